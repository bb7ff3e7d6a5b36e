/** Whose week is shown and how: the choice is kept while one goes from week to week, the look on this device for good. */
import { whoAmI } from '../me.ts';
import type { WorkerView } from '../types.ts';

export const EVERYBODY = 'everybody';
const KEY = 'suhbat.week';

export type Look = 'table' | 'list';

export interface Shown {
  readonly worker: string;
  readonly workers: readonly WorkerView[];
  readonly look: Look;
}

/** Outlives the page: the address changes with every week. */
let lastWorker: string | undefined;

export function rememberWorker(worker: string): void {
  lastWorker = worker;
}

/** A worker sees all their work, that of whom they stand in for included; others begin with the first of their workers. */
export function startingWorker(workers: readonly WorkerView[]): string {
  if (whoAmI().role === 'worker') return '';
  if (lastWorker === EVERYBODY || workers.some(each => each.id === lastWorker)) return lastWorker ?? EVERYBODY;
  return workers[0]?.id ?? EVERYBODY;
}

export function keptLook(): Look {
  try {
    return localStorage.getItem(KEY) === 'list' ? 'list' : 'table';
  } catch {
    return 'table';
  }
}

export function keepLook(look: Look): void {
  try {
    localStorage.setItem(KEY, look);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
