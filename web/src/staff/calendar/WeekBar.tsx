/** Which week, whose, and how it is shown. */
import { ChevronLeft, ChevronRight, List, Table2 } from 'lucide';
import { addDays } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import type { WeekView } from '../types.ts';
import { EVERYBODY, type Look, rememberWorker, type Shown } from './shown.ts';

const WEEK_DAYS = 7;

export function weekAddress(day: string): string {
  return `/desk/week/${day}`;
}

interface Props {
  day: string;
  week: WeekView | undefined;
  shown: Shown;
  /** There is a choice between table and list. */
  choice: boolean;
  onWorker: (worker: string) => void;
  onLook: (look: Look) => void;
}

export function WeekBar({ day, week, shown, choice, onWorker, onLook }: Props) {
  const first = week?.days[0]?.day ?? day;
  return (
    <div class="week-bar">
      {first !== '' && <Steps first={first} today={week?.today ?? first} />}
      {shown.workers.length > 0 && <Whose shown={shown} onWorker={onWorker} />}
      {choice && (
        <div class="row" role="group" aria-label={t('calendar.view')}>
          <Button small icon={Table2} pressed={shown.look === 'table'} onClick={() => onLook('table')}>
            {t('calendar.table')}
          </Button>
          <Button small icon={List} pressed={shown.look === 'list'} onClick={() => onLook('list')}>
            {t('calendar.list')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Steps({ first, today }: { first: string; today: string }) {
  return (
    <div class="day-picker">
      <LinkButton small icon={ChevronLeft} iconOnly href={weekAddress(addDays(first, -WEEK_DAYS))}>
        {t('calendar.previous')}
      </LinkButton>
      <LinkButton small href="/desk/week">
        {t('calendar.this_week')}
      </LinkButton>
      <LinkButton small icon={ChevronRight} iconOnly href={weekAddress(addDays(first, WEEK_DAYS))}>
        {t('calendar.next')}
      </LinkButton>
      <label class="day-picker__any">
        <span class="visually-hidden">{t('staff.desk.choose_day')}</span>
        <input
          class="control"
          type="date"
          value={first <= today && today < addDays(first, WEEK_DAYS) ? today : first}
          onChange={event => {
            const wanted = event.currentTarget.value;
            if (wanted !== '') navigate(weekAddress(wanted));
          }}
        />
      </label>
    </div>
  );
}

function Whose({ shown, onWorker }: { shown: Shown; onWorker: (worker: string) => void }) {
  return (
    <label class="row">
      <span>{t('calendar.whose')}</span>
      <select
        class="control week-bar__whose"
        value={shown.worker}
        onInput={event => {
          rememberWorker(event.currentTarget.value);
          onWorker(event.currentTarget.value);
        }}
      >
        {shown.workers.map(worker => (
          <option key={worker.id} value={worker.id}>
            {worker.name}
          </option>
        ))}
        <option value={EVERYBODY}>{t('calendar.everybody')}</option>
      </select>
    </label>
  );
}
