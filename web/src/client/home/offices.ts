/** The offices that somebody can turn to, and which is likely theirs. */
import { useEffect, useState } from 'preact/hooks';
import { type PublicOffice, readOffices } from './calls.ts';

export interface Offices {
  readonly items: readonly PublicOffice[] | undefined;
  readonly failed: boolean;
  reload: () => void;
}

export function useOffices(): Offices {
  const [items, setItems] = useState<readonly PublicOffice[]>();
  const [failed, setFailed] = useState(false);
  const reload = () => {
    setFailed(false);
    readOffices().then(setItems, () => setFailed(true));
  };
  useEffect(reload, []);
  return { items, failed, reload };
}

/** The device's own zone is good enough for a first guess, which stands to be changed. */
function deviceZone(): string {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return '';
  }
}

/** The only office, else the one whose clocks the device keeps, else none: nobody is sent to the wrong country unseen. */
export function likelyOffice(offices: readonly PublicOffice[], zone = deviceZone()): string {
  if (offices.length === 1) return offices[0]?.id ?? '';
  const near = offices.filter(office => office.time_zone === zone);
  return near.length === 1 ? (near[0]?.id ?? '') : '';
}
