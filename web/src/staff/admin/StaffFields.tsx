/** What an invitation and a change of a member of staff both ask: name, offices, languages, supervisor. */
import { t } from '../../i18n/staff.ts';
import { LANGUAGES } from '../../settings.ts';
import { Checkboxes } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import type { OfficeView, Role, StaffView } from '../types.ts';
import type { NewStaff } from './calls.ts';

export type StaffValues = Omit<NewStaff, 'email'>;

interface Props {
  values: StaffValues;
  set: (change: Partial<StaffValues>) => void;
  error: (name: string) => string | undefined;
}

function needsOffice(role: Role): boolean {
  return role === 'worker' || role === 'coordinator';
}

export function placeFaults({ role, office_ids, languages }: StaffValues): FieldFault[] {
  const homeless = needsOffice(role) && office_ids.length === 0;
  const missing = [...(homeless ? ['office_ids'] : []), ...(languages.length === 0 ? ['languages'] : [])];
  return missing.map(name => ({ name, text: t('common.field.choose') }));
}

export function NameField({ values, set, error }: Props) {
  return (
    <TextInput
      name="name"
      label={t('admin.staff.name')}
      autocomplete="off"
      maxLength={200}
      value={values.name}
      error={error('name')}
      onInput={name => set({ name })}
    />
  );
}

interface PlaceProps extends Props {
  offices: readonly OfficeView[];
  staff: readonly StaffView[];
}

export function PlaceFields({ values, set, error, offices, staff }: PlaceProps) {
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
      {values.role === 'worker' && <SupervisorField values={values} set={set} staff={staff} />}
    </>
  );
}

/** Whoever supervises now stays on the list, deactivated or not. */
function SupervisorField({ values, set, staff }: Pick<PlaceProps, 'values' | 'set' | 'staff'>) {
  const present = values.supervisor_id ?? '';
  const supervisors = staff.filter(
    each => each.role === 'supervisor' && (each.state !== 'deactivated' || each.id === present),
  );
  return (
    <Select
      name="supervisor_id"
      optional
      label={t('admin.staff.supervisor')}
      hint={t('admin.staff.supervisor_hint')}
      placeholder={false}
      value={present}
      options={[
        { value: '', label: t('admin.staff.supervisor_none') },
        ...supervisors.map(each => ({ value: each.id, label: each.name })),
      ]}
      onInput={value => set({ supervisor_id: value === '' ? null : value })}
    />
  );
}
