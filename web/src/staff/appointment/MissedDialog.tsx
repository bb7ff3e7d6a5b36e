/** Says that an appointment did not take place: the client did not come, or technology failed and nobody is to blame. */
import { t } from '../../i18n/staff.ts';
import { markMissed } from '../desk/calls.ts';
import type { MissedReason } from '../types.ts';
import { type ClosingProps, ReasonDialog } from './ReasonDialog.tsx';

function reasons(actions: readonly string[]): MissedReason[] {
  const possible: MissedReason[] = [];
  if (actions.includes('miss')) possible.push('did_not_come');
  if (actions.includes('fail')) possible.push('technical');
  return possible;
}

export function MissedDialog(closing: ClosingProps) {
  return (
    <ReasonDialog
      closing={closing}
      title={t('staff.appointment.mark')}
      reasons={reasons(closing.appointment.actions)}
      submit={t('common.save')}
      send={reason => markMissed(closing.appointment.id, reason)}
      said={t('staff.appointment.missed_done')}
    >
      {t('staff.appointment.missed_text')}
    </ReasonDialog>
  );
}
