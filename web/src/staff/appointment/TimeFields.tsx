/** Day, hour and length of an appointment, in the office's time, and what that means in words. */
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Select, TextInput } from '../../ui/Controls.tsx';
import type { OfficeView } from '../types.ts';
import { addMinutes, openingOf, type Times, whole } from './times.ts';

/** In minutes. */
const LENGTHS = [15, 30, 45, 60, 75, 90, 120];

interface Props {
  times: Times;
  onInput: (times: Times) => void;
  office: OfficeView;
  error: (name: string) => string | undefined;
}

export function TimeFields({ times, onInput, office, error }: Props) {
  const lengths = LENGTHS.includes(times.minutes) ? LENGTHS : [...LENGTHS, times.minutes].sort((one, two) => one - two);
  return (
    <div class="stack">
      <div class="time-fields">
        <TextInput
          name="day"
          type="date"
          label={t('staff.new.day')}
          value={times.day}
          error={error('day')}
          onInput={day => onInput({ ...times, day })}
        />
        <TextInput
          name="starts_at"
          type="time"
          label={t('staff.new.time')}
          value={times.clock}
          error={error('starts_at')}
          onInput={clock => onInput({ ...times, clock: clock.slice(0, 5) })}
        />
        <Select
          name="minutes"
          label={t('staff.new.length')}
          placeholder={false}
          value={String(times.minutes)}
          options={lengths.map(count => ({ value: String(count), label: t('common.minutes', { count }) }))}
          onInput={minutes => onInput({ ...times, minutes: Number(minutes) })}
        />
      </div>
      {whole(times) && <InWords times={times} office={office} />}
    </div>
  );
}

/** The browser's own date field speaks the browser's language: these words speak the page's. */
function InWords({ times, office }: { times: Times; office: OfficeView }) {
  return (
    <p class="time-words" aria-live="polite">
      <strong>
        {formatDay(times.day, 'full')}, {times.clock}–{addMinutes(times.clock, times.minutes)}
      </strong>
      <span class="soft"> · {t('staff.office_time', { office: office.name })}</span>
      {openingOf(times.day, office).length === 0 && <span class="time-words__closed">{t('staff.new.closed_day')}</span>}
    </p>
  );
}
