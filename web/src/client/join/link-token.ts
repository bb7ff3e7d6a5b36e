/** The join link's token: read once out of the address, and gone from it before anything else happens. */

/** The token of a fragment such as `#t=…`, or nothing. */
export function tokenOf(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('t') ?? undefined;
}

/** Leaves `/j` in the address bar and in the history, whatever stood behind it. */
export function takeToken(): string | undefined {
  const token = tokenOf(location.hash);
  if (location.hash !== '' || location.search !== '') history.replaceState(null, '', location.pathname);
  return token;
}
