/** How an appointment stands: icon, word and tone. */
import { CalendarCheck, CalendarClock, CalendarX, CircleCheck, Clock, MessagesSquare, UserX, Wrench } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import type { IconNode } from '../../ui/Icon.tsx';
import type { State } from '../types.ts';

const LOOKS: Readonly<Record<State, readonly [IconNode, BadgeTone]>> = {
  requested: [CalendarClock, 'neutral'],
  confirmed: [CalendarCheck, 'neutral'],
  waiting: [Clock, 'warning'],
  in_session: [MessagesSquare, 'primary'],
  completed: [CircleCheck, 'success'],
  missed_by_client: [UserX, 'neutral'],
  cancelled_by_client: [CalendarX, 'neutral'],
  cancelled_by_agency: [CalendarX, 'neutral'],
  not_held_technical: [Wrench, 'neutral'],
};

export function StateBadge({ state }: { state: State }) {
  const [icon, tone] = LOOKS[state];
  return (
    <Badge icon={icon} tone={tone}>
      {t(`staff.state.${state}`)}
    </Badge>
  );
}
