/** What may be done with an appointment: move it, cancel it, say that it did not take place, make another. */
import { CalendarCheck, CalendarPlus, CalendarX, Clock, Shuffle, UserX } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { problemSentence } from '../../api/problem.ts';
import { toast } from '../../ui/Toast.tsx';
import { may } from '../me.ts';
import type { AppointmentView } from '../types.ts';
import { confirmAppointment } from './calls.ts';
import { ChangeFormDialog } from './ChangeFormDialog.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { MissedDialog } from './MissedDialog.tsx';
import { RescheduleDialog } from './RescheduleDialog.tsx';

type Asked = 'nothing' | 'form' | 'reschedule' | 'cancel' | 'missed';

interface Props {
  appointment: AppointmentView;
  set: (appointment: AppointmentView) => void;
  reload: () => Promise<void>;
}

export function Actions({ appointment, set, reload }: Props) {
  const [asked, setAsked] = useState<Asked>('nothing');
  const { actions, client_id } = appointment;
  const closing = {
    appointment,
    close: () => setAsked('nothing'),
    done: (changed: AppointmentView) => {
      setAsked('nothing');
      set(changed);
    },
    reload: () => void reload(),
  };
  return (
    <div class="row">
      {actions.includes('confirm') && <Confirm appointment={appointment} set={set} />}
      {actions.includes('change_form') && (
        <Button icon={Shuffle} onClick={() => setAsked('form')}>
          {t('calendar.form.change')}
        </Button>
      )}
      {actions.includes('reschedule') && (
        <Button icon={Clock} onClick={() => setAsked('reschedule')}>
          {t('staff.appointment.reschedule')}
        </Button>
      )}
      {(actions.includes('miss') || actions.includes('fail')) && (
        <Button icon={UserX} onClick={() => setAsked('missed')}>
          {actions.includes('miss') ? t('staff.appointment.missed') : t('staff.appointment.mark')}
        </Button>
      )}
      {actions.includes('cancel') && (
        <Button icon={CalendarX} onClick={() => setAsked('cancel')}>
          {t('staff.appointment.cancel')}
        </Button>
      )}
      {!actions.includes('cancel') && may('office:calendar:write') && (
        <LinkButton icon={CalendarPlus} href={`/desk/new?client=${client_id}`}>
          {t('staff.appointment.again')}
        </LinkButton>
      )}
      <ChangeFormDialog open={asked === 'form'} {...closing} />
      <RescheduleDialog open={asked === 'reschedule'} {...closing} />
      <MissedDialog open={asked === 'missed'} {...closing} />
      <CancelDialog open={asked === 'cancel'} {...closing} />
    </div>
  );
}

/** A client has asked for this time; until it is confirmed it is only held for them. */
function Confirm({ appointment, set }: Pick<Props, 'appointment' | 'set'>) {
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      set(await confirmAppointment(appointment.id));
      toast(t('calendar.confirmed'));
    } catch (error) {
      toast(problemSentence(error));
    }
    setBusy(false);
  };
  return (
    <Button kind="primary" icon={CalendarCheck} busy={busy} onClick={() => void confirm()}>
      {t('calendar.confirm')}
    </Button>
  );
}
