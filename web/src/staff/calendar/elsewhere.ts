/** The hour at the appointment's own office, where it differs from that of whoever looks. */
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import type { AppointmentView } from '../types.ts';
import { type Offset, offsetAt } from './grid.ts';

export function elsewhere(appointment: AppointmentView, offsets: readonly Offset[]): string {
  const { starts_at, offset_minutes, office_id } = appointment;
  if (offset_minutes === offsetAt(starts_at, offsets)) return '';
  const office = whoAmI().offices.find(each => each.id === office_id)?.name ?? '';
  return t('calendar.elsewhere', { time: formatTime(at(starts_at, offset_minutes)), office });
}
