/** The field that finds clients by a part of the name, and how many it has found, said once the typing rests. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { announce } from '../../ui/Announcer.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import { type Loaded, useLoaded } from '../loaded.tsx';
import type { ClientList } from '../types.ts';
import { findClients } from './calls.ts';
import { useSettled } from './search.ts';

export interface ClientSearch {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly found: Loaded<ClientList>;
}

export function useClientSearch(): ClientSearch {
  const [query, setQuery] = useState('');
  const settled = useSettled(query.trim());
  const found = useLoaded(settled, () => findClients(settled));
  const count = found.value?.items.length;
  useEffect(() => {
    if (settled !== '' && count !== undefined) announce(t('staff.new.found', { count }));
  }, [settled, count]);
  return { query, setQuery, found };
}

export function ClientSearchField({ search, label, hint }: { search: ClientSearch; label: string; hint?: string }) {
  return (
    <TextInput
      name="client-search"
      type="search"
      optional="unmarked"
      autocomplete="off"
      label={label}
      hint={hint}
      value={search.query}
      onInput={search.setQuery}
    />
  );
}
