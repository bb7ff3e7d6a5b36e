/** What may be done with an appointment: move it, cancel it, say that it did not take place, make another. */
import { CalendarPlus, CalendarX, Clock, UserX } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { may } from '../me.ts';
import type { AppointmentView } from '../types.ts';
import { CancelDialog } from './CancelDialog.tsx';
import { MissedDialog } from './MissedDialog.tsx';
import { RescheduleDialog } from './RescheduleDialog.tsx';

type Asked = 'nothing' | 'reschedule' | 'cancel' | 'missed';

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
      <RescheduleDialog open={asked === 'reschedule'} {...closing} />
      <MissedDialog open={asked === 'missed'} {...closing} />
      <CancelDialog open={asked === 'cancel'} {...closing} />
    </div>
  );
}
