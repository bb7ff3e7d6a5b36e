/** A worker's weekly hours as they are stored, as they are shown, and as they are typed. */
import type { Form } from '../types.ts';
import type { HoursBody, HoursView } from './calls.ts';

/** Hours that hold together: from a day until another, or without end. */
export interface Version {
  readonly from: string;
  readonly until: string | null;
  readonly hours: readonly HoursView[];
}

/** Who may come in these hours: everybody, those from afar, those in person, or as somebody has set it elsewhere. */
export type Kind = 'all' | 'remote' | 'in_person' | 'other';

export interface Span {
  readonly starts: string;
  readonly ends: string;
  readonly kind: Kind;
  /** The forms of `other`. */
  readonly forms: readonly Form[] | null;
}

/** Monday to Sunday. */
export type Days = readonly (readonly Span[])[];

export type Fault = 'empty' | 'order' | 'step' | 'overlap';

const FORMS: Readonly<Record<Exclude<Kind, 'other'>, readonly Form[] | null>> = {
  all: null,
  remote: ['video', 'audio', 'phone', 'chat'],
  in_person: ['office', 'home'],
};
const WEEKDAYS = 7;
const STEP_MINUTES = 5;
const MIDNIGHT = '00:00';
const DAY_END = '24:00';

/** An office's hours by the days on which they change, the present ones first. */
export function versionsOf(all: readonly HoursView[], officeId: string): Version[] {
  const found = new Map<string, HoursView[]>();
  for (const each of all) {
    if (each.office_id !== officeId) continue;
    const key = `${each.effective_from} ${each.effective_until ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  const versions = [...found.values()].flatMap(hours => {
    const [first] = hours;
    return first === undefined ? [] : [{ from: first.effective_from, until: first.effective_until, hours }];
  });
  return versions.sort((one, other) => one.from.localeCompare(other.from));
}

export function kindOf(forms: readonly Form[] | null): Kind {
  if (forms === null) return 'all';
  const same = (wanted: readonly Form[] | null) =>
    wanted !== null && wanted.length === forms.length && wanted.every(form => forms.includes(form));
  if (same(FORMS.remote)) return 'remote';
  return same(FORMS.in_person) ? 'in_person' : 'other';
}

export function daysOf(hours: readonly HoursView[]): Days {
  return Array.from({ length: WEEKDAYS }, (_, weekday) =>
    hours
      .filter(each => each.weekday === weekday)
      .sort((one, other) => one.starts.localeCompare(other.starts))
      .map(({ starts, ends, forms }) => ({ starts, ends: typed(ends), kind: kindOf(forms), forms })),
  );
}

/** A time field knows no 24:00; as an end, 00:00 is meant. */
function typed(ends: string): string {
  return ends === DAY_END ? MIDNIGHT : ends;
}

export function meant(ends: string): string {
  return ends === MIDNIGHT ? DAY_END : ends;
}

export function bodyOf(days: Days): HoursBody[] {
  return days.flatMap((spans, weekday) =>
    spans.map(({ starts, ends, kind, forms }) => ({
      weekday,
      starts,
      ends: meant(ends),
      forms: kind === 'other' ? [...(forms ?? [])] : FORMS[kind] && [...FORMS[kind]],
    })),
  );
}

/** What is wrong with a day, or with a pair of times. */
export function faultOf(spans: readonly Pick<Span, 'starts' | 'ends'>[]): Fault | undefined {
  const pairs = spans.map(({ starts, ends }) => [starts, meant(ends)] as const).sort();
  for (const [index, [starts, ends]] of pairs.entries()) {
    if (starts === '' || ends === '') return 'empty';
    if (offStep(starts) || offStep(ends)) return 'step';
    if (ends <= starts) return 'order';
    const before = pairs[index - 1];
    if (before !== undefined && before[1] > starts) return 'overlap';
  }
  return undefined;
}

function offStep(clock: string): boolean {
  return Number(clock.slice(3, 5)) % STEP_MINUTES !== 0;
}

/** The next span that a person is likely to want on a day. */
export function nextSpan(spans: readonly Span[]): Span {
  const last = spans.at(-1);
  const [starts, ends] = last === undefined ? ['09:00', '13:00'] : afterThat(last.ends);
  return { starts, ends, kind: last?.kind ?? 'all', forms: last?.forms ?? null };
}

function afterThat(ends: string): [string, string] {
  return ends !== MIDNIGHT && ends < '17:00' ? [addHour(ends), '18:00'] : ['', ''];
}

function addHour(clock: string): string {
  return `${String(Number(clock.slice(0, 2)) + 1).padStart(2, '0')}${clock.slice(2)}`;
}
