/**
 * What to do about a link that carries nothing. Pure. One side acts at once, the other only when that did not help, since
 * two restarts at the same time get in each other's way.
 */

export type Step = 'wait' | 'restart' | 'rebuild';

export interface Trouble {
  /** Milliseconds since the link last worked, or since it was made. */
  readonly badForMs: number;
  /** Milliseconds since the last restart of this trouble; Infinity before the first. */
  readonly sinceRestartMs: number;
  readonly restarts: number;
  readonly offerer: boolean;
  /** It has worked before: then a pause is a fault, and not merely the time that connecting takes. */
  readonly met: boolean;
  /** The browser has given the connection up. */
  readonly failed: boolean;
}

/** How long the first connection may take before anybody interferes. */
const CONNECTING_MS = 6000;
/** The second side waits this much longer. */
const SECOND_MS = 4000;
/** How long a restart may take to help. */
const RESTART_MS = 5000;
const RESTARTS = 2;

export function nextStep(trouble: Trouble): Step {
  const { badForMs, sinceRestartMs, restarts, offerer, met, failed } = trouble;
  const patience = (met ? 0 : CONNECTING_MS) + (offerer ? 0 : SECOND_MS);
  if (badForMs < patience || sinceRestartMs < RESTART_MS) return 'wait';
  return restarts >= RESTARTS || (failed && restarts > 0) ? 'rebuild' : 'restart';
}
