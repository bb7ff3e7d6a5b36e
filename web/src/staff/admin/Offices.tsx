/** The offices: where they are, when they are open, what they speak. */
import { Building2, CircleCheck, Moon, Plus } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { readOffices } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import type { OfficeView } from '../types.ts';
import { countryName } from './countries.ts';

export function Offices() {
  usePage(t('admin.offices.title'));
  const offices = useLoaded('offices', readOffices);
  return (
    <div class="stack stack--l">
      <PageHeader
        title={t('admin.offices.title')}
        actions={
          <LinkButton kind="primary" icon={Plus} href="/admin/offices/new">
            {t('admin.offices.new')}
          </LinkButton>
        }
      />
      <Card>
        <WhenLoaded of={offices}>{items => <List items={items} />}</WhenLoaded>
      </Card>
    </div>
  );
}

function List({ items }: { items: readonly OfficeView[] }) {
  if (items.length === 0) {
    return (
      <EmptyState icon={Building2} title={t('admin.offices.none')}>
        {t('admin.offices.none_help')}
      </EmptyState>
    );
  }
  return <DataTable caption={t('admin.offices.title')} columns={columns()} rows={items} rowKey={each => each.id} />;
}

function columns(): Column<OfficeView>[] {
  return [
    {
      id: 'name',
      title: t('admin.office.name'),
      heading: true,
      cell: office => <a href={`/admin/offices/${office.id}`}>{office.name}</a>,
    },
    { id: 'country', title: t('admin.office.country'), cell: office => countryName(office.country) },
    { id: 'zone', title: t('admin.office.time_zone'), cell: office => office.time_zone },
    {
      id: 'languages',
      title: t('admin.office.languages'),
      cell: office => office.languages.map(language => NATIVE_NAMES[language]).join(', '),
    },
    {
      id: 'open',
      title: t('admin.office.hours'),
      cell: office =>
        office.open_now ? (
          <Badge icon={CircleCheck} tone="success">
            {t('admin.office.open')}
          </Badge>
        ) : (
          <Badge icon={Moon}>{t('admin.office.closed')}</Badge>
        ),
    },
  ];
}
