/** One appointment: what, who, when; what to hand over; what happened; the note. */
import { DoorOpen } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CallButton } from '../board/CallDialog.tsx';
import { lastChange } from '../live/today.ts';
import { WhenLoaded } from '../loaded.tsx';
import { NotePart } from '../note/NotePart.tsx';
import { Notices } from '../notices/Notices.tsx';
import { usePage } from '../shell.ts';
import type { AppointmentView } from '../types.ts';
import { Actions } from './Actions.tsx';
import './Appointment.css';
import { CheckSummary } from './CheckSummary.tsx';
import { Facts } from './Facts.tsx';
import { HandOver } from './HandOver.tsx';
import { Timeline } from './Timeline.tsx';
import { VisitSteps } from './VisitSteps.tsx';
import { useAppointment } from './use-appointment.ts';

function justMade(): boolean {
  return new URLSearchParams(location.search).has('made');
}

export function AppointmentPage({ id = '' }: { id?: string }) {
  const appointment = useAppointment(id);
  const heading = appointment.value?.client_name ?? t('staff.appointment.title');
  usePage(heading);
  return (
    <div class="stack">
      <PageHeader
        title={heading}
        back={{ href: '/desk', label: t('staff.appointment.back_to_day') }}
        actions={<OpenSession appointment={appointment.value} />}
      />
      {justMade() && (
        <Notice kind="success" live>
          {t('staff.new.made')}
        </Notice>
      )}
      <WhenLoaded of={appointment} lines={8}>
        {loaded => <Parts appointment={loaded} set={appointment.set} reload={appointment.reload} />}
      </WhenLoaded>
    </div>
  );
}

function OpenSession({ appointment }: { appointment: AppointmentView | undefined }) {
  if (!appointment?.actions.includes('session')) return null;
  return (
    <LinkButton kind="primary" icon={DoorOpen} href={`/desk/appointments/${appointment.id}/session`}>
      {t('staff.desk.open_session')}
    </LinkButton>
  );
}

interface PartsProps {
  appointment: AppointmentView;
  set: (appointment: AppointmentView) => void;
  reload: () => Promise<void>;
}

/** In the order in which a phone shows them; a wide screen puts the first and the last two side by side. */
function Parts({ appointment, set, reload }: PartsProps) {
  const { id, actions, state } = appointment;
  const version = `${state} ${appointment.form} ${appointment.starts_at} ${lastChange.value.count}`;
  const calls = appointment.form === 'phone' && ['confirmed', 'in_session'].includes(state);
  const readsNotes = actions.includes('read_note');
  const checked = readsNotes && !['requested', 'confirmed'].includes(state);
  return (
    <div class="appointment">
      <div class="appointment__column">
        <div class="appointment__facts">
          <Card>
            <Facts appointment={appointment} />
            <VisitSteps appointment={appointment} set={set} />
            {calls && <CallButton appointmentId={id} name={appointment.client_name} />}
            <Actions appointment={appointment} set={set} reload={reload} />
          </Card>
        </div>
        <div class="appointment__note stack">
          {readsNotes ? (
            <NotePart appointment={appointment} />
          ) : (
            <p class="soft small">{t('staff.desk.notes_hidden')}</p>
          )}
          {checked && <CheckSummary appointmentId={id} version={version} />}
        </div>
      </div>
      <div class="appointment__column">
        {actions.includes('invite') && (
          <div class="appointment__hand">
            <HandOver appointment={appointment} />
          </div>
        )}
        <div class="appointment__notices">
          <Notices appointmentId={id} version={version} />
        </div>
        <div class="appointment__history">
          <Timeline appointmentId={id} version={version} />
        </div>
      </div>
    </div>
  );
}
