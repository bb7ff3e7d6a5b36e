/** Free times as buttons, day by day, of one worker or of all: what is shown may be booked as it stands. */
import { useState } from 'preact/hooks';
import { formatDay, formatTime, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Controls.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { at } from '../moments.ts';
import type { ClientSummary, OfficeView, ServiceView, SlotList } from '../types.ts';
import { readSlots } from './calls.ts';
import type { Draft } from './draft.ts';
import './SlotPicker.css';
import { byDay, offsetIn, weekOf } from './slots.ts';

interface Props {
  client: ClientSummary;
  office: OfficeView;
  service: ServiceView;
  draft: Draft;
  /** Rises when the server has refused a time. */
  again: number;
  error: string | undefined;
  choose: (worker: string, slot: string) => void;
  byHand: () => void;
}

export function SlotPicker(props: Props) {
  const { client, office, service, draft, again } = props;
  const [week, setWeek] = useState(0);
  const travel = draft.form === 'home' ? (draft.place.travel_minutes ?? 0) : 0;
  const key = [service.id, draft.form, travel, week, again].join(' ');
  const slots = useLoaded(key, () =>
    readSlots({
      service_id: service.id,
      office_id: office.id,
      form: draft.form,
      client_id: client.id,
      travel_minutes: travel,
      ...weekOf(week, office, Date.now()),
    }),
  );
  return (
    <div class="stack" role="group" aria-label={t('calendar.new.free_times')}>
      <WhenLoaded of={slots}>{list => <Times list={list} {...props} />}</WhenLoaded>
      <div class="row">
        {week > 0 && (
          <Button small onClick={() => setWeek(week - 1)}>
            {t('calendar.previous')}
          </Button>
        )}
        <Button small onClick={() => setWeek(week + 1)}>
          {t('calendar.next')}
        </Button>
        <Button small onClick={props.byHand}>
          {t('calendar.new.by_hand')}
        </Button>
      </div>
    </div>
  );
}

function Times({ list, office, draft, error, choose }: Props & { list: SlotList }) {
  const worker = list.workers.some(each => each.worker_id === draft.worker) ? draft.worker : '';
  const starts = list.workers.find(each => each.worker_id === worker)?.starts ?? [];
  const options = list.workers.map(each => ({
    value: each.worker_id,
    label: t('calendar.new.worker_free', { name: each.worker_name, count: each.starts.length }),
  }));
  return (
    <>
      <Select
        name="worker_id"
        label={t('staff.new.worker')}
        value={worker}
        options={options}
        error={error}
        onInput={chosen => choose(chosen, '')}
      />
      {worker !== '' && starts.length === 0 && <p class="soft">{t('calendar.new.none_free')}</p>}
      {byDay(starts, list.offsets).map(({ day, starts: own }) => (
        <div key={day} class="slots">
          <h3 class="slots__day">{formatDay(day, 'dayShort')}</h3>
          <div class="row">
            {own.map(start => (
              <Button key={start} small pressed={start === draft.slot} onClick={() => choose(worker, start)}>
                {formatTime(at(start, offsetIn(start, list.offsets)))}
              </Button>
            ))}
          </div>
        </div>
      ))}
      {draft.slot !== '' && (
        <p class="time-words" aria-live="polite">
          <strong>{chosenWords(draft.slot, list)}</strong>
          <span class="soft"> · {t('staff.office_time', { office: office.name })}</span>
        </p>
      )}
    </>
  );
}

function chosenWords(slot: string, list: SlotList): string {
  const moment = at(slot, offsetIn(slot, list.offsets));
  return `${formatDay(localDay(moment), 'full')}, ${formatTime(moment)}`;
}
