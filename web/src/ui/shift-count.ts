/** Counts presses of Shift alone: three within five seconds mean quick exit. Shift with a letter is writing, not leaving. */

export const PRESSES = 3;
const WITHIN_MS = 5000;

export interface ShiftCount {
  readonly times: readonly number[];
  /** Shift is down and no other key was pressed with it. */
  readonly alone: boolean;
}

export const NO_SHIFTS: ShiftCount = { times: [], alone: false };

export function keyDown(count: ShiftCount, key: string, repeat: boolean): ShiftCount {
  if (key !== 'Shift') return NO_SHIFTS;
  return repeat ? count : { ...count, alone: true };
}

/** `now` in milliseconds of any clock that does not go back. */
export function keyUp(count: ShiftCount, key: string, now: number): ShiftCount {
  if (key !== 'Shift' || !count.alone) return key === 'Shift' ? NO_SHIFTS : count;
  return { times: [...count.times.filter(time => now - time < WITHIN_MS), now], alone: false };
}

export function pressesLeft(count: ShiftCount): number {
  return Math.max(0, PRESSES - count.times.length);
}
