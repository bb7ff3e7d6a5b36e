/** Everything about the person beside name, language, worker and phone. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Checkbox, Checkboxes, RadioGroup } from '../../ui/Choices.tsx';
import { Select, TextArea, TextInput } from '../../ui/Controls.tsx';
import { readWorkers } from '../desk/calls.ts';
import { useForm } from '../form.tsx';
import { useLoaded } from '../loaded.tsx';
import { FormFoot } from './FormFoot.tsx';
import { changeProfile } from './record-calls.ts';
import {
  CATEGORIES,
  DEVICES,
  GENDERS,
  LINES,
  NEEDS,
  PRIVACIES,
  type ProfileChange,
  type ProfileView,
  type RecordView,
  RISKS,
} from './record.ts';

interface Props {
  record: RecordView;
  done: (record: RecordView) => void;
  cancel: () => void;
}

interface Values {
  email: string;
  address: string;
  time_zone: string;
  birth_year: string;
  categories: string[];
  access_needs: string[];
  interpreter_languages: string;
  device: string;
  line: string;
  privacy: string;
  worker_gender: string;
  wished_worker_id: string;
  wishes: string;
  violence: boolean;
  risk: string;
}

function firstValues(profile: ProfileView): Values {
  return {
    email: profile.email ?? '',
    address: profile.address ?? '',
    time_zone: profile.time_zone ?? '',
    birth_year: profile.birth_year === null ? '' : String(profile.birth_year),
    categories: profile.categories,
    access_needs: profile.access_needs,
    interpreter_languages: profile.interpreter_languages ?? '',
    device: profile.device ?? '',
    line: profile.line ?? '',
    privacy: profile.privacy ?? '',
    worker_gender: profile.worker_gender,
    wished_worker_id: profile.wished_worker_id ?? '',
    wishes: profile.wishes ?? '',
    violence: profile.violence,
    risk: profile.risk,
  };
}

/** An empty field means: nothing is known. The server checks every word against its lists. */
function changeOf(values: Values): ProfileChange {
  const texts = Object.entries(values).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [name, value] as const;
    const text = value.trim();
    return [name, text === '' ? null : text] as const;
  });
  const year = values.birth_year.trim();
  return { ...(Object.fromEntries(texts) as ProfileChange), birth_year: year === '' ? null : Number(year) };
}

function yearFaults(year: string) {
  const known = year.trim() === '' || /^(19|20)\d\d$/.test(year.trim());
  return known ? [] : [{ name: 'birth_year', text: t('people.about.birth_year_wrong') }];
}

interface PartProps {
  values: Values;
  set: (change: Partial<Values>) => void;
  error: (name: string) => string | undefined;
}

export function AboutForm({ record, done, cancel }: Props) {
  const [values, setValues] = useState(() => firstValues(record.profile));
  const set = (change: Partial<Values>) => setValues(old => ({ ...old, ...change }));
  const form = useForm({
    fields: ['email', 'address', 'birth_year', 'interpreter_languages', 'wishes', 'wished_worker_id'],
    check: () => yearFaults(values.birth_year),
    send: () => changeProfile(record.client.id, changeOf(values)),
    done,
  });
  const part = { values, set, error: form.error };
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Person {...part} officeZone={record.profile.office_time_zone} />
      <Means {...part} />
      <Line {...part} />
      <Wishes {...part} office={record.client.office_id} />
      <Safety {...part} />
      <FormFoot busy={form.busy} cancel={cancel} />
    </form>
  );
}

const ZONES = ['Asia/Baku', 'Asia/Tashkent', 'Asia/Almaty', 'Europe/Istanbul', 'Europe/Moscow', 'Europe/Berlin'];

