/** The browser's own modal <dialog>: focus is kept inside and given back, Escape closes. */
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/shared.ts';
import { Button } from './Button.tsx';
import './Dialog.css';
import { QuickExitButton } from './QuickExit.tsx';

/** A modal dialog makes the bar unreachable, so a client's dialog brings the way out with it, in the same place. */
function onClientPage(): boolean {
  return document.documentElement.dataset.face === 'client';
}

interface Props {
  open: boolean;
  title: string;
  /** Escape, the cross, or a click beside the dialog. */
  onClose: () => void;
  /** Buttons at the foot, the main one first. */
  actions?: ComponentChildren;
  wide?: boolean | undefined;
  children: ComponentChildren;
}

export function Dialog({ open, title, onClose, actions, wide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  return (
    // The click only closes from the veil; keyboards have Escape and the cross.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      class={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={cancel}
      onClick={event => event.target === dialog.current && onClose()}
    >
      {open && (
        <div class="dialog__box">
          <header class="dialog__head">
            <h2 id={titleId}>{title}</h2>
            <Button kind="ghost" icon={X} iconOnly onClick={onClose}>
              {t('common.close')}
            </Button>
          </header>
          <div class="dialog__body stack">{children}</div>
          {actions !== undefined && <footer class="dialog__foot row">{actions}</footer>}
          {onClientPage() && (
            <div class="dialog__exit">
              <QuickExitButton />
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}
