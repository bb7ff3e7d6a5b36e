/** Moving an appointment in the calendar: what is being moved, and the way back. */
import { problemOf, problemSentence } from '../../api/problem.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { toast } from '../../ui/Toast.tsx';
import { reschedule } from '../desk/calls.ts';
import { at, minutesLong } from '../moments.ts';
import type { AppointmentView } from '../types.ts';
import { type Offset, offsetAt } from './grid.ts';

function told(appointment: AppointmentView, offsets: readonly Offset[]) {
  const when = at(appointment.starts_at, offsetAt(appointment.starts_at, offsets));
  return { name: appointment.client_name, when: formatDateTime(when) };
}

interface Move {
  readonly appointment: AppointmentView;
  readonly startsAt: string;
  readonly offsets: readonly Offset[];
  /** The calendar is read again. */
  readonly changed: () => void;
  /** One sentence about why it was not moved. */
  readonly refused: (sentence: string) => void;
}

function why(error: unknown): string {
  return problemOf(error).code === 'booked_already' ? t('calendar.taken') : problemSentence(error);
}

/** Moves it, and offers the way back: the place where it stood is free again as long as nobody else takes it. */
export async function move({ appointment, startsAt, offsets, changed, refused }: Move): Promise<void> {
  try {
    const moved = await reschedule(appointment.id, startsAt, minutesLong(appointment));
    changed();
    toast(t('calendar.moved', told(moved, offsets)), () => void back());
  } catch (error) {
    refused(why(error));
    changed();
  }

  async function back() {
    try {
      const again = await reschedule(appointment.id, appointment.starts_at, minutesLong(appointment));
      changed();
      toast(t('calendar.moved_back', told(again, offsets)));
    } catch (error) {
      refused(why(error));
    }
  }
}
