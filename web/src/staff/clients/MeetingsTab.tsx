/** The client's appointments around today. */
import { CalendarX2 } from 'lucide';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { EmptyState } from '../../ui/Card.tsx';
import { readAppointments } from '../desk/calls.ts';
import { StateBadge } from '../desk/StateBadge.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { start } from '../moments.ts';
import type { AppointmentView } from '../types.ts';

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

export function MeetingsTab({ clientId }: { clientId: string }) {
  const around = useLoaded(clientId, () => readAround(clientId));
  return (
    <WhenLoaded of={around}>
      {found => (found.length === 0 ? <NoAppointments /> : <List appointments={[...found].reverse()} />)}
    </WhenLoaded>
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
