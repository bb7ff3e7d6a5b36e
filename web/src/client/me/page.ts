/** Where somebody is on their own page. No address tells it: the back key must lead nowhere, and others may read the bar. */
import { signal } from '@preact/signals';
import { ApiError } from '../../api/problem.ts';
import { beforeExit } from '../../ui/exit.ts';
import { tokenOf } from '../join/link-token.ts';
import { leave, type OwnAppointment } from './calls.ts';

export type Screen =
  | { readonly name: 'device'; readonly token: string }
  | { readonly name: 'out' | 'gone' | 'home' | 'book' | 'consents' | 'readers' | 'copy' }
  | { readonly name: 'move' | 'cancel'; readonly appointment: OwnAppointment };

function first(): Screen {
  const token = tokenOf(location.hash);
  if (location.hash !== '' || location.search !== '') history.replaceState(null, '', location.pathname);
  return token === undefined ? { name: 'home' } : { name: 'device', token };
}

export const screen = signal<Screen>(first());
/** What has just been done, in a sentence; said once on the first screen. */
export const done = signal<string | undefined>(undefined);

export function go(to: Screen): void {
  done.value = undefined;
  screen.value = to;
  scrollTo(0, 0);
  document.getElementById('main')?.focus({ preventScroll: true });
}

export function home(said?: string): void {
  go({ name: 'home' });
  done.value = said;
}

/** The sign-in has ended, here or elsewhere. */
export function isOut(error: unknown): boolean {
  return error instanceof ApiError && ['sign_in_required', 'not_found'].includes(error.code);
}

/** Leaves the page and takes the cookie along. */
export async function clean(): Promise<void> {
  await leave();
  go({ name: 'gone' });
}

beforeExit(() => void leave());
