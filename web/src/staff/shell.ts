/** What a page tells the frame around it: its title, and whether it wants the whole window. */
import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { hasMoved } from '../router.ts';

export const title = signal('');
export const stage = signal(false);

/**
 * Names the page in the tab. A page that has come after a move gives the focus to its heading: the frame looked for one
 * when the address changed, which is too early for a page whose code was still on its way.
 */
export function usePage(name: string, { whole = false } = {}): void {
  useLayoutEffect(() => {
    title.value = name;
    stage.value = whole;
  }, [name, whole]);
  useLayoutEffect(() => {
    if (hasMoved()) document.querySelector<HTMLElement>('#main h1[tabindex]')?.focus({ preventScroll: true });
  }, []);
}
