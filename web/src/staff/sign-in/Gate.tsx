/** The sign-in over a page whose sign-in has ended: the page stays beneath, unseen and untouched, with all that was typed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import './SignIn.css';
import { SignIn } from './SignIn.tsx';

export function Gate() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    document.getElementById('field-email')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sign-in__gate"
      aria-label={t('staff.sign_in.title')}
      onCancel={event => event.preventDefault()}
      // A second Escape closes a dialog whatever `cancel` says.
      onClose={() => dialog.current?.showModal()}
    >
      <SignIn />
    </dialog>
  );
}
