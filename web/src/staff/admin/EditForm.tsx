/** Changes a member of staff: name, offices, languages, supervisor. The role stays. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { required, useForm } from '../form.tsx';
import type { OfficeView, StaffView } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import { changeStaff, type StaffChange } from './calls.ts';
import { NameField, placeFaults, PlaceFields, type StaffValues } from './StaffFields.tsx';

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(each => others.includes(each));
}

/** Only what differs is sent, so that two administrators at once undo nothing of each other's. */
function differences(person: StaffView, { name, office_ids, languages, supervisor_id = null }: StaffValues) {
  const change: StaffChange = {};
  if (name.trim() !== person.name) change.name = name.trim();
  if (!same(office_ids, person.office_ids)) change.office_ids = office_ids;
  if (!same(languages, person.languages)) change.languages = languages;
  if (supervisor_id !== person.supervisor_id) change.supervisor_id = supervisor_id;
  return change;
}

interface Props {
  person: StaffView;
  offices: readonly OfficeView[];
  staff: readonly StaffView[];
  done: (changed: StaffView) => void;
  cancel: () => void;
}

export function EditForm({ person, offices, staff, done, cancel }: Props) {
  const [values, setValues] = useState<StaffValues>(() => {
    const { name, role, office_ids, languages, supervisor_id } = person;
    return { name, role, office_ids, languages, supervisor_id };
  });
  const change = differences(person, values);
  useUnsaved(Object.keys(change).length > 0);
  const form = useForm({
    fields: Object.keys(values),
    check: () => [...required({ name: values.name }, t('common.field.required')), ...placeFaults(values)],
    send: () => changeStaff(person.id, change),
    done,
  });
  const parts = {
    values,
    set: (next: Partial<StaffValues>) => setValues(old => ({ ...old, ...next })),
    error: form.error,
  };
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <NameField {...parts} />
      <p>
        {t('admin.staff.role')}: {t(`common.role.${person.role}`)}.{' '}
        <span class="soft">{t('admin.staff.role_stays')}</span>
      </p>
      <PlaceFields {...parts} offices={offices} staff={staff} />
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
