/** The record of what happened, as the server wrote it down. */
import { useEffect } from 'preact/hooks';
import { formatDate, formatTime, localDay } from '../../i18n/dates.ts';
import { hasMessage, translate } from '../../i18n/runtime.ts';
import { t } from '../../i18n/staff.ts';
import { Card } from '../../ui/Card.tsx';
import { readTimeline } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { at } from '../moments.ts';
import type { TimelineItem } from '../types.ts';

interface Props {
  appointmentId: string;
  /** Changes with the appointment: the record may have grown. */
  version: string;
}

export function Timeline({ appointmentId, version }: Props) {
  const items = useLoaded(appointmentId, () => readTimeline(appointmentId));
  const { reload } = items;
  useEffect(() => void reload(), [version, reload]);
  return (
    <Card title={t('staff.timeline.title')}>
      <p class="soft small">{t('staff.timeline.hint')}</p>
      <WhenLoaded of={items}>{loaded => <Lines items={loaded} />}</WhenLoaded>
    </Card>
  );
}

interface DayOfItems {
  readonly day: string;
  readonly items: readonly TimelineItem[];
}

function byDay(items: readonly TimelineItem[]): DayOfItems[] {
  const days = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const day = localDay(at(item.at, item.offset_minutes));
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, own]) => ({ day, items: own }));
}

function Lines({ items }: { items: readonly TimelineItem[] }) {
  if (items.length === 0) return <p class="soft">{t('staff.timeline.empty')}</p>;
  return (
    <div class="stack stack--s">
      {byDay(items).map(({ day, items: own }) => (
        <section key={day}>
          <h3 class="timeline__day">{formatDate(at(`${day}T00:00:00Z`, 0), 'full')}</h3>
          <ol class="timeline">
            {own.map((item, index) => (
              <li key={index}>
                <span class="timeline__time figures">{formatTime(at(item.at, item.offset_minutes))}</span>
                <span>
                  {sentence(item)}
                  <span class="soft small"> · {whoOf(item)}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** A kind that this page does not know yet still has its line. */
function sentence({ kind, detail }: TimelineItem): string {
  const key = `staff.timeline.kind.${kind}`;
  if (!hasMessage(key)) return t('staff.timeline.other');
  const words = Object.entries(detail).filter(([, value]) => typeof value === 'string');
  return translate(key, { line: '', how: '', ...(Object.fromEntries(words) as Record<string, string>) });
}

/** A name; where the system noticed something about somebody, their part in the conversation. */
function whoOf({ by, by_kind, detail }: TimelineItem): string {
  if (by !== '') return by;
  if (by_kind === 'client' || detail.role === 'client') return t('common.role.client');
  return detail.role === 'worker' ? t('common.role.worker') : t('staff.timeline.by_system');
}
