/** A coordinator's two ways to say who is on duty: for every week, and for one day. */
import { useState } from 'preact/hooks';
import { formatDay, weekdayNames } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { type Option, Select } from '../../ui/Controls.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useForm } from '../form.tsx';
import { WEEK, type WeekDay } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import { changeDutyDay, changeTurns, type Roster } from './calls.ts';
import './Roster.css';

interface Props {
  roster: Roster;
  done: (roster: Roster) => void;
}

function people(roster: Roster, none: string): Option[] {
  return [{ value: '', label: none }, ...roster.people.map(({ id, name }) => ({ value: id, label: name }))];
}

type Turns = Record<WeekDay, string>;

function turnsOf({ turns }: Roster): Turns {
  return Object.fromEntries(WEEK.map((day, index) => [day, turns[index] ?? ''])) as Turns;
}

export function TurnsForm({ roster, done }: Props) {
  const [turns, setTurns] = useState(() => turnsOf(roster));
  const kept = turnsOf(roster);
  useUnsaved(WEEK.some(day => turns[day] !== kept[day]));
  const names = weekdayNames('long');
  const form = useForm({
    send: () =>
      changeTurns(
        roster.office_id,
        Object.fromEntries(WEEK.map(day => [day, turns[day] || null])) as Record<WeekDay, string | null>,
      ),
    done: saved => {
      done(saved);
      toast(t('duty.roster.saved'));
    },
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <div class="turns">
        {WEEK.map((day, index) => (
          <Select
            key={day}
            name={`turn-${day}`}
            label={names[index] ?? day}
            placeholder={false}
            value={turns[day]}
            options={people(roster, t('duty.roster.nobody'))}
            onInput={value => setTurns(old => ({ ...old, [day]: value }))}
          />
        ))}
      </div>
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

export function DayForm({ roster, done }: Props) {
  const [day, setDay] = useState(roster.days[0]?.day ?? '');
  const chosen = roster.days.find(each => each.day === day);
  const [person, setPerson] = useState<string>();
  const form = useForm({
    send: () => changeDutyDay(roster.office_id, day, (person ?? (chosen?.differs ? chosen.staff_id : '')) || null),
    done: saved => {
      done(saved);
      setPerson(undefined);
      toast(t('duty.roster.saved'));
    },
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <div class="turns">
        <Select
          name="duty-day"
          label={t('duty.roster.day')}
          placeholder={false}
          value={day}
          options={roster.days.map(each => ({ value: each.day, label: formatDay(each.day, 'day') }))}
          onInput={value => {
            setDay(value);
            setPerson(undefined);
          }}
        />
        <Select
          name="duty-person"
          label={t('duty.roster.person')}
          placeholder={false}
          value={person ?? (chosen?.differs ? (chosen.staff_id ?? '') : '')}
          options={people(roster, t('duty.roster.as_week'))}
          onInput={setPerson}
        />
      </div>
      <div>
        <Button type="submit" busy={form.busy}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
