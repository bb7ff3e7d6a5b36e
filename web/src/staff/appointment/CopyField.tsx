/** A text to take along: shown whole, copied with one press. */
import { Check, Copy } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string | undefined;
  value: string;
  copyLabel: string;
  /** Large figures, to be read aloud. */
  figures?: boolean | undefined;
}

export function CopyField({ name, label, hint, value, copyLabel, figures }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const copy = async () => {
    const done = await copyText(value);
    if (!done) input.current?.select();
    setCopied(done);
    announce(done ? t('common.copied') : t('staff.appointment.copy_failed'));
  };
  return (
    <Field name={name} label={label} hint={hint}>
      {control => (
        <div class="copy">
          <input
            {...control}
            required={false}
            ref={input}
            class={figures ? 'control copy__figures' : 'control'}
            readOnly
            value={value}
            onFocus={event => event.currentTarget.select()}
          />
          <Button icon={copied ? Check : Copy} onClick={() => void copy()}>
            {copied ? t('common.copied') : copyLabel}
          </Button>
          {copied === false && <p class="small">{t('staff.appointment.copy_failed')}</p>}
        </div>
      )}
    </Field>
  );
}

/** False where the browser has no clipboard for this page, as on plain http. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
