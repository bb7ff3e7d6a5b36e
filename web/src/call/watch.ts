/**
 * Notices that sound or picture has stopped arriving though it should, and that it is back. Pure: counters and the
 * time go in, events come out.
 */
import type { LineEvent } from './protocol.ts';

/** Counters that only grow while something arrives. */
export interface Counters {
  readonly sound: number;
  readonly picture: number;
}

/** What the other side says it sends, and the room lets through. */
export interface Expected {
  readonly sound: boolean;
  readonly picture: boolean;
}

type Kind = LineEvent['kind'];

/** Silence this long counts as lost, in milliseconds. */
export const LOST_AFTER_MS = 3000;

class Flow {
  #count = -1;
  #grewAt = 0;
  lost = false;

  /** What is not expected cannot be lost, and begins afresh when it is expected again. */
  step(now: number, count: number, expected: boolean): void {
    if (!expected || count !== this.#count) this.#grewAt = now;
    this.#count = count;
    this.lost = expected && now - this.#grewAt >= LOST_AFTER_MS;
  }
}

export class LineWatch {
  readonly #sound = new Flow();
  readonly #picture = new Flow();
  #told: Readonly<Record<Kind, boolean>> = { connection: false, sound: false, camera: false };

  get lost(): Readonly<Record<Kind, boolean>> {
    return this.#told;
  }

  /** Feeds one measurement; answers what has changed. Everything lost at once is one event: the connection. */
  measure(now: number, counters: Counters, expected: Expected, connected: boolean): readonly LineEvent[] {
    this.#sound.step(now, counters.sound, expected.sound);
    this.#picture.step(now, counters.picture, expected.picture);
    const silent = expected.sound && this.#sound.lost;
    const dark = expected.picture && this.#picture.lost;
    const nothing = (expected.sound || expected.picture) && silent === expected.sound && dark === expected.picture;
    const connection = !connected || nothing;
    return this.#tell({ connection, sound: silent && !connection, camera: dark && !connection });
  }

  #tell(next: Readonly<Record<Kind, boolean>>): readonly LineEvent[] {
    const before = this.#told;
    this.#told = next;
    return (Object.keys(next) as Kind[])
      .filter(kind => next[kind] !== before[kind])
      .map(kind => ({ kind, lost: next[kind] }));
  }
}
