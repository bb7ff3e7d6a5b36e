/** Names an emergency contact, a legal representative, somebody of the household. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Checkbox, Checkboxes, RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import { required, useForm } from '../form.tsx';
import { ClientSearchField, useClientSearch } from './ClientSearch.tsx';
import { FormFoot } from './FormFoot.tsx';
import { addEmergencyContact, addGuardian, linkHousehold } from './record-calls.ts';
import {
  GUARDIAN_KINDS,
  type NewEmergencyContact,
  type NewGuardian,
  type RecordView,
  RELATIONS,
  SCOPES,
} from './record.ts';

interface Props {
  clientId: string;
  done: (record: RecordView) => void;
  cancel: () => void;
}

interface TextProps {
  value: string;
  error: string | undefined;
  onInput: (value: string) => void;
}

function NameField(props: TextProps) {
  return <TextInput name="name" autocomplete="off" maxLength={200} label={t('people.name')} {...props} />;
}

function PhoneField({ optional, ...props }: TextProps & { optional?: boolean }) {
  return (
    <TextInput name="phone" type="tel" autocomplete="off" optional={optional} label={t('people.phone')} {...props} />
  );
}

export function ContactForm({ clientId, done, cancel }: Props) {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [relation, setRelation] = useState<string>('other');
  const [mayKnow, setMayKnow] = useState(false);
  const form = useForm({
    fields: ['name', 'phone'],
    check: () => required({ name, phone }, t('common.field.required')),
    send: () =>
      addEmergencyContact(clientId, {
        name: name.trim(),
        phone: phone.trim(),
        relation: relation as NewEmergencyContact['relation'],
        may_know: mayKnow,
      }),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <NameField value={name} error={form.error('name')} onInput={setName} />
      <PhoneField value={phone} error={form.error('phone')} onInput={setPhone} />
      <Select
        name="relation"
        placeholder={false}
        label={t('people.relation')}
        value={relation}
        options={RELATIONS.map(value => ({ value, label: t(`people.relation.${value}`) }))}
        onInput={setRelation}
      />
      <Checkbox name="may_know" label={t('people.contacts.may_know')} checked={mayKnow} onInput={setMayKnow} />
      <FormFoot busy={form.busy} cancel={cancel} />
    </form>
  );
}

interface GuardianValues {
  name: string;
  phone: string;
  kind: string;
  scope: readonly string[];
  until: string;
}

function guardianOf(values: GuardianValues): NewGuardian {
  const text = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    name: values.name.trim(),
    phone: text(values.phone),
    kind: values.kind as NewGuardian['kind'],
    scope: [...values.scope] as NewGuardian['scope'],
    until_day: text(values.until),
  };
}

export function GuardianForm({ clientId, done, cancel }: Props) {
  const [values, setValues] = useState<GuardianValues>({
    name: '',
    phone: '',
    kind: 'parent',
    scope: ['appointments', 'consents'],
    until: '',
  });
  const set = (change: Partial<GuardianValues>) => setValues(old => ({ ...old, ...change }));
  const form = useForm({
    fields: ['name', 'phone', 'scope', 'until_day'],
    check: () => [
      ...required({ name: values.name }, t('common.field.required')),
      ...(values.scope.length === 0 ? [{ name: 'scope', text: t('common.field.choose') }] : []),
    ],
    send: () => addGuardian(clientId, guardianOf(values)),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <NameField value={values.name} error={form.error('name')} onInput={name => set({ name })} />
      <PhoneField optional value={values.phone} error={form.error('phone')} onInput={phone => set({ phone })} />
      <Right values={values} set={set} error={form.error('scope')} />
      <TextInput
        name="until_day"
        type="date"
        optional
        label={t('people.guardians.until')}
        value={values.until}
        error={form.error('until_day')}
        onInput={until => set({ until })}
      />
      <FormFoot busy={form.busy} cancel={cancel} />
    </form>
  );
}

interface RightProps {
  values: GuardianValues;
  set: (change: Partial<GuardianValues>) => void;
  error: string | undefined;
}

function Right({ values, set, error }: RightProps) {
  return (
    <>
      <RadioGroup
        name="kind"
        label={t('people.guardians.kind')}
        value={values.kind}
        choices={GUARDIAN_KINDS.map(value => ({ value, label: t(`people.guardians.kind.${value}`) }))}
        onInput={kind => set({ kind })}
      />
      <Checkboxes
        name="scope"
        label={t('people.guardians.scope')}
        values={values.scope}
        error={error}
        choices={SCOPES.map(value => ({ value, label: t(`people.guardians.scope.${value}`) }))}
        onInput={scope => set({ scope })}
      />
    </>
  );
}

export function HouseholdForm({ clientId, done, cancel }: Props) {
  const search = useClientSearch();
  const [other, setOther] = useState('');
  const [apart, setApart] = useState(false);
  const found = search.found.value?.items.filter(client => client.id !== clientId) ?? [];
  const form = useForm({
    fields: ['other'],
    check: () => (other === '' ? [{ name: 'other', text: t('common.field.choose') }] : []),
    send: () => linkHousehold(clientId, other, apart),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <ClientSearchField search={search} label={t('people.household.search')} />
      <RadioGroup
        name="other"
        label={t('people.household.other')}
        value={other}
        error={form.error('other')}
        choices={found.slice(0, MOST_SHOWN).map(client => ({ value: client.id, label: client.name }))}
        onInput={setOther}
      />
      <Checkbox
        name="apart"
        label={t('people.household.apart')}
        hint={t('people.household.joint_no')}
        checked={apart}
        onInput={setApart}
      />
      <FormFoot busy={form.busy} cancel={cancel} />
    </form>
  );
}

const MOST_SHOWN = 8;