function Person({ values, set, error, officeZone }: PartProps & { officeZone: string }) {
  const zones = [...new Set([...ZONES, values.time_zone])].filter(zone => zone !== '');
  return (
    <>
      <TextInput
        name="email"
        type="email"
        optional
        autocomplete="off"
        label={t('people.about.email')}
        value={values.email}
        error={error('email')}
        onInput={email => set({ email })}
      />
      <TextInput
        name="address"
        optional
        autocomplete="off"
        maxLength={200}
        label={t('people.about.address')}
        value={values.address}
        error={error('address')}
        onInput={address => set({ address })}
      />
      <Select
        name="time_zone"
        placeholder={false}
        label={t('people.about.zone')}
        value={values.time_zone}
        options={[
          { value: '', label: t('people.about.zone_office', { zone: officeZone }) },
          ...zones.map(value => ({ value, label: value })),
        ]}
        onInput={zone => set({ time_zone: zone })}
      />
      <TextInput
        name="birth_year"
        optional
        autocomplete="off"
        maxLength={4}
        label={t('people.about.birth_year')}
        value={values.birth_year}
        error={error('birth_year')}
        onInput={year => set({ birth_year: year })}
      />
    </>
  );
}

function Means({ values, set, error }: PartProps) {
  return (
    <>
      <Checkboxes
        name="categories"
        label={t('people.about.categories')}
        values={values.categories}
        choices={CATEGORIES.map(value => ({ value, label: t(`people.category.${value}`) }))}
        onInput={categories => set({ categories })}
      />
      <Checkboxes
        name="access_needs"
        label={t('people.about.needs')}
        values={values.access_needs}
        choices={NEEDS.map(value => ({ value, label: t(`people.need.${value}`) }))}
        onInput={needs => set({ access_needs: needs })}
      />
      {values.access_needs.includes('interpreter') && (
        <TextInput
          name="interpreter_languages"
          optional
          maxLength={100}
          label={t('people.about.interpreter')}
          value={values.interpreter_languages}
          error={error('interpreter_languages')}
          onInput={languages => set({ interpreter_languages: languages })}
        />
      )}
    </>
  );
}

function Line({ values, set }: PartProps) {
  const unknown = { value: '', label: t('people.none') };
  return (
    <>
      <Select
        name="device"
        placeholder={false}
        label={t('people.about.device')}
        value={values.device}
        options={[unknown, ...DEVICES.map(value => ({ value, label: t(`people.device.${value}`) }))]}
        onInput={device => set({ device })}
      />
      <Select
        name="line"
        placeholder={false}
        label={t('people.about.line')}
        value={values.line}
        options={[unknown, ...LINES.map(value => ({ value, label: t(`people.line.${value}`) }))]}
        onInput={line => set({ line })}
      />
      <Select
        name="privacy"
        placeholder={false}
        label={t('people.about.privacy')}
        value={values.privacy}
        options={[unknown, ...PRIVACIES.map(value => ({ value, label: t(`people.privacy.${value}`) }))]}
        onInput={privacy => set({ privacy })}
      />
    </>
  );
}

function Wishes({ values, set, error, office }: PartProps & { office: string }) {
  const workers = useLoaded(office, () => readWorkers(office));
  const options = workers.value?.map(worker => ({ value: worker.id, label: worker.name })) ?? [];
  return (
    <>
      <RadioGroup
        name="worker_gender"
        label={t('people.about.gender')}
        value={values.worker_gender}
        choices={GENDERS.map(value => ({ value, label: t(`people.gender.${value}`) }))}
        onInput={gender => set({ worker_gender: gender })}
      />
      <Select
        name="wished_worker_id"
        placeholder={false}
        label={t('people.about.wished')}
        value={values.wished_worker_id}
        options={[{ value: '', label: t('people.gender.any') }, ...options]}
        onInput={worker => set({ wished_worker_id: worker })}
      />
      <TextArea
        name="wishes"
        optional
        rows={3}
        maxLength={1000}
        label={t('people.about.wishes')}
        hint={t('people.about.wishes_hint')}
        value={values.wishes}
        error={error('wishes')}
        onInput={wishes => set({ wishes })}
      />
    </>
  );
}

function Safety({ values, set }: PartProps) {
  return (
    <>
      <RadioGroup
        name="risk"
        label={t('people.risk')}
        value={values.risk}
        choices={RISKS.map(value => ({ value, label: t(`people.risk.${value}`) }))}
        onInput={risk => set({ risk })}
      />
      <Checkbox
        name="violence"
        label={t('people.about.violence')}
        hint={t('people.about.violence_hint')}
        checked={values.violence}
        onInput={violence => set({ violence })}
      />
    </>
  );
}
