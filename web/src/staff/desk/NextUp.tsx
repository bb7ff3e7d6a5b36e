/** The appointment that is running or comes next. */
import { DoorOpen } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { whoAmI } from '../me.ts';
import { hours } from '../moments.ts';
import type { DeskAppointment, TodayView } from '../types.ts';
import { FormWord } from './FormWord.tsx';
import { StateBadge } from './StateBadge.tsx';

const LIVE = ['in_session', 'waiting', 'confirmed'];

/** A conversation under way first, then whatever has not ended yet, by time. */
function nextOf({ appointments, now }: TodayView): DeskAppointment | undefined {
  const coming = appointments.filter(each => LIVE.includes(each.state) && Date.parse(each.ends_at) > Date.parse(now));
  return appointments.find(each => each.state === 'in_session') ?? coming[0];
}

function minutesTo(instant: string, now: string): number {
  return Math.round((Date.parse(instant) - Date.parse(now)) / 60_000);
}

function WhenItIs({ next, now }: { next: DeskAppointment; now: string }) {
  const minutes = minutesTo(next.starts_at, now);
  if (minutes <= 0 || minutes > 90) return null;
  return <span class="next__in">{t('common.in_minutes', { count: minutes })}</span>;
}

export function NextUp({ view }: { view: TodayView }) {
  const next = nextOf(view);
  if (next === undefined) return null;
  return (
    <Card
      title={next.state === 'in_session' ? t('staff.desk.running') : t('staff.desk.next')}
      aside={<StateBadge state={next.state} />}
    >
      <div class="next">
        <p class="next__time figures">{hours(next)}</p>
        <div class="next__what">
          <p class="next__name">
            <a href={`/desk/appointments/${next.id}`}>{next.client_name}</a>
          </p>
          <p class="row soft small">
            <FormWord form={next.form} />
            <WhenItIs next={next} now={view.now} />
            {next.worker_id !== whoAmI().staff_id && <span>{t('staff.desk.worker', { name: next.worker_name })}</span>}
          </p>
        </div>
        {next.actions.includes('session') && (
          <LinkButton
            kind={view.waiting.length > 0 ? 'secondary' : 'primary'}
            icon={DoorOpen}
            href={`/desk/appointments/${next.id}/session`}
          >
            {t('staff.desk.open_session')}
            <span class="visually-hidden">: {next.client_name}</span>
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
