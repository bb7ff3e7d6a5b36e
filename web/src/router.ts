/** The staff face's own small router: the address bar is the state, links are real links. Client pages have none. */
import { signal } from '@preact/signals';

export const path = signal(typeof location === 'undefined' ? '/' : location.pathname);

/** How often the page was changed without a reload: zero means that the browser itself has just placed the focus. */
let moves = 0;

export function hasMoved(): boolean {
  return moves > 0;
}

function show(): void {
  moves += 1;
  path.value = location.pathname;
  scrollTo(0, 0);
}

/** Goes to an address of this face. `replace` leaves no way back to the page before. */
export function navigate(to: string, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  show();
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** `match('/desk/appointments/:id', path)` gives `{ id }`, or nothing. */
export function match(pattern: string, address: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = address.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decode(given[index] ?? '');
    if (part.startsWith(':') && value) found[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return found;
}

function ownLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return undefined;
  const link = (event.target as Element).closest('a');
  if (link?.target !== '' || link.hasAttribute('download')) return undefined;
  if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return undefined;
  return link;
}

/** Makes ordinary <a href> elements navigate without a reload, as long as this face owns the address. */
export function startRouter(owns: (address: string) => boolean): void {
  addEventListener('popstate', show);
  document.addEventListener('click', event => {
    const link = ownLink(event);
    if (link === undefined || !owns(link.pathname)) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  });
}
