/** One day back, one on, or any: the address carries the day. */
import { ChevronLeft, ChevronRight } from 'lucide';
import { addDays } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { LinkButton } from '../../ui/Button.tsx';

function addressOf(day: string, today: string): string {
  return day === today ? '/desk' : `/desk/day/${day}`;
}

export function DayPicker({ day, today }: { day: string; today: string }) {
  return (
    <div class="day-picker">
      <LinkButton small icon={ChevronLeft} iconOnly href={addressOf(addDays(day, -1), today)}>
        {t('staff.desk.previous_day')}
      </LinkButton>
      <label class="day-picker__any">
        <span class="visually-hidden">{t('staff.desk.choose_day')}</span>
        <input
          class="control"
          type="date"
          value={day}
          onChange={event => {
            const wanted = event.currentTarget.value;
            if (wanted !== '') navigate(addressOf(wanted, today));
          }}
        />
      </label>
      <LinkButton small icon={ChevronRight} iconOnly href={addressOf(addDays(day, 1), today)}>
        {t('staff.desk.next_day')}
      </LinkButton>
    </div>
  );
}
