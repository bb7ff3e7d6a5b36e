/** Finds the client of a new appointment, or adds one on the spot. */
import { UserPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ClientForm } from '../clients/ClientForm.tsx';
import { ClientSearchField, useClientSearch } from '../clients/ClientSearch.tsx';
import { WhenLoaded } from '../loaded.tsx';
import { may } from '../me.ts';
import type { ClientList, ClientSummary } from '../types.ts';

/** More would be a list to read, not a choice. */
const SHOWN = 8;

interface Props {
  choose: (client: ClientSummary) => void;
}

export function ClientChooser({ choose }: Props) {
  const search = useClientSearch();
  const [adding, setAdding] = useState(false);
  return (
    <div class="stack">
      <ClientSearchField search={search} label={t('staff.new.search')} hint={t('staff.new.search_hint')} />
      <WhenLoaded of={search.found}>{found => <Found list={found} choose={choose} />}</WhenLoaded>
      {may('client:record:write') && (
        <div>
          <Button icon={UserPlus} onClick={() => setAdding(true)}>
            {t('staff.new.create_client')}
          </Button>
        </div>
      )}
      <Dialog open={adding} title={t('staff.new.create_client')} onClose={() => setAdding(false)}>
        <ClientForm name={search.query.trim()} done={choose} cancel={() => setAdding(false)} />
      </Dialog>
    </div>
  );
}

function Found({ list, choose }: { list: ClientList; choose: (client: ClientSummary) => void }) {
  if (list.items.length === 0) return <p class="soft">{t('staff.new.nobody_found')}</p>;
  return (
    <>
      <ul class="found">
        {list.items.slice(0, SHOWN).map(client => (
          <li key={client.id}>
            <button type="button" class="found__one" onClick={() => choose(client)}>
              <span class="day__name">{client.name}</span>
              <span class="soft small">{client.worker_name ?? t('staff.client.worker_none')}</span>
            </button>
          </li>
        ))}
      </ul>
      {(list.more || list.items.length > SHOWN) && (
        <p class="soft small">{t('staff.clients.more', { count: SHOWN })}</p>
      )}
    </>
  );
}
