/** The way out that every client page shows in the same place. Click, or Shift three times; never Escape. */
import { LogOut } from 'lucide';
import { useEffect, useId } from 'preact/hooks';
import { t } from '../i18n/shared.ts';
import { announce } from './Announcer.tsx';
import { quickExit } from './exit.ts';
import { Icon } from './Icon.tsx';
import './QuickExit.css';
import { keyDown, keyUp, NO_SHIFTS, PRESSES, pressesLeft, type ShiftCount } from './shift-count.ts';

function afterShift(count: ShiftCount): void {
  const left = pressesLeft(count);
  if (left === 0) void quickExit();
  else if (left < PRESSES) announce(t('common.quick_exit.more', { left }), 'assertive');
}

function listenForShift(): () => void {
  let count = NO_SHIFTS;
  const down = (event: KeyboardEvent) => {
    count = keyDown(count, event.key, event.repeat);
  };
  const up = (event: KeyboardEvent) => {
    const before = count.times.length;
    count = keyUp(count, event.key, event.timeStamp);
    if (event.key === 'Shift' && count.times.length > 0 && count.times.length >= before) afterShift(count);
  };
  addEventListener('keydown', down, true);
  addEventListener('keyup', up, true);
  return () => {
    removeEventListener('keydown', down, true);
    removeEventListener('keyup', up, true);
  };
}

/** The button alone, for what covers the bar: the keys are listened to once, by `QuickExit`. */
export function QuickExitButton() {
  const hintId = useId();
  return (
    <>
      <button type="button" class="quick-exit" aria-describedby={hintId} onClick={() => void quickExit()}>
        <Icon of={LogOut} />
        <span>{t('common.quick_exit.button')}</span>
      </button>
      <span class="visually-hidden" id={hintId}>
        {t('common.quick_exit.hint')}
      </span>
    </>
  );
}

export function QuickExit() {
  useEffect(listenForShift, []);
  return <QuickExitButton />;
}
