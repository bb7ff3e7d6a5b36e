/** Free times by the office's days, by the offsets that came with them. */
import { localDay } from '../../i18n/dates.ts';
import type { SlotList } from '../types.ts';

type Offsets = SlotList['offsets'];

export function offsetIn(instant: string, offsets: Offsets): number {
  const when = Date.parse(instant);
  return (offsets.findLast(each => Date.parse(each.at) <= when) ?? offsets[0])?.offset_minutes ?? 0;
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
