/** The staff's addresses and the page of each. Pages load when they are first opened. */
import type { ComponentType } from 'preact';
import { match, path } from '../router.ts';
import { lazyPage, type PageProps } from './lazy-page.tsx';
import { NotFound } from './NotFound.tsx';

interface Route {
  readonly pattern: string;
  readonly page: ComponentType<PageProps>;
}

const ROUTES: readonly Route[] = [
  { pattern: '/desk', page: lazyPage(() => import('../desk/Desk.tsx').then(found => found.Desk)) },
];

export function isStaffAddress(address: string): boolean {
  return /^\/(desk|clients|admin|account|sign-in|invite)(\/|$)/.test(address);
}

export function StaffPages() {
  for (const { pattern, page: Page } of ROUTES) {
    const parameters = match(pattern, path.value);
    if (parameters !== undefined) {
      return <Page {...parameters} />;
    }
  }
  return <NotFound />;
}
