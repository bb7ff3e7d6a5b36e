/** The front desk's board of today: readable from a metre, kept fresh, and without a number that others could read. */
import { Printer, TriangleAlert, UserMinus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { formatDay, formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { lastChange, lineOpen } from '../live/today.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import { usePage } from '../shell.ts';
import type { BoardView } from '../types.ts';
import './Board.css';
import { readBoard } from './calls.ts';
import { Calls, Coming, Home, Waiting } from './Lists.tsx';
import { Rooms } from './Rooms.tsx';

/** Appointments become late by themselves. */
const AGAIN_MS = 15_000;

export function Board() {
  usePage(t('board.title'));
  const [office, setOffice] = useState(whoAmI().offices[0]?.id ?? '');
  const board = useLoaded(office, () => readBoard(office));
  const { reload } = board;
  const { count } = lastChange.value;
  useEffect(() => {
    if (count > 0) void reload();
  }, [count, reload]);
  useEffect(() => {
    const timer = setInterval(() => void reload(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return (
    <div class="board stack">
      <PageHeader
        title={t('board.title')}
        lead={lead(board.value)}
        actions={
          <div class="row">
            <OfficeChoice value={office} onInput={setOffice} />
            <LinkButton icon={UserMinus} href="/desk/absence">
              {t('board.absence.title')}
            </LinkButton>
            <LinkButton icon={Printer} href={`/board/print?office=${office}`}>
              {t('board.print')}
            </LinkButton>
          </div>
        }
      />
      {(lineOpen.value === false || (board.error !== undefined && board.value !== undefined)) && (
        <Notice kind="warning">{t('board.offline')}</Notice>
      )}
      <WhenLoaded of={board} lines={10}>
        {view => <Parts view={view} reload={() => void reload()} />}
      </WhenLoaded>
    </div>
  );
}

function lead(view: BoardView | undefined): string {
  if (view === undefined) return '';
  const time = formatTime(at(view.now, view.offset_minutes));
  return `${formatDay(view.day, 'full')} · ${t('staff.desk.now', { time })} · ${view.office_name}`;
}

function OfficeChoice({ value, onInput }: { value: string; onInput: (office: string) => void }) {
  const { offices } = whoAmI();
  if (offices.length < 2) return null;
  return (
    <label class="row">
      <span>{t('staff.desk.office')}</span>
      <select class="control day__office" value={value} onInput={event => onInput(event.currentTarget.value)}>
        {offices.map(office => (
          <option key={office.id} value={office.id}>
            {office.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Parts({ view, reload }: { view: BoardView; reload: () => void }) {
  const overdue = view.lines.filter(line => line.standing === 'overdue');
  return (
    <>
      {overdue.length > 0 && <Overdue view={view} lines={overdue} />}
      <div class="board__columns">
        <div class="stack">
          <Waiting view={view} />
          <Calls view={view} />
          <Home view={view} />
          <Rooms view={view} />
        </div>
        <Coming view={view} reload={reload} />
      </div>
    </>
  );
}

/** Said at once and kept in view until somebody was heard. */
function Overdue({ view, lines }: { view: BoardView; lines: BoardView['lines'] }) {
  return (
    <section class="board__alarm" role="alert" aria-label={t('board.overdue.title')}>
      <h2 class="board__alarm-title">
        <Icon of={TriangleAlert} /> {t('board.overdue.title')}
      </h2>
      <ul class="board__list">
        {lines.map(line => (
          <li key={line.id}>
            <a href={`/desk/appointments/${line.id}`}>
              <strong>{line.worker_name}</strong>
            </a>{' '}
            · {line.client_name} ·{' '}
            {t(line.state === 'in_session' ? 'board.overdue.not_left' : 'board.overdue.not_arrived', {
              time: formatTime(at(line.since ?? line.ends_at, view.offset_minutes)),
            })}
          </li>
        ))}
      </ul>
      <p>{t('board.overdue.help')}</p>
    </section>
  );
}
