/** Who waits, who comes, who is to be called, who is on a visit. */
import { Clock, Hourglass, House, MessagesSquare, UserCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { IconNode } from '../../ui/Icon.tsx';
import { toast } from '../../ui/Toast.tsx';
import { takeVisitStep } from '../appointment/calls.ts';
import { FormWord } from '../desk/FormWord.tsx';
import { at, start } from '../moments.ts';
import type { BoardLine, BoardView } from '../types.ts';
import { CallButton } from './CallDialog.tsx';

const OPEN = ['expected', 'late'];

function minutesSince(since: string, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
}

interface ListProps {
  title: string;
  empty: string;
  lines: readonly BoardLine[];
  urgent?: boolean;
  children: (line: BoardLine) => ComponentChildren;
}

function BoardList({ title, empty, lines, urgent, children }: ListProps) {
  return (
    <Card title={`${title} (${lines.length})`} urgent={urgent}>
      {lines.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <ul class="board__list">
          {lines.map(line => (
            <li key={line.id} class="board__line">
              {children(line)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Who({ line, more }: { line: BoardLine; more?: ComponentChildren }) {
  return (
    <div class="board__who">
      <a class="board__name" href={`/desk/appointments/${line.id}`}>
        <span class="figures">{formatTime(start(line))}</span> {line.client_name}
      </a>
      <span class="row soft">
        <FormWord form={line.form} />
        <span>{line.worker_name}</span>
        {line.room_name !== null && <span>{line.room_name}</span>}
        {more}
      </span>
    </div>
  );
}

export function Waiting({ view }: { view: BoardView }) {
  const lines = view.lines.filter(line => line.standing === 'waiting');
  return (
    <BoardList title={t('board.waiting')} empty={t('board.waiting_none')} lines={lines} urgent={lines.length > 0}>
      {line => (
        <>
          <Who line={line} />
          <Badge icon={Hourglass} tone="warning">
            {t('board.waits', { count: minutesSince(line.since ?? line.starts_at, view.now) })}
          </Badge>
        </>
      )}
    </BoardList>
  );
}

const LOOKS: Readonly<Record<BoardLine['standing'], readonly [IconNode, BadgeTone]>> = {
  expected: [Clock, 'neutral'],
  late: [Clock, 'warning'],
  overdue: [Clock, 'danger'],
  over: [UserCheck, 'neutral'],
  under_way: [MessagesSquare, 'primary'],
  waiting: [Hourglass, 'warning'],
};

function Standing({ line, now }: { line: BoardLine; now: string }) {
  const [icon, tone] = LOOKS[line.standing];
  const count = minutesSince(line.since ?? now, now);
  return (
    <Badge icon={icon} tone={tone}>
      {line.standing === 'late' ? t('board.late', { count }) : t(`board.standing.${line.standing}`)}
    </Badge>
  );
}

/** Everybody who comes to the office or to a page; whoever is late first. */
export function Coming({ view, reload }: { view: BoardView; reload: () => void }) {
  const open = view.lines.filter(line => OPEN.includes(line.standing) && line.form !== 'home' && line.form !== 'phone');
  const lines = [...open].sort((one, two) => Number(two.standing === 'late') - Number(one.standing === 'late'));
  return (
    <BoardList title={t('board.coming')} empty={t('board.coming_none')} lines={lines}>
      {line => (
        <>
          <Who line={line} />
          <span class="row">
            <Standing line={line} now={view.now} />
            {line.actions.includes('arrive') && <Arrive line={line} reload={reload} />}
            {line.standing === 'late' && <CallButton appointmentId={line.id} name={line.client_name} />}
          </span>
        </>
      )}
    </BoardList>
  );
}

function Arrive({ line, reload }: { line: BoardLine; reload: () => void }) {
  const [busy, setBusy] = useState(false);
  const arrived = async () => {
    setBusy(true);
    try {
      await takeVisitStep(line.id, 'arrived');
    } catch (error) {
      toast(problemSentence(error));
    }
    setBusy(false);
    reload();
  };
  return (
    <Button kind="primary" icon={UserCheck} busy={busy} onClick={() => void arrived()}>
      {t('board.arrived')}
      <span class="visually-hidden">: {line.client_name}</span>
    </Button>
  );
}

/** Who is to be called today; the rule comes with the number, and only when it is asked for. */
export function Calls({ view }: { view: BoardView }) {
  const lines = view.lines.filter(line => line.form === 'phone' && line.standing !== 'over');
  return (
    <BoardList title={t('board.calls')} empty={t('board.calls_none')} lines={lines}>
      {line => (
        <>
          <Who line={line} />
          <span class="row">
            <Standing line={line} now={view.now} />
            <CallButton appointmentId={line.id} name={line.client_name} />
          </span>
        </>
      )}
    </BoardList>
  );
}

export function Home({ view }: { view: BoardView }) {
  const lines = view.lines.filter(line => line.form === 'home' && line.standing !== 'over');
  return (
    <BoardList title={t('board.visits')} empty={t('board.visits_none')} lines={lines}>
      {line => (
        <>
          <Who line={line} />
          <Badge icon={House} tone={line.standing === 'overdue' ? 'danger' : LOOKS[line.standing][1]}>
            {visitWords(line, view)}
          </Badge>
        </>
      )}
    </BoardList>
  );
}

function visitWords(line: BoardLine, view: BoardView): string {
  if (line.standing !== 'overdue' && line.arrived_at !== null) {
    return t('board.visit_there', { time: formatTime(at(line.arrived_at, view.offset_minutes)) });
  }
  return line.standing === 'late' ? t('board.visit_not_yet') : t(`board.standing.${line.standing}`);
}
