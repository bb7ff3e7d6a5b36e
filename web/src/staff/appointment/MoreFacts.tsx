/** Where it is held, who else takes part, and its place in a series. */
import { MapPin } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { readAppointments } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { start } from '../moments.ts';
import type { AppointmentView, PlaceView } from '../types.ts';
import { readPlace } from './calls.ts';

const MONTH_MS = 30 * 86_400_000;

/** The room is plain; an address may be somebody's home, so it is asked for and the reading is recorded. */
export function Place({ appointment }: { appointment: AppointmentView }) {
  const [shown, setShown] = useState(false);
  return (
    <div class="stack stack--s">
      {appointment.room_name !== null && <strong>{appointment.room_name}</strong>}
      {shown ? (
        <Address id={appointment.id} />
      ) : (
        <div>
          <Button small icon={MapPin} onClick={() => setShown(true)}>
            {t('calendar.place.show')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Address({ id }: { id: string }) {
  const place = useLoaded(id, () => readPlace(id));
  return <WhenLoaded of={place}>{loaded => <Words place={loaded} />}</WhenLoaded>;
}

function Words({ place }: { place: PlaceView }) {
  const { address, route, travel_minutes } = place;
  return (
    <div>
      <p>{address ?? t('calendar.place.unknown')}</p>
      {route !== null && <p class="soft">{route}</p>}
      {travel_minutes !== null && travel_minutes > 0 && (
        <p class="soft small">{t('calendar.place.way', { count: travel_minutes })}</p>
      )}
    </div>
  );
}

export function Parties({ appointment }: { appointment: AppointmentView }) {
  return (
    <ul>
      {appointment.parties.map(party => (
        <li key={party.id}>
          {party.name} <span class="soft">· {t(`calendar.party.${party.kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "2 of 6", and the ones before and after, as far as a month goes. */
export function SeriesWords({ appointment }: { appointment: AppointmentView }) {
  const { series, starts_at } = appointment;
  const others = useLoaded(`${series?.id} ${starts_at}`, () => readAround(starts_at));
  if (series === null) return null;
  const inSeries = (others.value ?? []).filter(each => each.series?.id === series.id);
  const beside = (number: number) => inSeries.find(each => each.series?.number === number);
  return (
    <>
      {t('calendar.series.number', { number: series.number, size: series.size })}
      <Beside label={t('calendar.series.before')} appointment={beside(series.number - 1)} />
      <Beside label={t('calendar.series.after')} appointment={beside(series.number + 1)} />
    </>
  );
}

function Beside({ label, appointment }: { label: string; appointment: AppointmentView | undefined }) {
  if (appointment === undefined) return null;
  return (
    <span class="facts__own soft">
      {label}: <a href={`/desk/appointments/${appointment.id}`}>{formatDateTime(start(appointment), 'dayShort')}</a>
    </span>
  );
}

async function readAround(startsAt: string): Promise<readonly AppointmentView[]> {
  const middle = Date.parse(startsAt);
  const [before, after] = await Promise.all([
    readAppointments(new Date(middle - MONTH_MS).toISOString(), startsAt),
    readAppointments(startsAt, new Date(middle + MONTH_MS).toISOString()),
  ]);
  return [...before, ...after];
}
