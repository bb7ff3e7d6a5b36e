/** What clients did to their appointments by themselves since one last looked. Without any there is no card. */
import { CheckCheck } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { toast } from '../../ui/Toast.tsx';
import { lastChange } from '../live/today.ts';
import { useLoaded } from '../loaded.tsx';
import { whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import type { NewsView } from '../types.ts';
import { markNewsRead, readNews } from './calls.ts';
import './Notices.css';

const KINDS = ['booked', 'cancelled', 'requested', 'rescheduled'] as const;
type Kind = (typeof KINDS)[number];

export function News() {
  const news = useLoaded('news', readNews);
  const { reload, set } = news;
  const { count } = lastChange.value;
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (count > 0) void reload();
  }, [count, reload]);
  const [newest] = news.value ?? [];
  if (news.value === undefined || newest === undefined) return null;
  const read = async () => {
    setBusy(true);
    try {
      await markNewsRead(newest.at);
      set([]);
      toast(t('notices.news.read_done'));
    } catch (error) {
      toast(problemSentence(error));
    }
    setBusy(false);
  };
  return (
    <Card
      title={t('notices.news.title')}
      aside={
        <Button small icon={CheckCheck} busy={busy} onClick={() => void read()}>
          {t('notices.news.read')}
        </Button>
      }
    >
      <ul class="news">
        {news.value.map(item => (
          <li key={item.id}>
            <One item={item} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function isKind(kind: string): kind is Kind {
  return (KINDS as readonly string[]).includes(kind);
}

function One({ item }: { item: NewsView }) {
  const when = formatDateTime(at(item.starts_at, item.starts_offset_minutes), 'dayShort');
  const what = isKind(item.kind) ? t(`notices.news.kind.${item.kind}`) : '';
  return (
    <a class="news__link" href={`/desk/appointments/${item.appointment_id}`}>
      <span class="day__name">{item.client_name}</span>
      <span class="small">{t('notices.news.when', { what, when })}</span>
      {item.worker_id !== whoAmI().staff_id && (
        <span class="soft small">{t('notices.news.worker', { name: item.worker_name })}</span>
      )}
    </a>
  );
}
