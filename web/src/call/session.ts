/** A live session as one object: takes the server's snapshots, keeps links and devices in step with them. */
import type { CallSession } from './model.ts';

export interface SessionOptions {
  /** Fetches a new single-use ticket; called for every socket. Rejects with the server's problem. */
  readonly ticket: () => Promise<string>;
}

export function createSession(_options: SessionOptions): CallSession {
  throw new Error('not written yet');
}
