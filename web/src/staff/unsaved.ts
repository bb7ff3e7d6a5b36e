/** Forms that hold something the server does not have: leaving the page asks first, and only then. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { navigate } from '../router.ts';

/** How many such forms are on the page. */
const dirty = signal(0);
/** Where somebody wanted to go when a form held them back. */
export const heldBack = signal<string | undefined>(undefined);

export function useUnsaved(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    dirty.value += 1;
    return () => {
      dirty.value -= 1;
    };
  }, [isDirty]);
}

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!plain || link?.target !== '' || link.origin !== location.origin) return null;
  return link.pathname === location.pathname ? null : link;
}

function holdBack(event: MouseEvent): void {
  const link = dirty.peek() > 0 ? linkOf(event) : null;
  if (link === null) return;
  event.preventDefault();
  event.stopPropagation();
  heldBack.value = link.pathname + link.search + link.hash;
}

export function goOn(): void {
  const to = heldBack.peek();
  heldBack.value = undefined;
  if (to !== undefined) navigate(to);
}

/** Watches links and the closing of the tab. */
export function guardForms(): void {
  document.addEventListener('click', holdBack, { capture: true });
  addEventListener('beforeunload', event => {
    if (dirty.peek() > 0) event.preventDefault();
  });
}
