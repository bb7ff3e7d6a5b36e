/**
 * Dates and times as a person reads them. The server sends instants in UTC and the offset of the place;
 * the device's own time-zone tables, wrong on old phones, are never asked.
 */
import type { DateNames, LanguagePack } from './pack.ts';
import { formatNumberWith } from './format.ts';
import { currentPack } from './runtime.ts';

export interface Moment {
  /** RFC 3339, UTC. */
  readonly instant: string;
  /** East of UTC, in minutes, as the server gives it for this instant and place. */
  readonly offsetMinutes: number;
}

export type DateStyle = keyof DateNames['patterns'];

const MINUTE = 60_000;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A Date whose UTC fields read as the local clock of the place. */
function shifted({ instant, offsetMinutes }: Moment): Date {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new RangeError(`not an instant: ${instant}`);
  return new Date(at + offsetMinutes * MINUTE);
}

export function formatDateWith(pack: LanguagePack, local: Date, style: DateStyle): string {
  const { months, monthsShort, monthsAlone, weekdays, weekdaysShort, patterns } = pack.dates;
  const short = style === 'dateShort' || style === 'dayShort';
  const monthNames = style === 'month' ? monthsAlone : short ? monthsShort : months;
  const fields: Record<string, string> = {
    '{d}': String(local.getUTCDate()),
    '{dd}': two(local.getUTCDate()),
    '{mm}': two(local.getUTCMonth() + 1),
    '{M}': monthNames[local.getUTCMonth()] ?? '',
    '{y}': String(local.getUTCFullYear()),
    '{w}': (short ? weekdaysShort : weekdays)[local.getUTCDay()] ?? '',
  };
  return patterns[style].replace(/\{\w+\}/g, token => fields[token] ?? token);
}

/** `date` 24 October 2026 · `dateShort` 24 Oct · `day` Saturday 24 October · `dayShort` · `full` · `month` · `numeric`. */
export function formatDate(moment: Moment, style: DateStyle): string {
  return formatDateWith(currentPack(), shifted(moment), style);
}

/** The hour of the place, 24 h: 09:05. */
export function formatTime(moment: Moment): string {
  const local = shifted(moment);
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}

/** From and until on one day: 09:00–09:45. */
export function formatTimeRange(from: Moment, until: Moment): string {
  return `${formatTime(from)}–${formatTime(until)}`;
}

/** Day and hour in one line, for lists and logs. */
export function formatDateTime(moment: Moment, style: DateStyle = 'day'): string {
  return `${formatDate(moment, style)}, ${formatTime(moment)}`;
}

/** A calendar day that belongs to no instant, as `2026-11-22`. */
export function formatDay(day: string, style: DateStyle): string {
  return formatDate({ instant: `${day}T00:00:00Z`, offsetMinutes: 0 }, style);
}

/** The day of the place, as `2026-11-22`. */
export function localDay(moment: Moment): string {
  return shifted(moment).toISOString().slice(0, 10);
}

/** The day `days` later (or earlier, if negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 1440 * MINUTE).toISOString().slice(0, 10);
}

/** What a person typed (day `2026-11-22`, clock `15:30`) at a place, as an instant in UTC. */
export function toInstant(day: string, clock: string, offsetMinutes: number): string {
  return new Date(Date.parse(`${day}T${clock}:00Z`) - offsetMinutes * MINUTE).toISOString().replace('.000Z', 'Z');
}

/** Weekday names for table heads, Monday first. */
export function weekdayNames(length: 'long' | 'short'): readonly string[] {
  const { weekdays, weekdaysShort } = currentPack().dates;
  const names = length === 'long' ? weekdays : weekdaysShort;
  return [...names.slice(1), ...names.slice(0, 1)];
}

export function formatNumber(value: number): string {
  return formatNumberWith(currentPack(), value);
}
