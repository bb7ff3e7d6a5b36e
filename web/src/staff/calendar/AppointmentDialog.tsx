/** What stands behind a box of the table: the whole of it in words, and where one can go from here. */
import { ExternalLink, Move } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { FormWord } from '../desk/FormWord.tsx';
import { StateBadge } from '../desk/StateBadge.tsx';
import { at } from '../moments.ts';
import type { AppointmentView, WeekView } from '../types.ts';
import { elsewhere } from './elsewhere.ts';
import { offsetAt } from './grid.ts';

interface Props {
  appointment: AppointmentView | undefined;
  view: WeekView;
  close: () => void;
  begin: (appointment: AppointmentView) => void;
}

export function AppointmentDialog({ appointment, view, close, begin }: Props) {
  return (
    <Dialog open={appointment !== undefined} title={appointment?.client_name ?? ''} onClose={close}>
      {appointment !== undefined && (
        <>
          <What appointment={appointment} view={view} />
          <div class="row">
            <LinkButton kind="primary" icon={ExternalLink} href={`/desk/appointments/${appointment.id}`}>
              {t('calendar.open')}
            </LinkButton>
            {appointment.actions.includes('reschedule') && (
              <Button icon={Move} onClick={() => begin(appointment)}>
                {t('calendar.move')}
              </Button>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}

function What({ appointment, view }: { appointment: AppointmentView; view: WeekView }) {
  const from = at(appointment.starts_at, offsetAt(appointment.starts_at, view.offsets));
  const until = at(appointment.ends_at, offsetAt(appointment.ends_at, view.offsets));
  const there = elsewhere(appointment, view.offsets);
  return (
    <div class="stack stack--s">
      <p>
        <strong>
          {formatDate(from, 'day')},{' '}
          <span class="figures">
            {formatTime(from)}–{formatTime(until)}
          </span>
        </strong>
        {there !== '' && <span class="soft"> · {there}</span>}
      </p>
      <p class="row">
        <FormWord form={appointment.form} />
        <StateBadge state={appointment.state} />
      </p>
      <p class="soft">{t('staff.desk.worker', { name: appointment.worker_name })}</p>
    </div>
  );
}
