/** One question of the form: how far one is, the question, on, and back. */
import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import './Step.css';

export interface Progress {
  readonly number: number;
  readonly count: number;
}

interface Props {
  progress: Progress;
  /** What the button says, where it is not "continue". */
  next?: string | undefined;
  busy?: boolean | undefined;
  onNext: () => void;
  onBack?: (() => void) | undefined;
  /** What must be seen before anything else is asked; it may hold a form of its own. */
  help?: ComponentChildren;
  children: ComponentChildren;
}

export function Step({ progress, next, busy, onNext, onBack, help, children }: Props) {
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [progress.number]);
  return (
    <>
      <form
        class="stack stack--l"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!busy) onNext();
        }}
      >
        <p class="soft">{t('intake.step', { number: progress.number, count: progress.count })}</p>
        {children}
        {help === undefined && (
          <Button type="submit" kind="primary" wide busy={busy}>
            {next ?? t('common.continue')}
          </Button>
        )}
      </form>
      {help}
      {help !== undefined && (
        <Button wide busy={busy} onClick={onNext}>
          {next ?? t('common.continue')}
        </Button>
      )}
      {onBack && (
        <div>
          <Button kind="ghost" icon={ArrowLeft} onClick={onBack}>
            {t('common.back')}
          </Button>
        </div>
      )}
    </>
  );
}
