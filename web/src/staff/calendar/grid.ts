/**
 * Where things stand in the week's table. All hours are those of the viewer's own place, by the offsets that the server
 * sent: a week in which the clocks change has two of them.
 */

export interface Offset {
  readonly since: string;
  readonly minutes: number;
}

export interface Span {
  readonly starts_at: string;
  readonly ends_at: string;
}

/** A day and a minute of it, by the clock on the wall. */
export interface Place {
  readonly day: string;
  readonly minute: number;
}

export interface Placed<T extends Span> extends Place {
  readonly item: T;
  readonly length: number;
  /** Things at the same time stand side by side: this is number `lane` of `lanes`. */
  readonly lane: number;
  readonly lanes: number;
}

/** In minutes: half an hour for each line of the table. */
export const STEP = 30;
const HOUR = 60;
const DAY = 1440;
const MS = 60_000;
/** What is shown although nobody opens then and nothing is booked. */
const USUAL = [9 * HOUR, 18 * HOUR] as const;
/** Opening hours beyond these are not drawn; appointments always are. */
const WIDEST = [7 * HOUR, 21 * HOUR] as const;

export function offsetAt(instant: string, offsets: readonly Offset[]): number {
  const at = Date.parse(instant);
  return (offsets.findLast(each => Date.parse(each.since) <= at) ?? offsets[0])?.minutes ?? 0;
}

export function placeOf(instant: string, offsets: readonly Offset[]): Place {
  const local = new Date(Date.parse(instant) + offsetAt(instant, offsets) * MS);
  return { day: local.toISOString().slice(0, 10), minute: local.getUTCHours() * HOUR + local.getUTCMinutes() };
}

/** The first moment at which the clock on the wall says so; none in the hour that a change of the clocks leaves out. */
export function instantAt({ day, minute }: Place, offsets: readonly Offset[]): string | undefined {
  const local = Date.parse(`${day}T00:00:00Z`) + minute * MS;
  const tried = offsets.map(({ minutes }) => new Date(local - minutes * MS).toISOString().replace('.000Z', 'Z'));
  return tried.sort().find(instant => Date.parse(instant) + offsetAt(instant, offsets) * MS === local);
}

function lengthOf({ starts_at, ends_at }: Span): number {
  return Math.round((Date.parse(ends_at) - Date.parse(starts_at)) / MS);
}

/** Puts each thing on its day; one that goes on past midnight ends there. */
export function place<T extends Span>(items: readonly T[], offsets: readonly Offset[]): Placed<T>[] {
  const alone = items.map(item => {
    const where = placeOf(item.starts_at, offsets);
    return { ...where, item, length: Math.min(lengthOf(item), DAY - where.minute), lane: 0, lanes: 1 };
  });
  return groups(alone).flatMap(sideBySide);
}

function end({ minute, length }: { minute: number; length: number }): number {
  return minute + length;
}

/** Runs of things of which each overlaps the next. */
function groups<T extends Span>(placed: readonly Placed<T>[]): Placed<T>[][] {
  const sorted = [...placed].sort((one, two) => one.day.localeCompare(two.day) || one.minute - two.minute);
  const found: Placed<T>[][] = [];
  for (const each of sorted) {
    const group = found.at(-1);
    const joins = group?.some(other => other.day === each.day && end(other) > each.minute) ?? false;
    if (joins) group?.push(each);
    else found.push([each]);
  }
  return found;
}

function sideBySide<T extends Span>(group: readonly Placed<T>[]): Placed<T>[] {
  const ends: number[] = [];
  const lanes = group.map(each => {
    const free = ends.findIndex(until => until <= each.minute);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end(each);
    return lane;
  });
  return group.map((each, index) => ({ ...each, lane: lanes[index] ?? 0, lanes: ends.length }));
}

/** The minutes of the lines of the table: opening hours and everything that is booked, by whole hours. */
export function linesOf(
  open: readonly Span[],
  placed: readonly { readonly minute: number; readonly length: number }[],
  offsets: readonly Offset[],
): number[] {
  const opening = open.map(span => {
    const { minute } = placeOf(span.starts_at, offsets);
    return [Math.max(minute, WIDEST[0]), Math.min(minute + lengthOf(span), WIDEST[1])] as const;
  });
  const spans = [...opening, ...placed.map(each => [each.minute, end(each)] as const)];
  const known = spans.length > 0 ? spans : [USUAL];
  const first = Math.floor(Math.min(...known.map(([from]) => from)) / HOUR) * HOUR;
  const last = Math.ceil(Math.max(...known.map(([, until]) => until)) / HOUR) * HOUR;
  return Array.from({ length: (last - first) / STEP }, (_, index) => first + index * STEP);
}

/** What begins within a line of the table. */
export function beginning<T extends Span>(placed: readonly Placed<T>[], { day, minute }: Place): Placed<T>[] {
  return placed.filter(each => each.day === day && each.minute >= minute && each.minute < minute + STEP);
}

/** Something that began before reaches into this line. */
export function isCovered<T extends Span>(placed: readonly Placed<T>[], { day, minute }: Place): boolean {
  return placed.some(each => each.day === day && each.minute < minute && end(each) > minute);
}

/** The line lies within one of these spans as a whole. */
export function isWithin(spans: readonly Span[], { starts_at, ends_at }: Span): boolean {
  const [from, until] = [Date.parse(starts_at), Date.parse(ends_at)];
  return spans.some(span => Date.parse(span.starts_at) <= from && Date.parse(span.ends_at) >= until);
}

export function clockOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / HOUR))}:${two(minute % HOUR)}`;
}
