/** Moments of appointments and of "now" at a place, always by the server's offsets. */
import { formatTimeRange, type Moment } from '../i18n/dates.ts';

interface Planned {
  readonly starts_at: string;
  readonly ends_at: string;
  readonly offset_minutes: number;
}

export function at(instant: string, offsetMinutes: number): Moment {
  return { instant, offsetMinutes };
}

/** By the clock of whoever looks: for what belongs to no office. */
export function here(instant: string): Moment {
  return at(instant, -new Date(instant).getTimezoneOffset());
}

export function start(of: Planned): Moment {
  return at(of.starts_at, of.offset_minutes);
}

export function hours(of: Planned): string {
  return formatTimeRange(start(of), at(of.ends_at, of.offset_minutes));
}

export function minutesLong({ starts_at, ends_at }: Planned): number {
  return Math.round((Date.parse(ends_at) - Date.parse(starts_at)) / 60_000);
}

/** The offset of a zone by the device's tables; undefined where it does not know the zone. */
function offsetByDevice(zone: string, instant: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(instant);
    const value = (type: string) => Number(parts.find(part => part.type === type)?.value);
    const local = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'));
    // The parts have no seconds, so the instant must not have any either.
    return local / 60_000 - Math.floor(instant / 60_000);
  } catch {
    return undefined;
  }
}

/**
 * The offset of an office on another day: the server's offset of now, plus what summer time changes until then. The
 * device's tables, which may be old, are asked for that difference alone; what is booked is shown by the server's word.
 */
export function offsetOn(day: string, zone: string, offsetNow: number, now = Date.now()): number {
  const then = offsetByDevice(zone, Date.parse(`${day}T12:00:00Z`));
  const today = offsetByDevice(zone, now);
  return then === undefined || today === undefined ? offsetNow : offsetNow + then - today;
}
