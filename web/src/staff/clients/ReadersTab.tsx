/** Who of the staff opened or changed the record: what the client may ask for. */
import { UserX } from 'lucide';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { EmptyState } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { at } from '../moments.ts';
import { readReaders } from './record-calls.ts';
import type { ReaderList, ReaderView } from './record.ts';

export function ReadersTab({ clientId }: { clientId: string }) {
  const readers = useLoaded(clientId, () => readReaders(clientId));
  return (
    <div class="stack">
      <p class="soft">{t('people.readers.hint')}</p>
      <WhenLoaded of={readers} lines={4}>
        {list => <Table list={list} />}
      </WhenLoaded>
    </div>
  );
}

function Table({ list }: { list: ReaderList }) {
  if (list.items.length === 0) {
    return (
      <EmptyState icon={UserX} title={t('people.readers.none')}>
        {t('people.readers.hint')}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t('people.tab.readers')}
      columns={columns(list.offset_minutes)}
      rows={list.items}
      rowKey={row => `${row.staff_name} ${row.about} ${row.last_at}`}
    />
  );
}

function columns(offset: number): Column<ReaderView>[] {
  return [
    {
      id: 'who',
      title: t('people.readers.who'),
      heading: true,
      cell: row => `${row.staff_name}, ${t(`common.role.${row.role}`)}`,
    },
    { id: 'did', title: t('people.readers.did'), cell: row => t(`people.did.${row.about}`) },
    { id: 'times', title: t('people.readers.times'), align: 'end', cell: row => row.times },
    { id: 'last', title: t('people.readers.last'), cell: row => formatDateTime(at(row.last_at, offset)) },
  ];
}
