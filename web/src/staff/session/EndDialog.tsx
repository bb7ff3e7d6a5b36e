/** Asks before the conversation ends for everybody. */
import { useState } from 'preact/hooks';
import type { CallSession } from '../../call/model.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { AppointmentView } from '../types.ts';
import { refusalSentence } from './refusals.ts';

interface Props {
  open: boolean;
  close: () => void;
  session: CallSession;
  appointment: AppointmentView;
}

/** Somebody was let in at least once: only then is there something to end. */
function wasHeld(session: CallSession, appointment: AppointmentView): boolean {
  return appointment.state === 'in_session' || session.people.value.some(person => person.role === 'client');
}

export function EndDialog({ open, close, session, appointment }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const held = wasHeld(session, appointment);
  const end = async () => {
    setBusy(true);
    const ack = await session.end();
    setBusy(false);
    if (ack.ok) close();
    else setFailure(refusalSentence(ack.code));
  };
  return (
    <Dialog
      open={open}
      title={t('staff.session.end_title')}
      onClose={close}
      actions={
        <>
          {held && (
            <Button kind="danger" busy={busy} onClick={() => void end()}>
              {t('staff.session.end')}
            </Button>
          )}
          <Button onClick={close}>{t('staff.session.stay')}</Button>
        </>
      }
    >
      <p>{held ? t('staff.session.end_text') : t('staff.session.nobody_came')}</p>
      {held && !session.checklistDone.value && <Notice kind="warning">{t('staff.session.end_unchecked')}</Notice>}
      {failure !== '' && (
        <Notice kind="danger" live>
          {failure}
        </Notice>
      )}
    </Dialog>
  );
}
