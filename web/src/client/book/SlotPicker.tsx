/** Days, then times of one day: own time first, the office's beside it where they differ. For every page of clients. */
import { RadioGroup } from '../../ui/Choices.tsx';
import { formatDate, formatTime, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/client.ts';

export interface FreeTime {
  readonly starts_at: string;
  readonly worker_id: string;
  /** The office's. */
  readonly offset_minutes: number;
  readonly own_offset_minutes: number;
}

function own(time: FreeTime) {
  return { instant: time.starts_at, offsetMinutes: time.own_offset_minutes };
}

export function dayOf(time: FreeTime): string {
  return localDay(own(time));
}

interface Props {
  times: readonly FreeTime[];
  value: string;
  error?: string | undefined;
  onInput: (value: string) => void;
}

export function DayPicker({ times, value, error, onInput }: Props) {
  const days = [...new Map(times.map(time => [dayOf(time), time])).entries()];
  return (
    <RadioGroup
      name="day"
      asHeading
      label={t('intake.day.question')}
      error={error}
      value={value}
      choices={days.map(([day, time]) => ({ value: day, label: formatDate(own(time), 'day') }))}
      onInput={onInput}
    />
  );
}

function thereToo(time: FreeTime): string | undefined {
  if (time.offset_minutes === time.own_offset_minutes) return undefined;
  const there = formatTime({ instant: time.starts_at, offsetMinutes: time.offset_minutes });
  return t('intake.time.there', { time: there });
}

export function TimePicker({ times, value, error, onInput }: Props) {
  return (
    <RadioGroup
      name="time"
      asHeading
      label={t('intake.time.question')}
      error={error}
      value={value}
      choices={times.map(time => ({
        value: time.starts_at,
        label: formatTime(own(time)),
        hint: thereToo(time),
      }))}
      onInput={onInput}
    />
  );
}
