/** For what is not held on a page: who arrived, when it began and ended, said by hand with one press each. */
import { DoorOpen, House, LogOut, Play } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { at } from '../moments.ts';
import type { AppointmentView } from '../types.ts';
import { takeVisitStep } from './calls.ts';

interface Props {
  appointment: AppointmentView;
  set: (appointment: AppointmentView) => void;
}

export function VisitSteps({ appointment, set }: Props) {
  const { actions, form } = appointment;
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const take = async (step: 'arrived' | 'begun' | 'ended') => {
    setBusy(true);
    try {
      set(await takeVisitStep(appointment.id, step));
      setFault(undefined);
    } catch (error) {
      setFault(problemSentence(error));
    }
    setBusy(false);
  };
  const home = form === 'home';
  if (!['arrive', 'begin', 'end'].some(each => actions.includes(each as 'end'))) return null;
  return (
    <div class="visit stack stack--s">
      <Told appointment={appointment} />
      {fault !== undefined && (
        <Notice kind="danger" live>
          {fault}
        </Notice>
      )}
      <div class="row">
        {actions.includes('arrive') && (
          <Button kind="primary" icon={DoorOpen} busy={busy} onClick={() => void take('arrived')}>
            {t('calendar.visit.client_arrived')}
          </Button>
        )}
        {actions.includes('begin') && (
          <Button kind="primary" icon={home ? House : Play} busy={busy} onClick={() => void take('begun')}>
            {home ? t('calendar.visit.i_arrived') : t('calendar.visit.begin')}
          </Button>
        )}
        {actions.includes('end') && (
          <Button kind="primary" icon={LogOut} busy={busy} onClick={() => void take('ended')}>
            {home ? t('calendar.visit.i_left') : t('calendar.visit.end')}
          </Button>
        )}
      </div>
      {home && <p class="soft small">{t('calendar.visit.home_hint')}</p>}
    </div>
  );
}

function Told({ appointment: { form, arrived_at, offset_minutes } }: { appointment: AppointmentView }) {
  if (arrived_at === null) return null;
  const time = formatTime(at(arrived_at, offset_minutes));
  return <p>{form === 'home' ? t('calendar.visit.arrived_home', { time }) : t('calendar.visit.arrived', { time })}</p>;
}
