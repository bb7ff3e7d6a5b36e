/** Day, hour and length of an appointment by the office's clock: what is offered first, what is refused on the page. */
import { toInstant } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { type OfficeView, WEEK } from '../types.ts';

export interface Times {
  /** As 2026-11-22, the office's. */
  readonly day: string;
  /** As 15:30, the office's. */
  readonly clock: string;
  readonly minutes: number;
}

export const USUAL_MINUTES = 45;
const STEP_MINUTES = 15;
const LAST_MINUTE = 23 * 60;
/** An appointment may begin a little in the past, for a client who is there already. */
const LATEST_MS = 15 * 60_000;

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

interface Span {
  readonly starts_at: string;
  readonly ends_at: string;
}

/** Minutes of the day at which something could begin: from the next quarter on today, from the opening on other days. */
function earliest(day: string, office: OfficeView, now: number): number {
  const local = new Date(now + office.offset_minutes * 60_000);
  if (local.toISOString().slice(0, 10) !== day) return minutesOf(openingOf(day, office)[0]?.[0] ?? '09:00');
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  return Math.ceil((minute + 1) / STEP_MINUTES) * STEP_MINUTES;
}

/** The first quarter of an hour that is free; a full day offers its first, and the server says no. */
export function firstTime(day: string, office: OfficeView, taken: readonly Span[], now = Date.now()): Times {
  const first = Math.min(LAST_MINUTE, earliest(day, office, now));
  const isFree = (minute: number) => {
    const begin = Date.parse(toInstant(day, clockOf(minute), office.offset_minutes));
    const end = begin + USUAL_MINUTES * 60_000;
    return taken.every(span => Date.parse(span.ends_at) <= begin || Date.parse(span.starts_at) >= end);
  };
  let minute = first;
  while (minute <= LAST_MINUTE && !isFree(minute)) minute += STEP_MINUTES;
  return { day, clock: clockOf(minute <= LAST_MINUTE ? minute : first), minutes: USUAL_MINUTES };
}

/** The office's hours on a weekday; holidays are the server's affair. */
export function openingOf(day: string, office: OfficeView): readonly (readonly [string, string])[] {
  const weekday = WEEK[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  return weekday === undefined ? [] : office.opening[weekday];
}

export function instantOf({ day, clock }: Times, offset: number): string {
  return toInstant(day, clock, offset);
}

export function whole({ day, clock }: Times): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && /^\d\d:\d\d$/.test(clock);
}

export function timeFaults(times: Times, offset: number, now = Date.now()): FieldFault[] {
  const faults: FieldFault[] = [];
  if (times.day === '') faults.push({ name: 'day', text: t('common.field.required') });
  if (times.clock === '') faults.push({ name: 'starts_at', text: t('common.field.required') });
  if (!whole(times)) return faults;
  if (Number(times.clock.slice(3)) % 5 !== 0) faults.push({ name: 'starts_at', text: t('staff.new.five_minutes') });
  if (Date.parse(instantOf(times, offset)) < now - LATEST_MS) {
    faults.push({ name: 'starts_at', text: t('staff.new.past') });
  }
  return faults;
}

export function addMinutes(clock: string, minutes: number): string {
  return clockOf((minutesOf(clock) + minutes) % 1440);
}
