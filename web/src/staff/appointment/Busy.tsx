/** What the worker has on the chosen day already, so that nobody has to guess a free time. */
import { toInstant } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { readAppointments } from '../desk/calls.ts';
import { useLoaded } from '../loaded.tsx';
import { hours } from '../moments.ts';
import type { AppointmentView } from '../types.ts';

const TAKES_TIME = ['requested', 'confirmed', 'waiting', 'in_session', 'completed'];
const DAY_MS = 86_400_000;

interface Props {
  day: string;
  worker: string;
  offset: number;
  /** An appointment that is itself being moved. */
  except?: string;
  /** Rises when the server has refused a time: the list may be old. */
  again: number;
}

/** Everything of a day that takes somebody's time. */
export async function readTaken(day: string, offset: number): Promise<readonly AppointmentView[]> {
  if (day === '') return [];
  const from = toInstant(day, '00:00', offset);
  const until = new Date(Date.parse(from) + DAY_MS).toISOString();
  const all = await readAppointments(from, until);
  return all.filter(each => TAKES_TIME.includes(each.state));
}

async function readBusy({ day, worker, offset, except }: Props): Promise<readonly AppointmentView[]> {
  const taken = await readTaken(day, offset);
  return taken.filter(each => each.worker_id === worker && each.id !== except);
}

export function Busy(props: Props) {
  const { day, worker, offset, again } = props;
  const busy = useLoaded(`${day} ${worker} ${offset} ${again}`, () => readBusy(props));
  if (busy.value === undefined || worker === '') return null;
  if (busy.value.length === 0) return <p class="soft small">{t('staff.new.free')}</p>;
  return (
    <div class="small">
      <p class="soft">{t('staff.new.busy')}</p>
      <ul class="busy figures">
        {busy.value.map(each => (
          <li key={each.id}>
            {hours(each)} · {each.client_name}
          </li>
        ))}
      </ul>
    </div>
  );
}
