/** The clients whom this person may see: found by name, added here. */
import { FileUp, SearchX, UserPlus, Users, VenetianMask } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { toast } from '../../ui/Toast.tsx';
import { WhenLoaded } from '../loaded.tsx';
import { may, whoAmI } from '../me.ts';
import { usePage } from '../shell.ts';
import type { ClientList, ClientSummary } from '../types.ts';
import { ClientForm } from './ClientForm.tsx';
import { ClientSearchField, useClientSearch } from './ClientSearch.tsx';
import './Clients.css';

export function Clients() {
  usePage(t('staff.clients.title'));
  const search = useClientSearch();
  const [adding, setAdding] = useState(false);
  const add = may('client:record:write') && (
    <>
      {may('office:clients:import') && (
        <LinkButton href="/clients/import" icon={FileUp}>
          {t('data.import.title')}
        </LinkButton>
      )}
      <Button kind="primary" icon={UserPlus} onClick={() => setAdding(true)}>
        {t('staff.clients.new')}
      </Button>
    </>
  );
  return (
    <div class="stack stack--l">
      <PageHeader title={t('staff.clients.title')} actions={add} />
      <Card>
        <div class="clients__search">
          <ClientSearchField search={search} label={t('staff.clients.search')} />
        </div>
        <WhenLoaded of={search.found} lines={6}>
          {found => <Found list={found} query={search.query.trim()} />}
        </WhenLoaded>
      </Card>
      <Dialog open={adding} title={t('staff.clients.new')} onClose={() => setAdding(false)}>
        <ClientForm
          cancel={() => setAdding(false)}
          done={client => {
            toast(t('staff.client.created'));
            navigate(`/clients/${client.id}`);
          }}
        />
      </Dialog>
    </div>
  );
}

function Found({ list, query }: { list: ClientList; query: string }) {
  if (list.items.length === 0) return query === '' ? <NoClients /> : <NobodyFound />;
  return (
    <>
      <DataTable
        caption={t('staff.clients.title')}
        columns={columns()}
        rows={list.items}
        rowKey={client => client.id}
      />
      {list.more && <p class="soft small">{t('staff.clients.more', { count: list.items.length })}</p>}
    </>
  );
}

function NoClients() {
  const writes = may('client:record:write');
  return (
    <EmptyState icon={Users} title={t('staff.clients.none')}>
      {writes ? t('staff.clients.none_help') : t('staff.clients.none_read')}
    </EmptyState>
  );
}

function NobodyFound() {
  return (
    <EmptyState icon={SearchX} title={t('staff.clients.not_found')}>
      {t('staff.clients.not_found_help')}
    </EmptyState>
  );
}

function officeName(id: string): string {
  return whoAmI().offices.find(office => office.id === id)?.name ?? '';
}

function columns(): Column<ClientSummary>[] {
  const several = whoAmI().offices.length > 1;
  return [
    {
      id: 'name',
      title: t('staff.client.name'),
      heading: true,
      cell: client => (
        <span class="row">
          <a href={`/clients/${client.id}`}>{client.name}</a>
          {client.is_pseudonym && <Badge icon={VenetianMask}>{t('staff.client.pseudonym_badge')}</Badge>}
        </span>
      ),
    },
    { id: 'language', title: t('staff.client.language'), cell: client => NATIVE_NAMES[client.language] },
    {
      id: 'worker',
      title: t('staff.client.worker'),
      cell: client => client.worker_name ?? t('staff.client.worker_none'),
    },
    ...(several
      ? [
          {
            id: 'office',
            title: t('staff.client.office'),
            cell: (client: ClientSummary) => officeName(client.office_id),
          },
        ]
      : []),
  ];
}
