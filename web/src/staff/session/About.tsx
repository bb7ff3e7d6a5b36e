/** The appointment beside the conversation: the link once more, and sending somebody back to the waiting room. */
import { Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { CallSession } from '../../call/model.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../appointment/Facts.tsx';
import { HandOver } from '../appointment/HandOver.tsx';
import type { AppointmentView } from '../types.ts';
import { refusalSentence } from './refusals.ts';

interface Props {
  appointment: AppointmentView;
  session: CallSession;
}

export function About({ appointment, session }: Props) {
  return (
    <div class="stack stack--l">
      <Inside session={session} />
      <Facts appointment={appointment} />
      <p>
        <a href={`/desk/appointments/${appointment.id}`}>{t('staff.session.back')}</a>
      </p>
      {appointment.actions.includes('invite') && <Link appointment={appointment} />}
    </div>
  );
}

function Inside({ session }: { session: CallSession }) {
  const [failure, setFailure] = useState('');
  const clients = session.people.value.filter(person => person.role === 'client');
  const back = async (id: string) => {
    const ack = await session.backToWaiting(id);
    setFailure(ack.ok ? '' : refusalSentence(ack.code));
  };
  if (clients.length === 0) return null;
  return (
    <div class="stack stack--s">
      <p class="soft small">{t('staff.session.inside')}</p>
      {clients.map(person => (
        <p key={person.participant_id} class="row row--apart">
          <span>{person.name}</span>
          <Button small icon={Undo2} onClick={() => void back(person.participant_id)}>
            {t('staff.session.to_waiting')}
          </Button>
        </p>
      ))}
      {failure !== '' && <p role="alert">{failure}</p>}
    </div>
  );
}

/** Showing the link is recorded: it is fetched only when asked for. */
function Link({ appointment }: { appointment: AppointmentView }) {
  const [shown, setShown] = useState(false);
  if (shown) return <HandOver appointment={appointment} />;
  return (
    <div>
      <Button onClick={() => setShown(true)}>{t('staff.appointment.handover')}</Button>
    </div>
  );
}
