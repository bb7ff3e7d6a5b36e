/** The second step: the code of the app. Six digits are sent as soon as they are there. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { CodeInput } from '../../ui/Controls.tsx';
import { useForm } from '../form.tsx';
import type { Me } from '../types.ts';
import { sendCode } from './calls.ts';

interface Props {
  challenge: string;
  done: (who: Me) => Promise<void>;
  again: () => void;
}

export function CodeStep({ challenge, done, again }: Props) {
  const [code, setCode] = useState('');
  const form = useForm({
    check: () => (code.length === 6 ? [] : [{ name: 'code', text: t('common.code.incomplete') }]),
    send: () => sendCode(challenge, code),
    done: who => void done(who),
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <CodeInput
        name="code"
        label={t('staff.sign_in.code')}
        hint={t('staff.sign_in.code_hint')}
        value={code}
        error={form.error('code')}
        onInput={setCode}
      />
      <div class="row">
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('staff.sign_in.code_submit')}
        </Button>
        <Button kind="ghost" onClick={again}>
          {t('staff.sign_in.again')}
        </Button>
      </div>
    </form>
  );
}
