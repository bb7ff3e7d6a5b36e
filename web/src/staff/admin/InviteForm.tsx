/** Invites somebody: who, as what, where. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { LANGUAGES } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkboxes, RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { required, useForm } from '../form.tsx';
import type { InvitedView, OfficeView, Role, StaffView } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import { inviteStaff, type NewStaff } from './calls.ts';

const ROLES: readonly Role[] = ['worker', 'supervisor', 'coordinator', 'administrator'];

function needsOffice(role: Role): boolean {
  return role === 'worker' || role === 'coordinator';
}

function faults(values: NewStaff): FieldFault[] {
  const found = required({ name: values.name, email: values.email }, t('common.field.required'));
  if (values.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(values.email.trim())) {
    found.push({ name: 'email', text: t('common.field.email') });
  }
  if (needsOffice(values.role) && values.office_ids.length === 0) {
    found.push({ name: 'office_ids', text: t('common.field.choose') });
  }
  if (values.languages.length === 0) found.push({ name: 'languages', text: t('common.field.choose') });
  return found;
}

function cleaned(values: NewStaff): NewStaff {
  return {
    ...values,
    name: values.name.trim(),
    email: values.email.trim(),
    supervisor_id: values.role === 'worker' ? (values.supervisor_id ?? null) : null,
  };
}

interface Props {
  offices: readonly OfficeView[];
  staff: readonly StaffView[];
  done: (invited: InvitedView) => void;
  cancel: () => void;
}

export function InviteForm({ offices, staff, done, cancel }: Props) {
  const [values, setValues] = useState<NewStaff>(() => ({
    name: '',
    email: '',
    role: 'worker',
    office_ids: offices.length === 1 ? offices.map(office => office.id) : [],
    languages: [],
    supervisor_id: null,
  }));
  const set = (change: Partial<NewStaff>) => setValues(old => ({ ...old, ...change }));
  useUnsaved(values.name !== '' || values.email !== '');
  const form = useForm({
    fields: Object.keys(values),
    check: () => faults(values),
    send: () => inviteStaff(cleaned(values)),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Person values={values} set={set} error={form.error} />
      <Place values={values} set={set} error={form.error} offices={offices} staff={staff} />
      <div class="row">
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('admin.staff.send_invitation')}
        </Button>
        <Button kind="ghost" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  values: NewStaff;
  set: (change: Partial<NewStaff>) => void;
  error: (name: string) => string | undefined;
}

function Person({ values, set, error }: PartProps) {
  return (
    <>
      <TextInput
        name="name"
        label={t('admin.staff.name')}
        autocomplete="off"
        maxLength={200}
        value={values.name}
        error={error('name')}
        onInput={name => set({ name })}
      />
      <TextInput
        name="email"
        type="email"
        label={t('admin.staff.email')}
        hint={t('admin.staff.email_hint')}
        autocomplete="off"
        maxLength={254}
        value={values.email}
        error={error('email')}
        onInput={email => set({ email })}
      />
      <RadioGroup
        name="role"
        label={t('admin.staff.role')}
        value={values.role}
        choices={ROLES.map(value => ({ value, label: t(`common.role.${value}`), hint: t(`staff.can.${value}`) }))}
        onInput={value => set({ role: ROLES.find(role => role === value) ?? 'worker' })}
      />
    </>
  );
}

type PlaceProps = PartProps & Pick<Props, 'offices' | 'staff'>;

function Place({ values, set, error, offices, staff }: PlaceProps) {
  const supervisors = staff.filter(each => each.role === 'supervisor' && each.state !== 'deactivated');
  return (
    <>
      <Checkboxes
        name="office_ids"
        optional={!needsOffice(values.role)}
        label={t('admin.staff.offices')}
        values={values.office_ids}
        choices={offices.map(office => ({ value: office.id, label: office.name }))}
        error={error('office_ids')}
        onInput={office_ids => set({ office_ids })}
      />
      <Checkboxes
        name="languages"
        label={t('admin.staff.languages')}
        values={values.languages}
        choices={LANGUAGES.map(value => ({ value, label: NATIVE_NAMES[value] }))}
        error={error('languages')}
        onInput={chosen => set({ languages: LANGUAGES.filter(language => chosen.includes(language)) })}
      />
      {values.role === 'worker' && (
        <Select
          name="supervisor_id"
          optional
          label={t('admin.staff.supervisor')}
          hint={t('admin.staff.supervisor_hint')}
          placeholder={false}
          value={values.supervisor_id ?? ''}
          options={[
            { value: '', label: t('admin.staff.supervisor_none') },
            ...supervisors.map(each => ({ value: each.id, label: each.name })),
          ]}
          onInput={value => set({ supervisor_id: value === '' ? null : value })}
        />
      )}
    </>
  );
}
