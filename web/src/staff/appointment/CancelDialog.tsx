/** Cancels an appointment. */
import { t } from '../../i18n/staff.ts';
import { cancelAppointment } from '../desk/calls.ts';
import type { CancelReason } from '../types.ts';
import { type ClosingProps, ReasonDialog } from './ReasonDialog.tsx';

const REASONS: readonly CancelReason[] = [
  'client_asked',
  'worker_unavailable',
  'office_closed',
  'booked_by_mistake',
  'other',
];

export function CancelDialog(closing: ClosingProps) {
  return (
    <ReasonDialog
      closing={closing}
      title={t('staff.appointment.cancel')}
      reasons={REASONS}
      submit={t('staff.appointment.cancel')}
      danger
      send={reason => cancelAppointment(closing.appointment.id, reason)}
      said={t('staff.appointment.cancelled')}
    >
      {t('staff.appointment.cancel_text')}
    </ReasonDialog>
  );
}
