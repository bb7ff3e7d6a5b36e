/** The first step: e-mail and password. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import { required, useForm } from '../form.tsx';
import { sendPassword } from './calls.ts';

export function PasswordStep({ done }: { done: (challenge: string) => void }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useForm({
    check: () => required({ email, password }, t('common.field.required')),
    send: () => sendPassword(email.trim(), password),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <TextInput
        name="email"
        type="email"
        autocomplete="username"
        label={t('staff.sign_in.email')}
        value={email}
        error={form.error('email')}
        onInput={setEmail}
      />
      <TextInput
        name="password"
        type="password"
        autocomplete="current-password"
        label={t('staff.sign_in.password')}
        value={password}
        error={form.error('password')}
        onInput={setPassword}
      />
      <Button kind="primary" type="submit" busy={form.busy}>
        {t('staff.sign_in.next')}
      </Button>
    </form>
  );
}
