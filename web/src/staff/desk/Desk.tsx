/** The desk: today at a glance, or any other day of the schedule. */
import { CalendarPlus } from 'lucide';
import { useEffect } from 'preact/hooks';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { lastChange, lineOpen, readToday, today, todayError } from '../live/today.ts';
import { type Loaded, useLoaded, WhenLoaded } from '../loaded.tsx';
import { may, whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import { News } from '../notices/News.tsx';
import { usePage } from '../shell.ts';
import type { TodayView } from '../types.ts';
import { readDay } from './calls.ts';
import { Day } from './Day.tsx';
import { DayPicker } from './DayPicker.tsx';
import './Desk.css';
import { Leavers } from './Leavers.tsx';
import { NextUp } from './NextUp.tsx';
import { UnsignedNotes } from './UnsignedNotes.tsx';
import { WaitingNow } from './WaitingNow.tsx';

/** The line is down for good enough reasons to say so; the first moments of a page are none. */
function LineDown() {
  if (lineOpen.value !== false) return null;
  return <Notice kind="warning">{t('staff.desk.offline')}</Notice>;
}

function NewButton() {
  if (!may('office:calendar:write')) return null;
  return (
    <LinkButton kind="primary" icon={CalendarPlus} href="/desk/new">
      {t('staff.desk.new')}
    </LinkButton>
  );
}

function place(): string {
  return whoAmI().offices[0]?.name ?? '';
}

/** "Saturday, 22 November · Now 14:03 · office time: Baku" */
function lead(view: TodayView | undefined): string {
  if (view === undefined) return '';
  const time = formatTime(at(view.now, view.offset_minutes));
  const parts = [formatDay(view.day, 'full'), t('staff.desk.now', { time })];
  if (place() !== '') parts.push(t('staff.office_time', { office: place() }));
  return parts.join(' · ');
}

/** The day that the shell keeps fresh, as something loaded. */
function keptToday(): Loaded<TodayView> {
  const error = today.value === undefined ? todayError.value : undefined;
  return { value: today.value, error, reload: readToday, set: view => (today.value = view) };
}

export function Desk() {
  const heading = whoAmI().role === 'worker' ? t('staff.desk.title') : t('staff.desk.day_title');
  usePage(heading);
  return (
    <div class="desk stack">
      <PageHeader title={heading} lead={lead(today.value)} actions={<NewButton />} />
      <LineDown />
      <WhenLoaded of={keptToday()} lines={6}>
        {view => <TodayParts view={view} />}
      </WhenLoaded>
    </div>
  );
}

function TodayParts({ view }: { view: TodayView }) {
  const reads = may('client:note:read');
  return (
    <div class={reads ? 'desk__columns desk__columns--two' : 'desk__columns'}>
      <div class="stack">
        <Leavers people={view.leavers} />
        <WaitingNow people={view.waiting} appointments={view.appointments} />
        <News />
        <NextUp view={view} />
        <Day view={view} title={t('staff.desk.rest')} picker={<DayPicker day={view.day} today={view.day} />} />
      </div>
      {reads && <UnsignedNotes notes={view.unsigned_notes} />}
    </div>
  );
}

/** Another day; it follows changes as today does. */
export function DeskDay({ day = '' }: { day?: string }) {
  usePage(t('staff.desk.day_title'));
  const view = useLoaded(day, () => readDay(day));
  const { reload } = view;
  const { count } = lastChange.value;
  useEffect(() => {
    if (count > 0) void reload();
  }, [count, reload]);
  const now = today.value?.day ?? day;
  return (
    <div class="desk stack">
      <PageHeader
        title={formatDay(day, 'full')}
        actions={<NewButton />}
        back={{ href: '/desk', label: t('common.today') }}
      />
      <WhenLoaded of={view}>
        {loaded => <Day view={loaded} title={t('staff.desk.rest')} picker={<DayPicker day={day} today={now} />} />}
      </WhenLoaded>
    </div>
  );
}
