/** One client: details, and the appointments around today. */
import { CalendarPlus, CalendarX2, Pencil, VenetianMask } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { toast } from '../../ui/Toast.tsx';
import '../appointment/Appointment.css';
import { readAppointments } from '../desk/calls.ts';
import { StateBadge } from '../desk/StateBadge.tsx';
import { type Loaded, useLoaded, WhenLoaded } from '../loaded.tsx';
import { start } from '../moments.ts';
import { usePage } from '../shell.ts';
import type { AppointmentView, ClientView } from '../types.ts';
import { readClient } from './calls.ts';
import { ClientForm } from './ClientForm.tsx';
import './Clients.css';

export function ClientPage({ id = '' }: { id?: string }) {
  const client = useLoaded(id, () => readClient(id));
  const heading = client.value?.name ?? t('staff.appointment.client');
  usePage(heading);
  return (
    <div class="stack stack--l">
      <PageHeader
        title={heading}
        back={{ href: '/clients', label: t('staff.clients.title') }}
        actions={<Book client={client.value} />}
      />
      <WhenLoaded of={client}>
        {loaded => (
          <div class="appointment">
            <div class="appointment__column">
              <Details client={loaded} set={client.set} />
            </div>
            <div class="appointment__column">
              <Appointments clientId={loaded.id} />
            </div>
          </div>
        )}
      </WhenLoaded>
    </div>
  );
}

function Book({ client }: { client: ClientView | undefined }) {
  if (!client?.actions.includes('book')) return null;
  return (
    <LinkButton kind="primary" icon={CalendarPlus} href={`/desk/new?client=${client.id}`}>
      {t('staff.desk.new')}
    </LinkButton>
  );
}

function Details({ client, set }: { client: ClientView; set: Loaded<ClientView>['set'] }) {
  const [editing, setEditing] = useState(false);
  const facts: readonly (readonly [string, string])[] = [
    [t('staff.client.language'), NATIVE_NAMES[client.language]],
    [t('staff.client.worker'), client.worker_name ?? t('staff.client.worker_none')],
    [t('staff.client.phone'), client.phone ?? '–'],
  ];
  return (
    <Card>
      {client.is_pseudonym && (
        <p>
          <Badge icon={VenetianMask}>{t('staff.client.pseudonym_badge')}</Badge>
        </p>
      )}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name} class="facts__one">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {client.actions.includes('change') && (
        <div>
          <Button icon={Pencil} onClick={() => setEditing(true)}>
            {t('staff.client.edit')}
          </Button>
        </div>
      )}
      <Dialog open={editing} title={t('staff.client.edit')} onClose={() => setEditing(false)}>
        <ClientForm
          client={client}
          cancel={() => setEditing(false)}
          done={changed => {
            set(changed);
            setEditing(false);
            toast(t('staff.client.saved'));
          }}
        />
      </Dialog>
    </Card>
  );
}

const MONTH_MS = 31 * 86_400_000;

/** The server gives a month at a time: one back, one ahead. */
async function readAround(clientId: string): Promise<readonly AppointmentView[]> {
  const now = Date.now();
  const moment = (at: number) => new Date(at).toISOString();
  const spans = [
    [now - MONTH_MS, now],
    [now, now + MONTH_MS],
  ] as const;
  const found = await Promise.all(spans.map(([from, until]) => readAppointments(moment(from), moment(until))));
  return found.flat().filter(each => each.client_id === clientId);
}

function Appointments({ clientId }: { clientId: string }) {
  const around = useLoaded(clientId, () => readAround(clientId));
  return (
    <Card title={t('staff.client.appointments')}>
      <WhenLoaded of={around}>
        {found => (found.length === 0 ? <NoAppointments /> : <List appointments={[...found].reverse()} />)}
      </WhenLoaded>
    </Card>
  );
}

function NoAppointments() {
  return (
    <EmptyState icon={CalendarX2} title={t('staff.client.appointments_none')}>
      {t('staff.client.appointments_span')}
    </EmptyState>
  );
}

function List({ appointments }: { appointments: readonly AppointmentView[] }) {
  return (
    <ul class="client-appointments">
      {appointments.map(each => (
        <li key={each.id} class="row row--apart">
          <a href={`/desk/appointments/${each.id}`}>{formatDateTime(start(each), 'date')}</a>
          <StateBadge state={each.state} />
        </li>
      ))}
    </ul>
  );
}
