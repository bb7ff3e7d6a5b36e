/** The days of the week's table: name, date, and why an office is closed. */
import { formatDay, weekdayNames } from '../../i18n/dates.ts';
import type { WeekView } from '../types.ts';
import { Closed } from './Agenda.tsx';

/** The names come Monday first; the week may begin on another day. */
function shortName(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdayNames('short')[weekday] ?? '';
}

export function WeekHead({ view }: { view: WeekView }) {
  return (
    <thead>
      <tr>
        <td class="week__corner" />
        {view.days.map(day => (
          <th
            key={day.day}
            scope="col"
            class={day.day === view.today ? 'week__day week__day--today' : 'week__day'}
            aria-current={day.day === view.today ? 'date' : undefined}
          >
            <span aria-hidden="true">
              {shortName(day.day)} <span class="week__date figures">{formatDay(day.day, 'dateShort')}</span>
            </span>
            <span class="visually-hidden">{formatDay(day.day, 'day')}</span>
            <Closed day={day} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
