/** What goes out by itself about an appointment: what went, what waits, what did not go and why. */
import { Ban, CircleCheck, CircleHelp, CircleMinus, Clock, Send } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { hasMessage, translate } from '../../i18n/runtime.ts';
import { t } from '../../i18n/staff.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { IconNode } from '../../ui/Icon.tsx';
import { toast } from '../../ui/Toast.tsx';
import { type Loaded, useLoaded, WhenLoaded } from '../loaded.tsx';
import { at } from '../moments.ts';
import type { NoticeView } from '../types.ts';
import { readNotices, sendAgain } from './calls.ts';
import './Notices.css';

type Ending = NoticeView['state'];

const LOOKS: Readonly<Record<Ending, readonly [IconNode, BadgeTone]>> = {
  pending: [Clock, 'neutral'],
  sent: [CircleCheck, 'success'],
  no_channel: [Ban, 'warning'],
  obsolete: [CircleMinus, 'neutral'],
  expired: [CircleMinus, 'neutral'],
  refused: [Ban, 'warning'],
  unknown: [CircleHelp, 'warning'],
  parked: [Ban, 'danger'],
};

/** How often to look while something is on its way. */
const LOOK_AGAIN_MS = 3_000;
const SOON_MS = 60_000;

function isAboutToGo({ state, due_at }: NoticeView): boolean {
  return state === 'pending' && Date.parse(due_at) < Date.now() + SOON_MS;
}

interface Props {
  appointmentId: string;
  /** Changes with the appointment: there may be more notices. */
  version: string;
}

export function Notices({ appointmentId, version }: Props) {
  const notices = useLoaded(appointmentId, () => readNotices(appointmentId));
  const { reload, value } = notices;
  useEffect(() => void reload(), [version, reload]);
  useEffect(() => {
    if (!value?.some(isAboutToGo)) return undefined;
    const timer = setTimeout(() => void reload(), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [value, reload]);
  return (
    <Card title={t('notices.title')}>
      <p class="soft small">{t('notices.hint')}</p>
      <WhenLoaded of={notices}>
        {items => <Lines appointmentId={appointmentId} items={items} of={notices} />}
      </WhenLoaded>
    </Card>
  );
}

interface LinesProps {
  appointmentId: string;
  items: readonly NoticeView[];
  of: Loaded<readonly NoticeView[]>;
}

function Lines({ appointmentId, items, of }: LinesProps) {
  if (items.length === 0) return <p class="soft">{t('notices.empty')}</p>;
  const several = new Set(items.map(each => each.client_name)).size > 1;
  return (
    <ul class="notices">
      {items.map(notice => (
        <li key={notice.id}>
          <Line notice={notice} named={several} />
          {notice.may_send_again && <Again appointmentId={appointmentId} notice={notice} set={of.set} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ notice, named }: { notice: NoticeView; named: boolean }) {
  const [icon, tone] = LOOKS[notice.state];
  const why = reason(notice);
  return (
    <div class="notices__line">
      <p class="row row--apart">
        <strong>{named ? `${what(notice)} · ${notice.client_name}` : what(notice)}</strong>
        <Badge icon={icon} tone={tone}>
          {t(`notices.state.${notice.state}`, { when: moment(notice) })}
        </Badge>
      </p>
      {notice.channel !== null && <p class="soft small">{how(notice)}</p>}
      {why !== '' && <p class="small">{why}</p>}
    </div>
  );
}

function Again({
  appointmentId,
  notice,
  set,
}: {
  appointmentId: string;
  notice: NoticeView;
  set: (items: readonly NoticeView[]) => void;
}) {
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      set(await sendAgain(appointmentId, notice.id));
      toast(t('notices.again_done'));
    } catch (error) {
      toast(problemSentence(error));
    }
    setBusy(false);
  };
  return (
    <Button small kind="ghost" icon={Send} busy={busy} onClick={() => void send()}>
      <span aria-hidden="true">{t('notices.again')}</span>
      <span class="visually-hidden">{t('notices.again_for', { what: what(notice) })}</span>
    </Button>
  );
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** A reminder says how long before; whole days and hours read better than minutes. */
function what({ notice, minutes }: NoticeView): string {
  if (notice !== 'reminder' || minutes === null) return notice === 'reminder' ? '' : t(`notices.kind.${notice}`);
  if (minutes % DAY === 0) return t('notices.reminder.days', { count: minutes / DAY });
  if (minutes % HOUR === 0) return t('notices.reminder.hours', { count: minutes / HOUR });
  return t('notices.reminder.minutes', { count: minutes });
}

function moment({ finished_at, due_at, offset_minutes }: NoticeView): string {
  return formatDateTime(at(finished_at ?? due_at, offset_minutes), 'dayShort');
}

function how({ channel, wording, language, parts }: NoticeView): string {
  const words = [
    channel === null ? '' : t(`notices.how.${channel}`),
    language?.toUpperCase() ?? '',
    wording === null ? '' : t(`notices.wording.${wording}`),
    parts === null ? '' : t('notices.parts', { count: parts }),
  ];
  return words.filter(word => word !== '').join(' · ');
}

function reason({ state, reason: code }: NoticeView): string {
  if (state === 'no_channel') return t('notices.reason.no_way');
  if (state === 'parked') return t('notices.reason.failed');
  const key = `notices.reason.${code ?? ''}`;
  return code !== null && hasMessage(key) ? translate(key) : '';
}
