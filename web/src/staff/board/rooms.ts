/** Whether a room is taken at a moment, and until when that holds. */

interface Span {
  readonly starts_at: string;
  readonly ends_at: string;
}

export interface RoomNow {
  readonly taken: boolean;
  /** Until it is free, or until it is taken next; nothing if nobody comes any more. */
  readonly until: string | undefined;
}

/** Bookings that follow each other without a gap are one. */
export function roomNow(taken: readonly Span[], now: string): RoomNow {
  const at = Date.parse(now);
  const sorted = [...taken].sort((one, two) => Date.parse(one.starts_at) - Date.parse(two.starts_at));
  let end: number | undefined;
  for (const span of sorted) {
    const [from, until] = [Date.parse(span.starts_at), Date.parse(span.ends_at)];
    const follows = end === undefined ? from <= at && at < until : from <= end;
    if (follows) end = Math.max(end ?? 0, until);
  }
  if (end !== undefined) return { taken: true, until: new Date(end).toISOString() };
  return { taken: false, until: sorted.find(span => Date.parse(span.starts_at) > at)?.starts_at };
}
