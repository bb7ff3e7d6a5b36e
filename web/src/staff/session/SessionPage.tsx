/** The conversation: the picture, and beside it who waits, the start check, the note. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAppointment } from '../appointment/use-appointment.ts';
import { WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import type { AppointmentView } from '../types.ts';
import { Finished } from './Finished.tsx';
import { Room } from './Room.tsx';
import './Session.css';

export function SessionPage({ id = '' }: { id?: string }) {
  const appointment = useAppointment(id);
  const [ended, setEnded] = useState(false);
  const loaded = appointment.value;
  const live = loaded?.actions.includes('session') === true && !ended;
  usePage(loaded === undefined ? t('staff.session.title') : `${t('staff.session.title')}: ${loaded.client_name}`, {
    whole: live,
  });
  return (
    <WhenLoaded of={appointment} lines={8}>
      {value => {
        if (live) {
          return (
            <Room
              appointment={value}
              onEnded={() => {
                setEnded(true);
                void appointment.reload();
              }}
            />
          );
        }
        return ended || value.state === 'completed' ? <Finished appointment={value} /> : <NoRoom appointment={value} />;
      }}
    </WhenLoaded>
  );
}

/** Somebody who may read the appointment but not hold it, or an appointment whose time is over. */
function NoRoom({ appointment }: { appointment: AppointmentView }) {
  const open = ['confirmed', 'waiting', 'in_session'].includes(appointment.state);
  return (
    <div class="narrow stack stack--l">
      <PageHeader title={appointment.client_name} />
      <Notice>
        {open ? t('staff.session.not_yours', { name: appointment.worker_name }) : t('staff.session.closed_state')}
      </Notice>
      <div>
        <LinkButton href={`/desk/appointments/${appointment.id}`}>{t('staff.session.back')}</LinkButton>
      </div>
    </div>
  );
}
