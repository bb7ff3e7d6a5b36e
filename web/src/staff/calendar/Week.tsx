/** The week: a table of days and hours on wide screens, a list on narrow ones and for whoever prefers it. */
import { CalendarPlus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { readWorkers } from '../desk/calls.ts';
import { lastChange } from '../live/today.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { may, whoAmI } from '../me.ts';
import { usePage } from '../shell.ts';
import type { AppointmentView, WeekView, WorkerView } from '../types.ts';
import { Agenda } from './Agenda.tsx';
import { AppointmentDialog } from './AppointmentDialog.tsx';
import './Calendar.css';
import { readWeek } from './calls.ts';
import { move } from './moving.ts';
import { useWide } from './use-wide.ts';
import { EVERYBODY, keptLook, keepLook, type Look, type Shown, startingWorker } from './shown.ts';
import { WeekBar } from './WeekBar.tsx';
import { WeekTable } from './WeekTable.tsx';

export function Week({ day = '' }: { day?: string }) {
  const workers = useLoaded('workers', () => (whoAmI().role === 'worker' ? Promise.resolve([]) : readWorkers()));
  return (
    <div class="stack">
      <WhenLoaded of={workers} lines={8}>
        {loaded => <WeekOf day={day} workers={loaded} />}
      </WhenLoaded>
    </div>
  );
}

function WeekOf({ day, workers }: { day: string; workers: readonly WorkerView[] }) {
  usePage(t('calendar.title'));
  const [worker, setWorker] = useState(() => startingWorker(workers));
  const [look, setLook] = useState<Look>(keptLook);
  const asked = worker === EVERYBODY ? '' : worker;
  const week = useLoaded(`${day} ${worker}`, () => readWeek(day, asked));
  const { reload } = week;
  const { count } = lastChange.value;
  useEffect(() => {
    if (count > 0) void reload();
  }, [count, reload]);
  const wide = useWide();
  const list = !wide || look === 'list' || worker === EVERYBODY;
  const shown: Shown = { worker, workers, look: list ? 'list' : 'table' };
  return (
    <>
      <PageHeader title={t('calendar.title')} lead={lead(week.value)} actions={<NewButton />} />
      <WeekBar
        day={day}
        week={week.value}
        shown={shown}
        choice={wide && worker !== EVERYBODY}
        onWorker={setWorker}
        onLook={chosen => {
          keepLook(chosen);
          setLook(chosen);
        }}
      />
      <WhenLoaded of={week} lines={10}>
        {view => <Shape view={view} list={list} worker={asked} reload={() => void reload()} />}
      </WhenLoaded>
    </>
  );
}

function NewButton() {
  if (!may('office:calendar:write')) return null;
  return (
    <LinkButton kind="primary" icon={CalendarPlus} href="/desk/new">
      {t('staff.desk.new')}
    </LinkButton>
  );
}

/** "23 November – 29 November 2026 · Times: Baku" */
function lead(view: WeekView | undefined): string {
  const [first, last] = [view?.days[0], view?.days.at(-1)];
  if (view === undefined || first === undefined || last === undefined) return '';
  const place = whoAmI().offices.find(office => office.id === view.office_id)?.name ?? '';
  const days = `${formatDay(first.day, 'date')} – ${formatDay(last.day, 'date')}`;
  return `${days} · ${t('staff.office_time', { office: place })}`;
}

interface ShapeProps {
  view: WeekView;
  list: boolean;
  worker: string;
  reload: () => void;
}

function Shape({ view, list, worker, reload }: ShapeProps) {
  const [open, setOpen] = useState<AppointmentView | undefined>(undefined);
  const [moving, setMoving] = useState<AppointmentView | undefined>(undefined);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const begin = (appointment: AppointmentView | undefined) => {
    setOpen(undefined);
    setRefused(undefined);
    setMoving(appointment);
  };
  const drop = (startsAt: string) => {
    setMoving(undefined);
    if (moving === undefined || Date.parse(moving.starts_at) === Date.parse(startsAt)) return;
    void move({ appointment: moving, startsAt, offsets: view.offsets, changed: reload, refused: setRefused });
  };
  return (
    <>
      {refused !== undefined && (
        <Notice kind="warning" live>
          {refused}
        </Notice>
      )}
      {list ? (
        <Agenda view={view} />
      ) : (
        <WeekTable view={view} worker={worker} moving={moving} open={setOpen} begin={begin} drop={drop} />
      )}
      <AppointmentDialog appointment={open} view={view} close={() => setOpen(undefined)} begin={begin} />
    </>
  );
}
