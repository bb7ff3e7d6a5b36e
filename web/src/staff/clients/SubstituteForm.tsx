/** Enters a substitute: who is away, who stands in, from which day to which. */
import { useState } from 'preact/hooks';
import { addDays, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { readWorkers } from '../desk/calls.ts';
import { required, useForm } from '../form.tsx';
import { today } from '../live/today.ts';
import { useLoaded } from '../loaded.tsx';
import { at } from '../moments.ts';
import type { NewSubstitution, SubstitutionView } from '../types.ts';
import { addSubstitution } from './calls.ts';

interface Props {
  done: (made: SubstitutionView) => void;
  cancel: () => void;
}

function tomorrow(): string {
  const day = today.peek()?.day ?? localDay(at(new Date().toISOString(), 0));
  return addDays(day, 1);
}

function faults(values: NewSubstitution): FieldFault[] {
  const { worker_id, substitute_id, from_day, until_day } = values;
  const found = required({ worker_id, substitute_id, from_day, until_day }, t('common.field.choose'));
  if (found.length > 0) return found;
  if (worker_id === substitute_id) return [{ name: 'substitute_id', text: t('staff.substitutes.same') }];
  return until_day < from_day ? [{ name: 'until_day', text: t('staff.substitutes.order') }] : [];
}

export function SubstituteForm({ done, cancel }: Props) {
  const [values, setValues] = useState<NewSubstitution>(() => ({
    worker_id: '',
    substitute_id: '',
    from_day: tomorrow(),
    until_day: addDays(tomorrow(), 6),
  }));
  const set = (change: Partial<NewSubstitution>) => setValues(old => ({ ...old, ...change }));
  const form = useForm({
    fields: Object.keys(values),
    check: () => faults(values),
    send: () => addSubstitution(values),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <People values={values} set={set} error={form.error} />
      <div class="time-fields">
        <TextInput
          name="from_day"
          type="date"
          label={t('staff.substitutes.from')}
          value={values.from_day}
          error={form.error('from_day')}
          onInput={from_day => set({ from_day })}
        />
        <TextInput
          name="until_day"
          type="date"
          label={t('staff.substitutes.until')}
          value={values.until_day}
          error={form.error('until_day')}
          onInput={until_day => set({ until_day })}
        />
      </div>
      <div class="row">
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('common.save')}
        </Button>
        <Button kind="ghost" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface PeopleProps {
  values: NewSubstitution;
  set: (change: Partial<NewSubstitution>) => void;
  error: (name: string) => string | undefined;
}

/** Only somebody of the same office can stand in. */
function People({ values, set, error }: PeopleProps) {
  const workers = useLoaded('workers', () => readWorkers());
  const all = workers.value ?? [];
  const away = all.find(worker => worker.id === values.worker_id);
  const others = all.filter(
    worker => worker.id !== away?.id && (away?.office_ids.some(id => worker.office_ids.includes(id)) ?? true),
  );
  return (
    <>
      <Select
        name="worker_id"
        label={t('staff.substitutes.worker')}
        value={values.worker_id}
        options={all.map(worker => ({ value: worker.id, label: worker.name }))}
        error={error('worker_id')}
        onInput={worker_id => set({ worker_id, substitute_id: '' })}
      />
      <Select
        name="substitute_id"
        label={t('staff.substitutes.substitute')}
        value={values.substitute_id}
        options={others.map(worker => ({ value: worker.id, label: worker.name }))}
        error={error('substitute_id')}
        onInput={substitute_id => set({ substitute_id })}
      />
    </>
  );
}
