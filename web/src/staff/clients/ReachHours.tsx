/** At which hours of a week the person may be reached. One span a day here; a day with several keeps its others. */
import { weekdayNames } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { WEEK, type WeekDay, type WeekHours } from '../types.ts';

export const NO_HOURS: WeekHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

export function reachFaults(hours: WeekHours): FieldFault[] {
  if (WEEK.every(day => hours[day].length === 0)) return [{ name: 'mon', text: t('people.rule.hours.one') }];
  const wrong = WEEK.filter(day => hours[day].some(([from, until]) => from === '' || until === '' || from >= until));
  return wrong.map(day => ({ name: day, text: t('people.rule.hours.order') }));
}

interface Props {
  value: WeekHours;
  onInput: (value: WeekHours) => void;
  error: (name: string) => string | undefined;
}

export function ReachHours({ value, onInput, error }: Props) {
  const names = weekdayNames('long');
  return (
    <div class="stack stack--s">
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
  const change = (from: string, until: string) => {
    onInput(from === '' && until === '' ? others : [[from, until], ...others]);
  };
  return (
    <div class="reach" id={`field-${day}`} tabIndex={-1}>
      <span class="reach__day">{name}</span>
      <input
        class="control reach__time"
        type="time"
        aria-label={t('people.rule.hours.from', { day: name })}
        aria-invalid={error !== undefined || undefined}
        value={first?.[0] ?? ''}
        onInput={event => change(event.currentTarget.value, first?.[1] ?? '')}
      />
      <span aria-hidden="true">–</span>
      <input
        class="control reach__time"
        type="time"
        aria-label={t('people.rule.hours.until', { day: name })}
        aria-invalid={error !== undefined || undefined}
        value={first?.[1] === '24:00' ? '23:59' : (first?.[1] ?? '')}
        onInput={event => change(first?.[0] ?? '', event.currentTarget.value)}
      />
      {first === undefined && <span class="soft small">{t('people.rule.hours.not')}</span>}
      {error !== undefined && <p class="field__error reach__error">{error}</p>}
    </div>
  );
}
