/** When to try again: quickly at first, never in step with thousands of other pages. Pure. */

const FIRST_MS = 250;
const LONGEST_MS = 5000;

/** The pause before try number `attempt` (0 is the first), half fixed and half by chance: `random` is from 0 to 1. */
export function pauseBefore(attempt: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return whole / 2 + (whole / 2) * random;
}
