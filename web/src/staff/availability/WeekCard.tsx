/** The weekly hours, shown by the day from which they hold, and changed from a day on. */
import { CalendarRange, Pencil } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDay, weekdayNames } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, EmptyState } from '../../ui/Card.tsx';
import { toast } from '../../ui/Toast.tsx';
import type { Me } from '../types.ts';
import { type Availability, setWeek } from './calls.ts';
import { bodyOf, daysOf, meant, type Span, type Version, versionsOf } from './week.ts';
import { WeekForm } from './WeekForm.tsx';

interface Props {
  known: Availability;
  office: Me['offices'][number];
  set: (known: Availability) => void;
}

export function WeekCard({ known, office, set }: Props) {
  const [changing, setChanging] = useState(false);
  const versions = versionsOf(known.hours, office.id);
  const done = (saved: Availability, from: string) => {
    set(saved);
    setChanging(false);
    toast(t('availability.week_saved'), wayBack(known, versions, office.id, from, set));
  };
  const change = (
    <Button icon={Pencil} onClick={() => setChanging(true)}>
      {t('availability.change_week')}
    </Button>
  );
  return (
    <Card title={t('availability.week')} aside={known.may_change && !changing && versions.length > 0 && change}>
      {changing && (
        <WeekForm
          workerId={known.worker_id}
          officeId={office.id}
          versions={versions}
          done={done}
          cancel={() => setChanging(false)}
        />
      )}
      {!changing && versions.length === 0 && (
        <EmptyState icon={CalendarRange} title={t('availability.week_none')} action={known.may_change && change}>
          {t('availability.week_none_help')}
        </EmptyState>
      )}
      {!changing && versions.map((version, index) => <Week key={version.from} version={version} first={index === 0} />)}
      {!changing && <p class="soft small">{t('availability.holidays_hint', { office: office.name })}</p>}
    </Card>
  );
}

/** As it was before. Not where hours of later days were replaced: one step cannot bring several weeks back. */
function wayBack(
  before: Availability,
  versions: readonly Version[],
  officeId: string,
  from: string,
  set: (known: Availability) => void,
): (() => void) | undefined {
  if (versions.some(version => version.from > from)) return undefined;
  const last = versions.at(-1);
  const held = last !== undefined && (last.until === null || last.until >= from) ? bodyOf(daysOf(last.hours)) : [];
  return () => void setWeek(before.worker_id, officeId, from, held).then(set);
}

function Week({ version, first }: { version: Version; first: boolean }) {
  const names = weekdayNames('long');
  const days = daysOf(version.hours);
  return (
    <section class="stack stack--s">
      {(!first || version.until !== null || version.from > today()) && (
        <h3 class="availability__from">{span(version)}</h3>
      )}
      <dl class="availability__week">
        {days.map((spans, index) => (
          <div key={names[index]} class="availability__day">
            <dt>{names[index]}</dt>
            <dd>
              {spans.length === 0 ? <span class="soft">{t('availability.not_there')}</span> : <Spans of={spans} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function span({ from, until }: Version): string {
  const since = formatDay(from, 'date');
  if (until === null) return t('availability.from', { day: since });
  if (from <= today()) return t('availability.until', { day: formatDay(until, 'date') });
  return t('availability.from_until', { from: since, until: formatDay(until, 'date') });
}

function Spans({ of }: { of: readonly Span[] }) {
  return (
    <>
      {of.map(({ starts, ends, kind }) => (
        <span key={starts} class="availability__span">
          <span class="figures">
            {starts}–{meant(ends)}
          </span>
          {kind !== 'all' && <span class="soft small"> {t(`availability.kind.${kind}`)}</span>}
        </span>
      ))}
    </>
  );
}
