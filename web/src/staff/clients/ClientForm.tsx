/** A client's details, new or changed. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { isLanguage, type Language, LANGUAGES } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { readWorkers } from '../desk/calls.ts';
import { required, useForm } from '../form.tsx';
import { useLoaded } from '../loaded.tsx';
import { whoAmI } from '../me.ts';
import type { ClientView } from '../types.ts';
import { addClient, changeClient } from './calls.ts';
import { Doubles } from './Doubles.tsx';
import { findDoubles } from './record-calls.ts';
import type { DoubleView } from './record.ts';

interface Props {
  /** Absent: a new client. */
  client?: ClientView | undefined;
  /** A name to begin with. */
  name?: string | undefined;
  done: (client: ClientView) => void;
  cancel: () => void;
}

interface Values {
  office: string;
  name: string;
  pseudonym: boolean;
  language: string;
  worker: string;
  phone: string;
}

function firstValues({ client, name = '' }: Props): Values {
  const { offices, languages, language } = whoAmI();
  return {
    office: client?.office_id ?? offices[0]?.id ?? '',
    name: client?.name ?? name,
    pseudonym: client?.is_pseudonym ?? false,
    language: client?.language ?? languages[0] ?? language,
    worker: client?.worker_id ?? '',
    phone: client?.phone ?? '',
  };
}

/** Whom the client belongs to is the coordinator's choice; a worker adds clients for themselves. */
function assigns(client: ClientView | undefined): boolean {
  return client === undefined ? whoAmI().role === 'coordinator' : client.actions.includes('assign');
}

function detailsOf(values: Values, withWorker: boolean) {
  const details = {
    name: values.name.trim(),
    is_pseudonym: values.pseudonym,
    language: values.language as Language,
    phone: values.phone.trim() === '' ? null : values.phone.trim(),
  };
  return withWorker ? { ...details, worker_id: values.worker === '' ? null : values.worker } : details;
}

export function ClientForm(props: Props) {
  const { client, done, cancel } = props;
  const [values, setValues] = useState(() => firstValues(props));
  const [doubles, setDoubles] = useState<readonly DoubleView[]>();
  const set = (change: Partial<Values>) => {
    setValues(old => ({ ...old, ...change }));
    setDoubles(undefined);
  };
  const withWorker = assigns(client);
  const form = useForm({
    fields: ['name', 'language', 'worker_id', 'phone', 'office_id'],
    check: () => required({ name: values.name }, t('common.field.required')),
    send: async () => {
      const details = detailsOf(values, withWorker);
      if (client !== undefined) return changeClient(client.id, details);
      const found = doubles === undefined ? await findDoubles(values.office, details.name, details.phone) : [];
      if (found.length === 0) return addClient({ office_id: values.office, ...details });
      setDoubles(found);
      return undefined;
    },
    done: saved => saved !== undefined && done(saved),
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Person values={values} set={set} error={form.error} />
      {client === undefined && whoAmI().offices.length > 1 && <OfficeChoice values={values} set={set} />}
      {withWorker && <WorkerChoice values={values} set={set} />}
      {doubles !== undefined && <Doubles doubles={doubles} />}
      <div class="row">
        <Button kind="primary" type="submit" busy={form.busy}>
          {doubles === undefined ? t('common.save') : t('people.doubles.anyway')}
        </Button>
        <Button kind="ghost" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  values: Values;
  set: (change: Partial<Values>) => void;
}

function Person({ values, set, error }: PartProps & { error: (name: string) => string | undefined }) {
  return (
    <>
      <TextInput
        name="name"
        label={t('staff.client.name')}
        hint={t('staff.client.name_hint')}
        autocomplete="off"
        maxLength={200}
        value={values.name}
        error={error('name')}
        onInput={name => set({ name })}
      />
      <Checkbox
        name="is_pseudonym"
        label={t('staff.client.pseudonym')}
        checked={values.pseudonym}
        onInput={pseudonym => set({ pseudonym })}
      />
      <Select
        name="language"
        label={t('staff.client.language')}
        hint={t('staff.client.language_hint')}
        placeholder={false}
        value={values.language}
        options={LANGUAGES.map(value => ({ value, label: NATIVE_NAMES[value] }))}
        onInput={language => isLanguage(language) && set({ language })}
      />
      <TextInput
        name="phone"
        type="tel"
        optional
        label={t('staff.client.phone')}
        hint={t('staff.client.phone_hint')}
        autocomplete="off"
        value={values.phone}
        error={error('phone')}
        onInput={phone => set({ phone })}
      />
    </>
  );
}

function OfficeChoice({ values, set }: PartProps) {
  return (
    <Select
      name="office_id"
      label={t('staff.client.office')}
      placeholder={false}
      value={values.office}
      options={whoAmI().offices.map(office => ({ value: office.id, label: office.name }))}
      onInput={office => set({ office, worker: '' })}
    />
  );
}

function WorkerChoice({ values, set }: PartProps) {
  const workers = useLoaded(values.office, () => readWorkers(values.office));
  const options = workers.value?.map(worker => ({ value: worker.id, label: worker.name })) ?? [];
  return (
    <Select
      name="worker_id"
      optional
      label={t('staff.client.worker')}
      placeholder={false}
      value={values.worker}
      options={[{ value: '', label: t('staff.client.worker_none') }, ...options]}
      onInput={worker => set({ worker })}
    />
  );
}
