/** Who waits now: the first thing on the desk, and the only one that is marked. */
import { BellRing, DoorOpen, ShieldQuestion } from 'lucide';
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import type { DeskAppointment, WaitingView } from '../types.ts';
import { Sound } from './Sound.tsx';

interface Props {
  people: readonly WaitingView[];
  appointments: readonly DeskAppointment[];
}

export function WaitingNow({ people, appointments }: Props) {
  const mayAdmit = (id: string) => appointments.find(each => each.id === id)?.actions.includes('session') ?? false;
  return (
    <Card title={t('staff.desk.waiting')} urgent={people.length > 0} aside={<Sound />}>
      <div aria-live="polite">
        {people.length === 0 ? (
          <p class="soft">{t('staff.desk.nobody')}</p>
        ) : (
          <ul class="stack">
            {people.map(person => (
              <li key={person.participant_id} class="waiting">
                <Waiting person={person} />
                {mayAdmit(person.appointment_id) && (
                  <LinkButton
                    kind="primary"
                    icon={DoorOpen}
                    href={`/desk/appointments/${person.appointment_id}/session`}
                  >
                    {t('staff.desk.open_session')}
                    <span class="visually-hidden">: {person.client_name}</span>
                  </LinkButton>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

function Waiting({ person }: { person: WaitingView }) {
  return (
    <div class="waiting__who">
      <span class="waiting__bell">
        <Icon of={BellRing} />
      </span>
      <div class="stack stack--s">
        <p>
          <strong>{person.client_name}</strong>
          <span class="soft">
            {' '}
            · {t('staff.desk.waiting_since', { time: formatTime(at(person.since, person.offset_minutes)) })}
          </span>
        </p>
        {person.worker_id !== whoAmI().staff_id && (
          <p class="soft small">{t('staff.desk.worker', { name: person.worker_name })}</p>
        )}
        {!person.present && <p class="soft small">{t('staff.desk.waiting_away')}</p>}
        {!person.identity_checked && (
          <p>
            <Badge icon={ShieldQuestion} tone="warning">
              {t('staff.desk.unchecked')}
            </Badge>
          </p>
        )}
      </div>
    </div>
  );
}
