/** The live session of this page: opened with the page, closed with it, opened anew when another device had the seat. */
import { LogOut, PhoneOff } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { problemOf } from '../../api/problem.ts';
import type { CallSession } from '../../call/model.ts';
import { createSession } from '../../call/session.ts';
import { CallStage } from '../../call/ui/CallStage.tsx';
import { ControlButton } from '../../call/ui/Controls.tsx';
import { t } from '../../i18n/staff.ts';
import { fetchTicket } from '../live/tickets.ts';
import type { AppointmentView } from '../types.ts';
import { EndDialog } from './EndDialog.tsx';
import { Interrupted } from './Interrupted.tsx';
import { Panel } from './Panel.tsx';

/** The seat itself is gone; after a mere sign-out the page signs in again and goes on. */
const SEAT_GONE = ['not_found', 'forbidden', 'ticket_refused', 'appointment_state'];

function openSession(appointmentId: string): CallSession {
  return createSession({
    ticket: () => fetchTicket('seat', appointmentId),
    seatEnded: error => SEAT_GONE.includes(problemOf(error).code),
  });
}

interface Props {
  appointment: AppointmentView;
  onEnded: () => void;
}

export function Room({ appointment, onEnded }: Props) {
  const [turn, setTurn] = useState(0);
  return <OneTurn key={turn} appointment={appointment} onEnded={onEnded} again={() => setTurn(old => old + 1)} />;
}

function useSession({ id, form }: AppointmentView, onEnded: () => void): CallSession {
  const [session] = useState(() => openSession(id));
  const ending = session.ending.value;
  useEffect(() => {
    session.start();
    if (form !== 'chat') void session.media.ask(form === 'video');
    return () => session.close();
  }, [session, form]);
  useEffect(() => {
    if (ending === 'ended') onEnded();
  }, [ending]);
  return session;
}

function OneTurn({ appointment, onEnded, again }: Props & { again: () => void }) {
  const session = useSession(appointment, onEnded);
  const [notesLarge, setNotesLarge] = useState(false);
  const over = session.phase.value === 'over';
  return (
    <div class={notesLarge ? 'session session--notes' : 'session'}>
      <div class="session__stage">
        {over ? (
          <Interrupted ending={session.ending.value} again={again} />
        ) : (
          <CallStage session={session} offsetMinutes={appointment.offset_minutes}>
            <Ways session={session} appointment={appointment} />
          </CallStage>
        )}
      </div>
      <Panel appointment={appointment} session={session} large={notesLarge} onSize={() => setNotesLarge(old => !old)} />
    </div>
  );
}

/** Out for a moment, or the end for everybody. */
function Ways({ session, appointment }: { session: CallSession; appointment: AppointmentView }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <ControlButton icon={LogOut} label={t('staff.session.leave')} onClick={() => void session.leave()} />
      <ControlButton kind="leave" icon={PhoneOff} label={t('staff.session.end')} onClick={() => setAsked(true)} />
      <EndDialog open={asked} close={() => setAsked(false)} session={session} appointment={appointment} />
    </>
  );
}
