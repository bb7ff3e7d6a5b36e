/** A short word after an action, with a way back. Stays long enough to be read, and while it is pointed at or has focus. */
import { signal } from '@preact/signals';
import { CircleCheck, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/shared.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './Toast.css';

interface ToastContent {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

interface Shown extends ToastContent {
  readonly id: number;
}

const shown = signal<readonly Shown[]>([]);
let last = 0;

/** Long enough for an unhurried reader, with room to reach the button by keyboard. */
const STAYS_MS = 15_000;

export function toast(text: string, undo?: () => void): void {
  last += 1;
  shown.value = [...shown.value.slice(-2), { id: last, text, undo }];
}

function dismiss(id: number): void {
  shown.value = shown.value.filter(each => each.id !== id);
}

function ToastCard({ id, text, undo }: Shown) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dismiss(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, id]);
  const takeBack = () => {
    undo?.();
    dismiss(id);
  };
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) };
  return (
    <div class="toast" {...hold} onFocusCapture={() => setHeld(true)} onBlurCapture={() => setHeld(false)}>
      <Icon of={CircleCheck} />
      <span class="toast__text">{text}</span>
      {undo !== undefined && (
        <Button kind="secondary" small onClick={takeBack}>
          {t('common.undo')}
        </Button>
      )}
      <Button kind="ghost" small icon={X} iconOnly onClick={() => dismiss(id)}>
        {t('common.close')}
      </Button>
    </div>
  );
}

export function Toasts() {
  return (
    <div class="toasts" role="status">
      {shown.value.map(each => (
        <ToastCard key={each.id} {...each} />
      ))}
    </div>
  );
}
