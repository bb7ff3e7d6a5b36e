/** Free times by the office's days, by the offsets that came with them. */
import { addDays, localDay } from '../../i18n/dates.ts';
import { offsetOn } from '../moments.ts';
import type { SlotList } from '../types.ts';

type Offsets = SlotList['offsets'];

export function offsetIn(instant: string, offsets: Offsets): number {
  const when = Date.parse(instant);
  return (offsets.findLast(each => Date.parse(each.at) <= when) ?? offsets[0])?.offset_minutes ?? 0;
}

interface Place {
  readonly time_zone: string;
  readonly offset_minutes: number;
}

/** The office's week so many weeks from now: the first begins at this moment, all others at midnight. */
export function weekOf(weeks: number, office: Place, now: number): { from: string; until: string } {
  const { time_zone: zone, offset_minutes: offset } = office;
  const today = localDay({ instant: new Date(now).toISOString(), offsetMinutes: offset });
  const midnight = (days: number) => {
    const day = addDays(today, days);
    return Date.parse(`${day}T00:00:00Z`) - offsetOn(day, zone, offset, now) * 60_000;
  };
  const from = weeks === 0 ? now : midnight(7 * weeks);
  return { from: new Date(from).toISOString(), until: new Date(midnight(7 * weeks + 7)).toISOString() };
}

export interface DayOfSlots {
  readonly day: string;
  readonly starts: readonly string[];
}

export function byDay(starts: readonly string[], offsets: Offsets): DayOfSlots[] {
  const days = new Map<string, string[]>();
  for (const instant of starts) {
    const day = localDay({ instant, offsetMinutes: offsetIn(instant, offsets) });
    days.set(day, [...(days.get(day) ?? []), instant]);
  }
  return [...days].map(([day, own]) => ({ day, starts: own }));
}
