/** Says that somebody is away on some days, or there beside the weekly hours. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Checkbox, RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { required, useForm } from '../form.tsx';
import { useUnsaved } from '../unsaved.ts';
import { addException, type Availability, type NewException, type Reason } from './calls.ts';
import { Foot } from './Foot.tsx';
import { faultOf, meant } from './week.ts';

interface Props {
  workerId: string;
  officeId: string;
  done: (saved: Availability) => void;
  cancel: () => void;
}

interface Values {
  readonly kind: NewException['kind'];
  readonly from_day: string;
  readonly until_day: string;
  readonly whole: boolean;
  readonly starts: string;
  readonly ends: string;
  readonly reason: Reason;
}

const EMPTY: Values = { kind: 'off', from_day: '', until_day: '', whole: true, starts: '', ends: '', reason: 'leave' };
const REASONS: readonly Reason[] = ['leave', 'sick', 'training', 'other'];

/** An evening more is never a whole day. */
function timed({ kind, whole }: Values): boolean {
  return kind === 'extra' || !whole;
}

function faultsOf(values: Values): FieldFault[] {
  const { from_day, until_day } = values;
  const found = required({ from_day, until_day }, t('common.field.required'));
  if (found.length === 0 && until_day < from_day) found.push({ name: 'until_day', text: t('availability.fault.days') });
  const fault = timed(values) ? faultOf([values]) : undefined;
  if (fault !== undefined) found.push({ name: 'starts', text: t(`availability.fault.${fault}`) });
  return found;
}

function bodyOf(values: Values, officeId: string): NewException {
  const { kind, from_day, until_day, starts, ends } = values;
  const clocks = timed(values) ? { starts, ends: meant(ends) } : { starts: null, ends: null };
  return {
    office_id: officeId,
    kind,
    from_day,
    until_day,
    ...clocks,
    reason: kind === 'off' ? values.reason : 'other',
  };
}

export function ExceptionForm({ workerId, officeId, done, cancel }: Props) {
  const [values, setValues] = useState(EMPTY);
  const set = (change: Partial<Values>) => setValues(old => ({ ...old, ...change }));
  useUnsaved(values.from_day !== '' || values.until_day !== '');
  const form = useForm({
    check: () => faultsOf(values),
    send: () => addException(workerId, bodyOf(values, officeId)),
    done,
    fields: ['from_day', 'until_day', 'starts'],
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <RadioGroup
        name="kind"
        label={t('availability.what')}
        value={values.kind}
        choices={[
          { value: 'off', label: t('availability.off'), hint: t('availability.off_hint') },
          { value: 'extra', label: t('availability.extra'), hint: t('availability.extra_hint') },
        ]}
        onInput={kind => set({ kind: kind as Values['kind'] })}
      />
      <Days values={values} set={set} error={form.error} />
      {values.kind === 'off' && (
        <Checkbox
          name="whole"
          label={t('availability.whole_day')}
          checked={values.whole}
          onInput={whole => set({ whole })}
        />
      )}
      {timed(values) && <Times values={values} set={set} error={form.error} />}
      {values.kind === 'off' && (
        <Select
          name="reason"
          label={t('availability.reason')}
          placeholder={false}
          value={values.reason}
          options={REASONS.map(value => ({ value, label: t(`availability.reason.${value}`) }))}
          onInput={reason => set({ reason: reason as Reason })}
        />
      )}
      <Foot busy={form.busy} cancel={cancel} />
    </form>
  );
}

interface PartProps {
  values: Values;
  set: (change: Partial<Values>) => void;
  error: (name: string) => string | undefined;
}

function Days({ values, set, error }: PartProps) {
  return (
    <div class="availability__pair">
      <TextInput
        name="from_day"
        type="date"
        label={t('availability.first_day')}
        value={values.from_day}
        error={error('from_day')}
        onInput={from_day =>
          set({ from_day, ...(values.until_day < from_day || values.until_day === '' ? { until_day: from_day } : {}) })
        }
      />
      <TextInput
        name="until_day"
        type="date"
        label={t('availability.last_day')}
        value={values.until_day}
        error={error('until_day')}
        onInput={until_day => set({ until_day })}
      />
    </div>
  );
}

function Times({ values, set, error }: PartProps) {
  return (
    <div class="availability__pair">
      <TextInput
        name="starts"
        type="time"
        label={t('availability.starts')}
        value={values.starts}
        error={error('starts')}
        onInput={starts => set({ starts })}
      />
      <TextInput
        name="ends"
        type="time"
        label={t('availability.ends')}
        value={values.ends}
        error={error('ends')}
        onInput={ends => set({ ends })}
      />
    </div>
  );
}
