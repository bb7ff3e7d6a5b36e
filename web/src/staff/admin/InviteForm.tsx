/** Invites somebody: who, as what, where. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { required, useForm } from '../form.tsx';
import type { InvitedView, OfficeView, Role, StaffView } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import { inviteStaff, type NewStaff } from './calls.ts';
import { NameField, placeFaults, PlaceFields } from './StaffFields.tsx';

const ROLES: readonly Role[] = ['worker', 'supervisor', 'coordinator', 'administrator'];

function faults(values: NewStaff): FieldFault[] {
  const found = required({ name: values.name, email: values.email }, t('common.field.required'));
  if (values.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(values.email.trim())) {
    found.push({ name: 'email', text: t('common.field.email') });
  }
  return [...found, ...placeFaults(values)];
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
      <NameField values={values} set={set} error={form.error} />
      <TextInput
        name="email"
        type="email"
        label={t('admin.staff.email')}
        hint={t('admin.staff.email_hint')}
        autocomplete="off"
        maxLength={254}
        value={values.email}
        error={form.error('email')}
        onInput={email => set({ email })}
      />
      <RoleField value={values.role} onInput={role => set({ role })} />
      <PlaceFields values={values} set={set} error={form.error} offices={offices} staff={staff} />
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

function RoleField({ value, onInput }: { value: Role; onInput: (role: Role) => void }) {
  return (
    <RadioGroup
      name="role"
      label={t('admin.staff.role')}
      value={value}
      choices={ROLES.map(role => ({ value: role, label: t(`common.role.${role}`), hint: t(`staff.can.${role}`) }))}
      onInput={chosen => onInput(ROLES.find(role => role === chosen) ?? 'worker')}
    />
  );
}
