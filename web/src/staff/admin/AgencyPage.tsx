/** The agency's own settings. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { isLanguage, LANGUAGES } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { toast } from '../../ui/Toast.tsx';
import { required, useForm } from '../form.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import type { AgencyView } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import './Admin.css';
import { changeAgency, readAgency } from './calls.ts';

const BLANK = 'about:blank';

export function AgencyPage() {
  usePage(t('admin.agency.title'));
  const agency = useLoaded('agency', readAgency);
  return (
    <div class="narrow stack stack--l">
      <PageHeader title={t('admin.agency.title')} />
      <WhenLoaded of={agency}>
        {loaded => (
          <AgencyForm
            agency={loaded}
            done={changed => {
              agency.set(changed);
              toast(t('admin.agency.saved'));
            }}
          />
        )}
      </WhenLoaded>
    </div>
  );
}

interface Values {
  readonly name: string;
  /** Empty on the screen stands for the blank page. */
  readonly exit: string;
  readonly language: AgencyView['default_language'];
}

function firstValues({ name, exit_address, default_language }: AgencyView): Values {
  return { name, exit: exit_address === BLANK ? '' : exit_address, language: default_language };
}

function faults({ name, exit }: Values): FieldFault[] {
  const found = required({ name }, t('common.field.required'));
  if (exit.trim() !== '' && !/^https?:\/\/[^\s/]+\.[^\s/]/i.test(exit.trim())) {
    found.push({ name: 'exit_address', text: t('admin.agency.exit_bad') });
  }
  return found;
}

function send({ name, exit, language }: Values): Promise<AgencyView> {
  const exit_address = exit.trim() === '' ? BLANK : exit.trim();
  return changeAgency({ name: name.trim(), exit_address, default_language: language });
}

function AgencyForm({ agency, done }: { agency: AgencyView; done: (agency: AgencyView) => void }) {
  const [values, setValues] = useState(() => firstValues(agency));
  const first = firstValues(agency);
  useUnsaved(values.name !== first.name || values.exit !== first.exit || values.language !== first.language);
  const form = useForm({
    fields: ['name', 'exit_address', 'default_language'],
    check: () => faults(values),
    send: () => send(values),
    done: changed => {
      setValues(firstValues(changed));
      done(changed);
    },
  });
  return (
    <form class="stack stack--l" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Card>
        <Fields values={values} set={change => setValues(old => ({ ...old, ...change }))} error={form.error} />
      </Card>
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  values: Values;
  set: (change: Partial<Values>) => void;
  error: (name: string) => string | undefined;
}

function Fields({ values, set, error }: FieldsProps) {
  return (
    <>
      <TextInput
        name="name"
        label={t('admin.agency.name')}
        hint={t('admin.agency.name_hint')}
        maxLength={200}
        value={values.name}
        error={error('name')}
        onInput={name => set({ name })}
      />
      <TextInput
        name="exit_address"
        optional
        label={t('admin.agency.exit')}
        hint={t('admin.agency.exit_hint')}
        maxLength={500}
        value={values.exit}
        error={error('exit_address')}
        onInput={exit => set({ exit })}
      />
      <Select
        name="default_language"
        label={t('admin.agency.language')}
        hint={t('admin.agency.language_hint')}
        placeholder={false}
        value={values.language}
        options={LANGUAGES.map(value => ({ value, label: NATIVE_NAMES[value] }))}
        onInput={value => isLanguage(value) && set({ language: value })}
      />
    </>
  );
}
