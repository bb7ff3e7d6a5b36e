/** An office's details: name and place, hours, languages, emergency numbers. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { LANGUAGES } from '../../settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkboxes } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { required, useForm } from '../form.tsx';
import { type OfficeView, WEEK } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import { addOffice, changeOffice } from './calls.ts';
import { COUNTRIES, countryName, usualZone, zones } from './countries.ts';
import { Hours, hoursFaults } from './Hours.tsx';
import { Numbers, numbersFaults } from './Numbers.tsx';
import { firstDetails, type OfficeDetails, sent } from './office-details.ts';
import { BookingRules, VisitPlace } from './Visits.tsx';

function faults(details: OfficeDetails): FieldFault[] {
  const { name, country, time_zone, languages } = details;
  return [
    ...required({ name, country, time_zone }, t('common.field.required')),
    ...(languages.length === 0 ? [{ name: 'languages', text: t('common.field.choose') }] : []),
    ...hoursFaults(details.opening),
    ...numbersFaults(details.emergency_numbers),
  ];
}

interface Props {
  office?: OfficeView | undefined;
  done: (office: OfficeView) => void;
}

export function OfficeForm({ office, done }: Props) {
  const [details, setDetails] = useState(() => firstDetails(office));
  const [saved, setSaved] = useState(details);
  const set = (change: Partial<OfficeDetails>) => setDetails(old => ({ ...old, ...change }));
  useUnsaved(details !== saved);
  const form = useForm({
    fields: ['name', 'country', 'time_zone', 'languages', 'address', 'phone', ...WEEK],
    check: () => faults(details),
    send: () => (office === undefined ? addOffice(sent(details)) : changeOffice(office.id, sent(details))),
    done: changed => {
      setSaved(details);
      done(changed);
    },
  });
  return (
    <form class="stack stack--l" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Card>
        <Place details={details} set={set} error={form.error} />
      </Card>
      <Card title={t('admin.office.hours')}>
        <Hours value={details.opening} error={form.error} onInput={opening => set({ opening })} />
      </Card>
      <Card title={t('admin.office.visits')}>
        <VisitPlace details={details} set={set} error={form.error} />
      </Card>
      <Card title={t('admin.office.booking')}>
        <BookingRules details={details} set={set} error={form.error} />
      </Card>
      <Card title={t('admin.office.numbers')}>
        <Numbers
          value={details.emergency_numbers}
          error={form.error}
          onInput={emergency_numbers => set({ emergency_numbers })}
        />
      </Card>
      <div class="save-bar">
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  details: OfficeDetails;
  set: (change: Partial<OfficeDetails>) => void;
  error: (name: string) => string | undefined;
}

function Place({ details, set, error }: PartProps) {
  const known: readonly string[] = COUNTRIES;
  const countries = known.includes(details.country) || details.country === '' ? known : [...known, details.country];
  const chooseCountry = (country: string) => set({ country, time_zone: usualZone(country) ?? details.time_zone });
  return (
    <>
      <TextInput
        name="name"
        label={t('admin.office.name')}
        maxLength={200}
        value={details.name}
        error={error('name')}
        onInput={name => set({ name })}
      />
      <Select
        name="country"
        label={t('admin.office.country')}
        hint={t('admin.office.country_hint')}
        value={details.country}
        options={countries.map(value => ({ value, label: countryName(value) }))}
        error={error('country')}
        onInput={chooseCountry}
      />
      <Select
        name="time_zone"
        label={t('admin.office.time_zone')}
        value={details.time_zone}
        options={zones(details.time_zone).map(value => ({ value, label: value }))}
        error={error('time_zone')}
        onInput={time_zone => set({ time_zone })}
      />
      <Checkboxes
        name="languages"
        label={t('admin.office.languages')}
        values={details.languages}
        choices={LANGUAGES.map(value => ({ value, label: NATIVE_NAMES[value] }))}
        error={error('languages')}
        onInput={values => set({ languages: LANGUAGES.filter(language => values.includes(language)) })}
      />
    </>
  );
}
