/** All appointments of a day, in the time of the office where each is held. */
import { CalendarPlus, CalendarX2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, EmptyState } from '../../ui/Card.tsx';
import { may, whoAmI } from '../me.ts';
import { hours } from '../moments.ts';
import type { DeskAppointment, TodayView } from '../types.ts';
import { FormWord } from './FormWord.tsx';
import { StateBadge } from './StateBadge.tsx';

interface Props {
  view: TodayView;
  title: string;
  picker: ComponentChildren;
}

export function Day({ view, title, picker }: Props) {
  const [office, setOffice] = useState('');
  const { offices } = whoAmI();
  const shown = view.appointments.filter(each => office === '' || each.office_id === office);
  return (
    <Card title={title} aside={picker}>
      {offices.length > 1 && <OfficeFilter value={office} onInput={setOffice} />}
      {shown.length === 0 ? <Empty day={view.day} /> : <List appointments={shown} now={view.now} />}
    </Card>
  );
}

function OfficeFilter({ value, onInput }: { value: string; onInput: (office: string) => void }) {
  return (
    <label class="row">
      <span>{t('staff.desk.office')}</span>
      <select class="control day__office" value={value} onInput={event => onInput(event.currentTarget.value)}>
        <option value="">{t('staff.desk.all_offices')}</option>
        {whoAmI().offices.map(office => (
          <option key={office.id} value={office.id}>
            {office.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Empty({ day }: { day: string }) {
  const writes = may('office:calendar:write');
  return (
    <EmptyState
      icon={CalendarX2}
      title={t('staff.desk.none_day')}
      action={
        writes && (
          <LinkButton icon={CalendarPlus} href={`/desk/new?day=${day}`}>
            {t('staff.desk.new')}
          </LinkButton>
        )
      }
    >
      {writes ? t('staff.desk.none_help') : t('staff.desk.none_read')}
    </EmptyState>
  );
}

function List({ appointments, now }: { appointments: readonly DeskAppointment[]; now: string }) {
  return (
    <ol class="day">
      {appointments.map(each => (
        <li key={each.id} class={isOver(each, now) ? 'day__item day__item--past' : 'day__item'}>
          <Row appointment={each} over={isOver(each, now)} />
        </li>
      ))}
    </ol>
  );
}

function isOver({ ends_at }: DeskAppointment, now: string): boolean {
  return Date.parse(ends_at) < Date.parse(now);
}

/** Each office keeps its own hours: whoever sees several must know whose these are. */
function placeOf({ office_id }: DeskAppointment): string {
  const { offices } = whoAmI();
  return offices.length > 1 ? (offices.find(office => office.id === office_id)?.name ?? '') : '';
}

function Row({ appointment, over }: { appointment: DeskAppointment; over: boolean }) {
  const { id, client_name, worker_id, worker_name, form, state, note, actions } = appointment;
  const place = placeOf(appointment);
  return (
    <a class="day__link" href={`/desk/appointments/${id}`}>
      <span class="day__time figures">{hours(appointment)}</span>
      <span class="day__who">
        <span class="day__name">{client_name}</span>
        <span class="row soft small">
          <FormWord form={form} />
          {place !== '' && <span>{place}</span>}
          {worker_id !== whoAmI().staff_id && <span>{t('staff.desk.worker', { name: worker_name })}</span>}
          {note === 'draft' && state === 'completed' && <span>{t('staff.note.unsigned')}</span>}
          {over && actions.includes('miss') && <span class="day__open-end">{t('staff.desk.open_end')}</span>}
        </span>
      </span>
      <StateBadge state={state} />
    </a>
  );
}
