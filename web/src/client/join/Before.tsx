/** Before the waiting room: may you talk now? And the honest answers when nobody can. */
import { CalendarClock, CircleCheck, Clock, EarOff, HeartHandshake } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatDate, formatTimeRange } from '../../i18n/dates.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon, type IconNode } from '../../ui/Icon.tsx';
import { Danger } from '../home/Danger.tsx';
import type { JoinView } from './seat.ts';
import type { Visit } from './visit.ts';
import './with-icon.css';

const LOOK_AGAIN_MS = 60_000;

/** Day and hours of the meeting, at the place where it is held. */
export function MeetingTime({ seat }: { seat: JoinView }) {
  const from = { instant: seat.starts_at, offsetMinutes: seat.offset_minutes };
  const until = { instant: seat.ends_at, offsetMinutes: seat.offset_minutes };
  return (
    <p class="with-icon">
      <Icon of={Clock} />
      <span>
        <span class="sentence">{formatDate(from, 'day')}</span>, <b class="figures">{formatTimeRange(from, until)}</b>
      </span>
    </p>
  );
}

function Message({ icon, title, children }: { icon: IconNode; title: string; children: ComponentChildren }) {
  return (
    <>
      <Icon of={icon} size="xl" />
      <h1>{title}</h1>
      {children}
    </>
  );
}

function Ready({ visit, seat }: { visit: Visit; seat: JoinView }) {
  const early = seat.state === 'early';
  return (
    <Message icon={EarOff} title={t('client.ready.title')}>
      <p class="lead">{t('client.ready.text')}</p>
      <MeetingTime seat={seat} />
      {early && <p>{t('client.ready.early')}</p>}
      <Button kind="primary" wide icon={CircleCheck} onClick={() => visit.enter(seat)}>
        {early ? t('client.ready.wait_here') : t('client.ready.yes')}
      </Button>
      <Button wide onClick={() => visit.notNow(seat)}>
        {t('client.ready.no')}
      </Button>
      <p class="soft">{t('client.ready.exit')}</p>
    </Message>
  );
}

function NotNow({ visit, seat }: { visit: Visit; seat: JoinView }) {
  return (
    <Message icon={HeartHandshake} title={t('client.not_now.title')}>
      <p class="lead">{t('client.not_now.text')}</p>
      <Button kind="primary" wide onClick={() => visit.ask(seat)}>
        {t('client.not_now.now')}
      </Button>
      <Button wide onClick={() => void visit.clean()}>
        {t('client.clean.button')}
      </Button>
    </Message>
  );
}

function OfficeClosed({ visit, seat }: { visit: Visit; seat: JoinView }) {
  return (
    <Message icon={CalendarClock} title={t('client.closed.title')}>
      <p class="lead">{t('client.closed.text')}</p>
      <MeetingTime seat={seat} />
      <Button kind="primary" wide onClick={() => void visit.open()}>
        {t('client.closed.again')}
      </Button>
      <Button wide onClick={() => void visit.clean()}>
        {t('client.clean.button')}
      </Button>
      <Danger />
    </Message>
  );
}

function Ended({ visit }: { visit: Visit }) {
  return (
    <Message icon={CircleCheck} title={t('client.after.ended.title')}>
      <p class="lead">{t('client.after.ended.text')}</p>
      <Button kind="primary" wide onClick={() => void visit.clean()}>
        {t('client.clean.button')}
      </Button>
    </Message>
  );
}

interface Props {
  visit: Visit;
  seat: JoinView;
  notNow: boolean;
}

export function Before({ visit, seat, notNow }: Props) {
  const changes = seat.state === 'early' || seat.state === 'office_closed';
  useEffect(() => {
    if (!changes) return undefined;
    const timer = setInterval(() => void visit.refresh(seat), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [changes, visit, seat]);
  if (seat.state === 'ended') return <Ended visit={visit} />;
  if (seat.state === 'office_closed') return <OfficeClosed visit={visit} seat={seat} />;
  return notNow ? <NotNow visit={visit} seat={seat} /> : <Ready visit={visit} seat={seat} />;
}
