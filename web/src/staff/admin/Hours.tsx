/** Opening hours of a week. One span a day here; a day with several keeps its others. */
import { weekdayNames } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { WEEK, type WeekDay, type WeekHours } from '../types.ts';

export function hoursFaults(hours: WeekHours): FieldFault[] {
  const wrong = WEEK.filter(day =>
    hours[day].some(([opens, closes]) => opens === '' || closes === '' || opens >= closes),
  );
  return wrong.map(day => ({ name: day, text: t('admin.office.hours_order') }));
}

interface Props {
  value: WeekHours;
  onInput: (value: WeekHours) => void;
  error: (name: string) => string | undefined;
}

export function Hours({ value, onInput, error }: Props) {
  const names = weekdayNames('long');
  return (
    <div class="stack stack--s">
      <p class="soft small">{t('admin.office.hours_hint')}</p>
      {WEEK.map((day, index) => (
        <DayRow
          key={day}
          day={day}
          name={names[index] ?? ''}
          spans={value[day]}
          error={error(day)}
          onInput={spans => onInput({ ...value, [day]: spans })}
        />
      ))}
    </div>
  );
}

type Spans = WeekHours[WeekDay];

interface DayProps {
  day: WeekDay;
  name: string;
  spans: Spans;
  error: string | undefined;
  onInput: (spans: Spans) => void;
}

function DayRow({ day, name, spans, error, onInput }: DayProps) {
  const [first, ...others] = spans;
  const change = (opens: string, closes: string) => {
    onInput(opens === '' && closes === '' ? others : [[opens, closes], ...others]);
  };
  return (
    <div class="hours" id={`field-${day}`} tabIndex={-1}>
      <span class="hours__day">{name}</span>
      <input
        class="control hours__time"
        type="time"
        aria-label={t('admin.office.opens', { day: name })}
        aria-invalid={error !== undefined || undefined}
        value={first?.[0] ?? ''}
        onInput={event => change(event.currentTarget.value, first?.[1] ?? '')}
      />
      <span aria-hidden="true">–</span>
      <input
        class="control hours__time"
        type="time"
        aria-label={t('admin.office.closes', { day: name })}
        aria-invalid={error !== undefined || undefined}
        value={closing(first?.[1])}
        onInput={event => change(first?.[0] ?? '', event.currentTarget.value)}
      />
      {first === undefined && <span class="soft small">{t('admin.office.closed')}</span>}
      {error !== undefined && <p class="field__error hours__error">{error}</p>}
    </div>
  );
}

/** "24:00" has no place in a time field: the last minute stands for it on the screen. */
function closing(closes: string | undefined): string {
  return closes === '24:00' ? '23:59' : (closes ?? '');
}
