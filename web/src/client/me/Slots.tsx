/** A free time: first the day, then the hour. Hours are the client's own; the office's stand beside them where they differ. */
import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDay, formatTime, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { OwnSlot } from './calls.ts';
import './Slots.css';

function momentOf(slot: OwnSlot) {
  return { instant: slot.starts_at, offsetMinutes: slot.offset_minutes };
}

function byDay(slots: readonly OwnSlot[]): Map<string, OwnSlot[]> {
  const days = new Map<string, OwnSlot[]>();
  for (const slot of slots) {
    const day = localDay(momentOf(slot));
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return days;
}

/** Where the office's clock shows another time than the client's. */
export function officeTime(slot: Pick<OwnSlot, 'starts_at' | 'offset_minutes' | 'office_offset_minutes'>) {
  if (slot.offset_minutes === slot.office_offset_minutes) return undefined;
  return t('me.office_time', {
    time: formatTime({ instant: slot.starts_at, offsetMinutes: slot.office_offset_minutes }),
  });
}

interface Props {
  slots: readonly OwnSlot[];
  onChoose: (slot: OwnSlot) => void;
}

export function Slots({ slots, onChoose }: Props) {
  const [chosen, setChosen] = useState<string>();
  const days = byDay(slots);
  if (days.size === 0) return <Notice title={t('me.no_times')}>{t('me.no_times_text')}</Notice>;
  const times = chosen === undefined ? undefined : days.get(chosen);
  if (chosen === undefined || times === undefined) {
    return (
      <ul class="slots__days" aria-label={t('me.choose_day')}>
        {[...days].map(([day, free]) => (
          <li key={day}>
            <button type="button" class="slots__day" onClick={() => setChosen(day)}>
              <span class="sentence">{formatDay(day, 'day')}</span>
              <span class="soft">{t('me.times_count', { count: free.length })}</span>
              <Icon of={ChevronRight} />
            </button>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <h2 class="sentence">{formatDay(chosen, 'day')}</h2>
      <ul class="slots__times" aria-label={t('me.choose_time')}>
        {times.map(slot => (
          <li key={slot.starts_at}>
            <button type="button" class="slots__time" onClick={() => onChoose(slot)}>
              <b class="figures">{formatTime(momentOf(slot))}</b>
              <span class="soft small">{officeTime(slot) ?? slot.worker_name}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button wide onClick={() => setChosen(undefined)}>
        {t('me.other_day')}
      </Button>
    </>
  );
}
