/** Asks before a page with something unsaved is left. */
import { t } from '../i18n/staff.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { goOn, heldBack } from './unsaved.ts';

export function LeaveDialog() {
  const stay = () => {
    heldBack.value = undefined;
  };
  return (
    <Dialog
      open={heldBack.value !== undefined}
      title={t('staff.unsaved.title')}
      onClose={stay}
      actions={
        <>
          <Button kind="primary" onClick={stay}>
            {t('staff.unsaved.stay')}
          </Button>
          <Button onClick={goOn}>{t('staff.unsaved.leave')}</Button>
        </>
      }
    >
      <p>{t('staff.unsaved.text')}</p>
    </Dialog>
  );
}
