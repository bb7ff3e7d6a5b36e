/** The week as a list, day by day: the same as the table, for phones, screen readers and whoever prefers to read. */
import { CalendarPlus } from 'lucide';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { navigate } from '../../router.ts';
import '../desk/Desk.css';
import { FormWord } from '../desk/FormWord.tsx';
import { StateBadge } from '../desk/StateBadge.tsx';
import { may, whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import type { AppointmentView, WeekView } from '../types.ts';
import { elsewhere } from './elsewhere.ts';
import { offsetAt, placeOf } from './grid.ts';

export function Agenda({ view }: { view: WeekView }) {
  return (
    <div class="agenda">
      {view.days.map(day => (
        <Day key={day.day} day={day} view={view} />
      ))}
    </div>
  );
}

type DayOfWeek = WeekView['days'][number];

function Day({ day, view }: { day: DayOfWeek; view: WeekView }) {
  const own = view.appointments.filter(each => placeOf(each.starts_at, view.offsets).day === day.day);
  const today = day.day === view.today;
  const title = today ? `${t('common.today')}, ${formatDay(day.day, 'day')}` : formatDay(day.day, 'day');
  return (
    <Card title={title} urgent={today} aside={day.day >= view.today && <NewOn day={day.day} />}>
      <Closed day={day} />
      {own.length === 0 ? (
        <p class="soft">{t('calendar.none_day')}</p>
      ) : (
        <ol class="day">
          {own.map(each => (
            <li key={each.id} class="day__item">
              <Line appointment={each} view={view} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function NewOn({ day }: { day: string }) {
  if (!may('office:calendar:write')) return null;
  return (
    <Button small kind="ghost" icon={CalendarPlus} iconOnly onClick={() => navigate(`/desk/new?day=${day}`)}>
      {t('calendar.new_on', { day: formatDay(day, 'day') })}
    </Button>
  );
}

/** Holidays by name; a day without opening hours says so as well. */
export function Closed({ day }: { day: DayOfWeek }) {
  if (day.holidays.length === 0 && day.open.length > 0) return null;
  return (
    <p class="week__closed small">
      {day.holidays.map(holiday => t('calendar.holiday', holiday)).join(', ') || t('calendar.closed_day')}
    </p>
  );
}

function Line({ appointment, view }: { appointment: AppointmentView; view: WeekView }) {
  const from = at(appointment.starts_at, offsetAt(appointment.starts_at, view.offsets));
  const until = at(appointment.ends_at, offsetAt(appointment.ends_at, view.offsets));
  const there = elsewhere(appointment, view.offsets);
  return (
    <a class="day__link" href={`/desk/appointments/${appointment.id}`}>
      <span class="day__time figures">
        {formatTime(from)}–{formatTime(until)}
      </span>
      <span class="day__who">
        <span class="day__name">{appointment.client_name}</span>
        <span class="row soft small">
          <FormWord form={appointment.form} />
          {there !== '' && <span>{there}</span>}
          {appointment.worker_id !== whoAmI().staff_id && (
            <span>{t('staff.desk.worker', { name: appointment.worker_name })}</span>
          )}
        </span>
      </span>
      <StateBadge state={appointment.state} />
    </a>
  );
}
