/** Seven days with their hours, and the day from which they hold. */
import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import { addDays, weekdayNames } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { required, useForm } from '../form.tsx';
import { useUnsaved } from '../unsaved.ts';
import { type Availability, setWeek } from './calls.ts';
import { Foot } from './Foot.tsx';
import { bodyOf, type Days, daysOf, faultOf, type Kind, nextSpan, type Span, type Version } from './week.ts';

interface Props {
  workerId: string;
  officeId: string;
  versions: readonly Version[];
  done: (saved: Availability, from: string) => void;
  cancel: () => void;
}

export function WeekForm({ workerId, officeId, versions, done, cancel }: Props) {
  const [from, setFrom] = useState(() => addDays(new Date().toISOString().slice(0, 10), 1));
  const [days, setDays] = useState<Days>(() => daysOf(versions.at(-1)?.hours ?? []));
  const [touched, setTouched] = useState(false);
  useUnsaved(touched);
  const form = useForm({
    check: () => [...required({ effective_from: from }, t('common.field.required')), ...dayFaults(days)],
    send: () => setWeek(workerId, officeId, from, bodyOf(days)),
    done: saved => done(saved, from),
    fields: ['effective_from'],
  });
  const change = (weekday: number, spans: readonly Span[]) => {
    setTouched(true);
    setDays(old => old.map((kept, index) => (index === weekday ? spans : kept)));
  };
  const names = weekdayNames('long');
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <div class="availability__whose">
        <TextInput
          name="effective_from"
          type="date"
          label={t('availability.effective_from')}
          hint={t('availability.effective_from_hint')}
          value={from}
          error={form.error('effective_from')}
          onInput={setFrom}
        />
      </div>
      {versions.some(version => version.from > from) && (
        <Notice kind="warning">{t('availability.replaces_later')}</Notice>
      )}
      {days.map((spans, weekday) => (
        <Day
          key={names[weekday]}
          name={names[weekday] ?? ''}
          weekday={weekday}
          spans={spans}
          error={form.error(dayField(weekday))}
          onInput={changed => change(weekday, changed)}
        />
      ))}
      <Foot busy={form.busy} cancel={cancel} />
    </form>
  );
}

function dayField(weekday: number): string {
  return `day-${weekday}`;
}

function dayFaults(days: Days): FieldFault[] {
  return days.flatMap((spans, weekday) => {
    const fault = faultOf(spans);
    return fault === undefined ? [] : [{ name: dayField(weekday), text: t(`availability.fault.${fault}`) }];
  });
}

interface DayProps {
  name: string;
  weekday: number;
  spans: readonly Span[];
  error: string | undefined;
  onInput: (spans: readonly Span[]) => void;
}

function Day({ name, weekday, spans, error, onInput }: DayProps) {
  const replace = (index: number, span: Partial<Span>) =>
    onInput(spans.map((kept, place) => (place === index ? { ...kept, ...span } : kept)));
  return (
    <fieldset class="availability__edit" id={`field-${dayField(weekday)}`} tabIndex={-1}>
      <legend class="field__label">{name}</legend>
      {error !== undefined && <p class="field__error">{error}</p>}
      {spans.map((span, index) => (
        <SpanRow
          key={index}
          day={name}
          span={span}
          wrong={error !== undefined}
          change={changed => replace(index, changed)}
          remove={() => onInput(spans.filter((_, place) => place !== index))}
        />
      ))}
      <div>
        <Button small kind="ghost" icon={Plus} onClick={() => onInput([...spans, nextSpan(spans)])}>
          {t('availability.add_hours')}
          <span class="visually-hidden">: {name}</span>
        </Button>
      </div>
    </fieldset>
  );
}

interface SpanProps {
  day: string;
  span: Span;
  wrong: boolean;
  change: (span: Partial<Span>) => void;
  remove: () => void;
}

function SpanRow({ day, span, wrong, change, remove }: SpanProps) {
  const kinds: readonly Kind[] =
    span.kind === 'other' ? ['all', 'remote', 'in_person', 'other'] : ['all', 'remote', 'in_person'];
  return (
    <div class="availability__row">
      <Clock
        label={`${day}, ${t('availability.starts')}`}
        value={span.starts}
        wrong={wrong}
        onInput={starts => change({ starts })}
      />
      <span aria-hidden="true">–</span>
      <Clock
        label={`${day}, ${t('availability.ends')}`}
        value={span.ends}
        wrong={wrong}
        onInput={ends => change({ ends })}
      />
      <select
        class="control availability__kind"
        aria-label={`${day}, ${t('availability.kind')}`}
        value={span.kind}
        onInput={event => change({ kind: event.currentTarget.value as Kind })}
      >
        {kinds.map(kind => (
          <option key={kind} value={kind}>
            {t(`availability.kind.${kind}`)}
          </option>
        ))}
      </select>
      <Button small kind="ghost" icon={X} iconOnly onClick={remove}>
        {`${t('common.remove')}: ${day}, ${span.starts}–${span.ends}`}
      </Button>
    </div>
  );
}

interface ClockProps {
  label: string;
  value: string;
  wrong: boolean;
  onInput: (clock: string) => void;
}

function Clock({ label, value, wrong, onInput }: ClockProps) {
  return (
    <input
      class="control availability__clock"
      type="time"
      step={300}
      aria-label={label}
      aria-invalid={wrong || undefined}
      value={value}
      onInput={event => onInput(event.currentTarget.value)}
    />
  );
}
