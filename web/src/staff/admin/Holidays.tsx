/** The days on which an office is closed. Each is stored at once. */
import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { addDays, formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import { toast } from '../../ui/Toast.tsx';
import { required, useForm } from '../form.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import type { HolidayView } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import { addHoliday, readHolidays, removeHoliday } from './calls.ts';

export function Holidays({ officeId }: { officeId: string }) {
  const holidays = useLoaded(officeId, () => readHolidays(officeId));
  const takeAway = async (holiday: HolidayView) => {
    try {
      await removeHoliday(officeId, holiday.id);
      toast(t('admin.office.holiday_removed'), () => {
        void addHoliday(officeId, holiday.day, holiday.name).then(holidays.reload);
      });
    } catch (error) {
      toast(problemSentence(error));
    }
    await holidays.reload();
  };
  return (
    <Card title={t('admin.office.holidays')}>
      <WhenLoaded of={holidays}>
        {items => <List items={items.filter(each => each.day >= firstShown())} remove={day => void takeAway(day)} />}
      </WhenLoaded>
      <AddHoliday officeId={officeId} done={() => void holidays.reload()} />
    </Card>
  );
}

/** What is over is of no use here; a day's margin covers every zone. */
function firstShown(): string {
  return addDays(new Date().toISOString().slice(0, 10), -1);
}

function List({ items, remove }: { items: readonly HolidayView[]; remove: (holiday: HolidayView) => void }) {
  if (items.length === 0) return <p class="soft">{t('admin.office.holidays_none')}</p>;
  return (
    <ul class="holidays">
      {items.map(holiday => (
        <li key={holiday.id}>
          <span>
            <span class="figures">{formatDay(holiday.day, 'date')}</span> · {holiday.name}
          </span>
          <Button small kind="ghost" icon={X} iconOnly onClick={() => remove(holiday)}>
            {t('admin.office.number_remove', { label: holiday.name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function AddHoliday({ officeId, done }: { officeId: string; done: () => void }) {
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  useUnsaved(name.trim() !== '');
  const form = useForm({
    check: () => required({ 'holiday-day': day, 'holiday-name': name }, t('common.field.required')),
    send: () => addHoliday(officeId, day, name.trim()),
    done: () => {
      setDay('');
      setName('');
      done();
    },
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <div class="number-row">
        <TextInput
          name="holiday-day"
          type="date"
          label={t('admin.office.holiday_day')}
          value={day}
          error={form.error('holiday-day')}
          onInput={setDay}
        />
        <TextInput
          name="holiday-name"
          label={t('admin.office.holiday_name')}
          maxLength={200}
          value={name}
          error={form.error('holiday-name')}
          onInput={setName}
        />
        <Button type="submit" icon={Plus} busy={form.busy}>
          {t('admin.office.holiday_add')}
        </Button>
      </div>
    </form>
  );
}
