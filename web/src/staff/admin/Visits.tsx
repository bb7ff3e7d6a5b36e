/** What visitors and clients must know of an office, and the office's rules for their appointments. */
import { t } from '../../i18n/staff.ts';
import { Checkboxes } from '../../ui/Choices.tsx';
import { Select, TextArea, TextInput } from '../../ui/Controls.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import type { Language } from '../../settings.ts';
import type { OfficeDetails } from './office-details.ts';

interface PartProps {
  details: OfficeDetails;
  set: (change: Partial<OfficeDetails>) => void;
  error: (name: string) => string | undefined;
}

const CHANGE_HOURS = [0, 2, 4, 12, 24, 48, 72];
const HOLD_HOURS = [2, 4, 12, 24, 48, 72];
const OVERDUE_MINUTES = [15, 30, 45, 60, 90];
const REMINDERS = [4320, 1440, 240, 120, 30];

function hours(count: number): string {
  return t('admin.office.hours_count', { count });
}

/** A value that was set elsewhere stays in the list. */
function choices(usual: readonly number[], value: number): number[] {
  return [...new Set([...usual, value])].sort((one, other) => one - other);
}

export function VisitPlace({ details, set, error }: PartProps) {
  return (
    <>
      <TextInput
        name="address"
        optional
        label={t('admin.office.address')}
        hint={t('admin.office.address_hint')}
        maxLength={200}
        value={details.address ?? ''}
        error={error('address')}
        onInput={address => set({ address: address === '' ? null : address })}
      />
      <TextInput
        name="phone"
        type="tel"
        optional
        label={t('admin.office.phone')}
        value={details.phone ?? ''}
        error={error('phone')}
        onInput={phone => set({ phone: phone === '' ? null : phone })}
      />
      {details.languages.map(language => (
        <DirectionsIn key={language} language={language} details={details} set={set} error={error} />
      ))}
    </>
  );
}

function DirectionsIn({ language, details, set, error }: PartProps & { language: Language }) {
  return (
    <TextArea
      name={`directions_${language}`}
      optional
      label={t('admin.office.directions', { language: NATIVE_NAMES[language] })}
      rows={2}
      value={details.directions[language] ?? ''}
      error={error(`directions_${language}`)}
      onInput={text => set({ directions: { ...details.directions, [language]: text } })}
    />
  );
}

export function BookingRules({ details, set }: PartProps) {
  return (
    <>
      <Select
        name="client_change_hours"
        label={t('admin.office.client_change')}
        hint={t('admin.office.client_change_hint')}
        placeholder={false}
        value={String(details.client_change_hours)}
        options={choices(CHANGE_HOURS, details.client_change_hours).map(count => ({
          value: String(count),
          label: hours(count),
        }))}
        onInput={value => set({ client_change_hours: Number(value) })}
      />
      <Select
        name="hold_hours"
        label={t('admin.office.hold')}
        hint={t('admin.office.hold_hint')}
        placeholder={false}
        value={String(details.hold_hours)}
        options={choices(HOLD_HOURS, details.hold_hours).map(count => ({ value: String(count), label: hours(count) }))}
        onInput={value => set({ hold_hours: Number(value) })}
      />
      <Select
        name="overdue_minutes"
        label={t('admin.office.overdue')}
        hint={t('admin.office.overdue_hint')}
        placeholder={false}
        value={String(details.overdue_minutes)}
        options={choices(OVERDUE_MINUTES, details.overdue_minutes).map(count => ({
          value: String(count),
          label: t('admin.office.minutes_count', { count }),
        }))}
        onInput={value => set({ overdue_minutes: Number(value) })}
      />
      <Reminders details={details} set={set} />
    </>
  );
}

function reminderLabel(minutes: number): string {
  if (minutes % 1440 === 0) return t('admin.office.reminder_days', { count: minutes / 1440 });
  if (minutes % 60 === 0) return t('admin.office.reminder_hours', { count: minutes / 60 });
  return t('admin.office.reminder_minutes', { count: minutes });
}

function Reminders({ details, set }: Pick<PartProps, 'details' | 'set'>) {
  const chosen = details.reminder_minutes;
  const all = [...new Set([...REMINDERS, ...chosen])].sort((one, other) => other - one);
  return (
    <Checkboxes
      name="reminder_minutes"
      label={t('admin.office.reminders')}
      hint={t('admin.office.reminders_hint')}
      values={chosen.map(String)}
      choices={all.map(minutes => ({ value: String(minutes), label: reminderLabel(minutes) }))}
      onInput={values => set({ reminder_minutes: values.map(Number) })}
    />
  );
}
