/** A service, new or changed: its names, how long, in which forms, who may book it, and when it stands. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { LANGUAGES } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, Checkboxes, RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { useForm } from '../form.tsx';
import type { OfficeView } from '../types.ts';
import { type Form, saveService, type ServiceBody, type ServiceView } from './calls.ts';

const FORMS: readonly Form[] = ['video', 'audio', 'phone', 'chat', 'office', 'home'];
const MINUTES = [15, 20, 30, 45, 50, 60, 90, 120];
const BUFFERS = [0, 5, 10, 15, 30, 45, 60];
const NOTICE = [0, 60, 240, 1440, 2880, 10080];
const LIMITS = ['', '2', '3', '4', '5', '6', '8', '10'];

type Values = Required<Omit<ServiceBody, 'daily_limit'>> & { daily_limit: number | null };

function firstValues(service: ServiceView | undefined, offices: readonly OfficeView[]): Values {
  if (service !== undefined) {
    const { names, forms, minutes, buffers, notice_minutes, daily_limit, booked_by } = service;
    const { confirm, office_ids, worker_ids, active } = service;
    const shape = { names, forms, minutes, buffers, notice_minutes, daily_limit, booked_by };
    return { ...shape, confirm, office_ids, worker_ids, active };
  }
  return {
    names: {},
    forms: ['video', 'audio', 'phone', 'office'],
    minutes: 45,
    buffers: {},
    notice_minutes: 1440,
    daily_limit: null,
    booked_by: 'client',
    confirm: 'staff',
    office_ids: offices.map(office => office.id),
    worker_ids: [],
    active: true,
  };
}

function faults({ names, forms, office_ids: offices }: Values): FieldFault[] {
  const named = Object.values(names).some(name => name.trim() !== '');
  return [
    ...(named ? [] : [{ name: 'name_az', text: t('common.field.required') }]),
    ...(forms.length > 0 ? [] : [{ name: 'forms', text: t('common.field.choose') }]),
    ...(offices.length > 0 ? [] : [{ name: 'office_ids', text: t('common.field.choose') }]),
  ];
}

function bodyOf(values: Values): ServiceBody {
  const written = Object.entries(values.names).filter(([, name]) => name.trim() !== '');
  const kept = Object.entries(values.buffers).filter(([form]) => (values.forms as string[]).includes(form));
  return { ...values, names: Object.fromEntries(written), buffers: Object.fromEntries(kept) };
}

interface Props {
  service: ServiceView | undefined;
  offices: readonly OfficeView[];
  done: () => void;
}

export function ServiceForm({ service, offices, done }: Props) {
  const [values, setValues] = useState(() => firstValues(service, offices));
  const set = (change: Partial<Values>) => setValues(old => ({ ...old, ...change }));
  const form = useForm({ check: () => faults(values), send: () => saveService(service?.id, bodyOf(values)), done });
  const props = { values, set, error: form.error };
  return (
    <form class="stack stack--l" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Names {...props} />
      <Shape {...props} />
      <Rules {...props} />
      <Checkboxes
        name="office_ids"
        label={t('settings.service.offices')}
        values={values.office_ids}
        error={form.error('office_ids')}
        choices={offices.map(office => ({ value: office.id, label: office.name }))}
        onInput={office_ids => set({ office_ids })}
      />
      <Checkbox
        name="active"
        label={t('settings.service.active')}
        checked={values.active}
        onInput={active => set({ active })}
      />
      <Button kind="primary" type="submit" busy={form.busy}>
        {t('common.save')}
      </Button>
    </form>
  );
}

interface PartProps {
  values: Values;
  set: (change: Partial<Values>) => void;
  error: (name: string) => string | undefined;
}

function Names({ values, set, error }: PartProps) {
  return (
    <fieldset class="stack stack--s">
      <legend class="field__label">{t('settings.service.names')}</legend>
      {LANGUAGES.map(language => (
        <TextInput
          key={language}
          name={`name_${language}`}
          label={NATIVE_NAMES[language]}
          maxLength={200}
          value={values.names[language] ?? ''}
          error={error(`name_${language}`)}
          onInput={name => set({ names: { ...values.names, [language]: name } })}
        />
      ))}
    </fieldset>
  );
}

function minutesOptions(usual: readonly number[], value: number) {
  const all = [...new Set([...usual, value])].sort((one, other) => one - other);
  return all.map(count => ({ value: String(count), label: t('common.minutes', { count }) }));
}

function Shape({ values, set, error }: PartProps) {
  return (
    <>
      <Select
        name="minutes"
        label={t('settings.service.minutes')}
        placeholder={false}
        value={String(values.minutes)}
        options={minutesOptions(MINUTES, values.minutes)}
        onInput={value => set({ minutes: Number(value) })}
      />
      <Checkboxes
        name="forms"
        label={t('settings.service.forms')}
        values={values.forms}
        error={error('forms')}
        choices={FORMS.map(value => ({ value, label: t(`common.form.${value}`) }))}
        onInput={chosen => set({ forms: FORMS.filter(form => chosen.includes(form)) })}
      />
      {values.forms.map(form => (
        <BufferAfter key={form} form={form} values={values} set={set} />
      ))}
    </>
  );
}

/** Time after an appointment: to write the note, to air the room. */
function BufferAfter({ form, values, set }: Omit<PartProps, 'error'> & { form: Form }) {
  const { before = 0, after = 0 } = values.buffers[form] ?? {};
  return (
    <Select
      name={`after_${form}`}
      label={t('settings.service.after', { form: t(`common.form.${form}`) })}
      placeholder={false}
      value={String(after)}
      options={minutesOptions(BUFFERS, after)}
      onInput={value => set({ buffers: { ...values.buffers, [form]: { before, after: Number(value) } } })}
    />
  );
}

function noticeLabel(minutes: number): string {
  if (minutes === 0) return t('settings.service.no_notice');
  return minutes % 1440 === 0
    ? t('admin.office.reminder_days', { count: minutes / 1440 })
    : t('admin.office.reminder_hours', { count: minutes / 60 });
}

function Rules({ values, set }: PartProps) {
  const notices = [...new Set([...NOTICE, values.notice_minutes])].sort((one, other) => one - other);
  return (
    <>
      <RadioGroup
        name="booked_by"
        label={t('settings.service.booked_by')}
        value={values.booked_by}
        choices={[
          { value: 'client', label: t('settings.service.by_client') },
          { value: 'staff', label: t('settings.service.by_staff') },
        ]}
        onInput={value => set({ booked_by: value === 'client' ? 'client' : 'staff' })}
      />
      <RadioGroup
        name="confirm"
        label={t('settings.service.confirm')}
        value={values.confirm}
        choices={[
          { value: 'staff', label: t('settings.service.confirm_staff') },
          { value: 'automatic', label: t('settings.service.confirm_automatic') },
        ]}
        onInput={value => set({ confirm: value === 'automatic' ? 'automatic' : 'staff' })}
      />
      <Select
        name="notice_minutes"
        label={t('settings.service.notice')}
        placeholder={false}
        value={String(values.notice_minutes)}
        options={notices.map(minutes => ({ value: String(minutes), label: noticeLabel(minutes) }))}
        onInput={value => set({ notice_minutes: Number(value) })}
      />
      <Select
        name="daily_limit"
        label={t('settings.service.limit')}
        placeholder={false}
        value={values.daily_limit === null ? '' : String(values.daily_limit)}
        options={LIMITS.map(value => ({ value, label: value === '' ? t('settings.service.no_limit') : value }))}
        onInput={value => set({ daily_limit: value === '' ? null : Number(value) })}
      />
    </>
  );
}
