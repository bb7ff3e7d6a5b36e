/** `/admin/services`: what is offered, and the rooms of the offices. */
import { CircleCheck, CircleSlash, DoorOpen, HeartHandshake, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { currentLanguage } from '../../i18n/runtime.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/Toast.tsx';
import { readOffices } from '../desk/calls.ts';
import { FormWord } from '../desk/FormWord.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import type { OfficeView } from '../types.ts';
import { readRooms, readServices, type RoomView, type ServiceView } from './calls.ts';
import { RoomForm } from './RoomForm.tsx';
import { ServiceForm } from './ServiceForm.tsx';

export function nameOf(service: ServiceView): string {
  return service.names[currentLanguage()] ?? Object.values(service.names)[0] ?? '';
}

export function Offers() {
  usePage(t('settings.offers.title'));
  const offices = useLoaded('offices', readOffices);
  return (
    <div class="stack stack--l">
      <PageHeader title={t('settings.offers.title')} />
      <WhenLoaded of={offices}>
        {known => (
          <>
            <Services offices={known} />
            <Rooms offices={known} />
          </>
        )}
      </WhenLoaded>
    </div>
  );
}

interface PartProps {
  offices: readonly OfficeView[];
}

function placesOf(service: ServiceView, offices: readonly OfficeView[]): string {
  return offices
    .filter(office => service.office_ids.includes(office.id))
    .map(office => office.name)
    .join(', ');
}

function Active({ active }: { active: boolean }) {
  return active ? (
    <Badge icon={CircleCheck} tone="success">
      {t('settings.active')}
    </Badge>
  ) : (
    <Badge icon={CircleSlash}>{t('settings.inactive')}</Badge>
  );
}

/** What is being edited: one of the list, a new one, or nothing. */
type Edited<T> = T | 'new' | undefined;

function Services({ offices }: PartProps) {
  const services = useLoaded('services', readServices);
  const [edited, setEdited] = useState<Edited<ServiceView>>();
  const saved = () => {
    setEdited(undefined);
    void services.reload();
    toast(t('common.saved'));
  };
  const add = (
    <Button icon={Plus} kind="primary" onClick={() => setEdited('new')}>
      {t('settings.service.new')}
    </Button>
  );
  return (
    <Card title={t('settings.services')} aside={add}>
      <WhenLoaded of={services}>
        {items =>
          items.length === 0 ? (
            <EmptyState icon={HeartHandshake} title={t('settings.services_none')}>
              {t('settings.services_none_text')}
            </EmptyState>
          ) : (
            <DataTable
              caption={t('settings.services')}
              columns={serviceColumns(offices, setEdited)}
              rows={items}
              rowKey={each => each.id}
            />
          )
        }
      </WhenLoaded>
      <Dialog
        open={edited !== undefined}
        wide
        title={edited === 'new' ? t('settings.service.new') : t('settings.service.change')}
        onClose={() => setEdited(undefined)}
      >
        {edited !== undefined && (
          <ServiceForm service={edited === 'new' ? undefined : edited} offices={offices} done={saved} />
        )}
      </Dialog>
    </Card>
  );
}

function serviceColumns(offices: readonly OfficeView[], edit: (service: ServiceView) => void): Column<ServiceView>[] {
  return [
    {
      id: 'name',
      title: t('settings.service.name'),
      heading: true,
      cell: service => (
        <Button kind="ghost" small onClick={() => edit(service)}>
          {nameOf(service)}
        </Button>
      ),
    },
    {
      id: 'minutes',
      title: t('settings.service.minutes'),
      cell: ({ minutes }) => t('common.minutes', { count: minutes }),
    },
    {
      id: 'forms',
      title: t('settings.service.forms'),
      cell: ({ forms }) => (
        <span class="row">
          {forms.map(form => (
            <FormWord key={form} form={form} />
          ))}
        </span>
      ),
    },
    { id: 'offices', title: t('settings.service.offices'), cell: service => placesOf(service, offices) },
    { id: 'active', title: t('settings.state'), cell: service => <Active active={service.active} /> },
  ];
}

function Rooms({ offices }: PartProps) {
  const rooms = useLoaded('rooms', readRooms);
  const [edited, setEdited] = useState<Edited<RoomView>>();
  const saved = () => {
    setEdited(undefined);
    void rooms.reload();
    toast(t('common.saved'));
  };
  const add = (
    <Button icon={Plus} onClick={() => setEdited('new')}>
      {t('settings.room.new')}
    </Button>
  );
  return (
    <Card title={t('settings.rooms')} aside={add}>
      <WhenLoaded of={rooms}>
        {items =>
          items.length === 0 ? (
            <EmptyState icon={DoorOpen} title={t('settings.rooms_none')}>
              {t('settings.rooms_none_text')}
            </EmptyState>
          ) : (
            <DataTable
              caption={t('settings.rooms')}
              columns={roomColumns(offices, setEdited)}
              rows={items}
              rowKey={each => each.id}
            />
          )
        }
      </WhenLoaded>
      <Dialog
        open={edited !== undefined}
        title={edited === 'new' ? t('settings.room.new') : t('settings.room.change')}
        onClose={() => setEdited(undefined)}
      >
        {edited !== undefined && (
          <RoomForm room={edited === 'new' ? undefined : edited} offices={offices} done={saved} />
        )}
      </Dialog>
    </Card>
  );
}

function roomColumns(offices: readonly OfficeView[], edit: (room: RoomView) => void): Column<RoomView>[] {
  return [
    {
      id: 'name',
      title: t('settings.room.name'),
      heading: true,
      cell: room => (
        <Button kind="ghost" small onClick={() => edit(room)}>
          {room.name}
        </Button>
      ),
    },
    {
      id: 'office',
      title: t('settings.room.office'),
      cell: room => offices.find(office => office.id === room.office_id)?.name ?? '',
    },
    { id: 'capacity', title: t('settings.room.capacity'), cell: room => String(room.capacity) },
    { id: 'active', title: t('settings.state'), cell: room => <Active active={room.active} /> },
  ];
}
