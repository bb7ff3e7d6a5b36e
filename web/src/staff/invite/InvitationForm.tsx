/** The three steps of taking an invitation on one page: password, picture, code. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CodeInput, TextInput } from '../../ui/Controls.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { useForm } from '../form.tsx';
import { askWhoIAm } from '../me.ts';
import { Qr } from '../Qr.tsx';
import type { StaffInvitation } from '../types.ts';
import { navigate } from '../../router.ts';
import { acceptInvitation } from './calls.ts';
import './Invite.css';

const SHORTEST = 12;

interface Props {
  invitation: StaffInvitation;
  token: string;
  done: () => void;
}

function faults(password: string, code: string, first: boolean): FieldFault[] {
  const found: FieldFault[] = [];
  if (first && password.length < SHORTEST) found.push({ name: 'password', text: t('staff.invite.password_short') });
  if (code.length !== 6) found.push({ name: 'code', text: t('common.code.incomplete') });
  return found;
}

export function InvitationForm({ invitation, token, done }: Props) {
  const first = invitation.purpose === 'invite';
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const form = useForm({
    check: () => faults(password, code, first),
    send: () => acceptInvitation({ token, code, ...(first ? { password } : {}) }),
    done: signedIn => {
      if (signedIn) void askWhoIAm().then(() => navigate('/desk', { replace: true }));
      else done();
    },
  });
  return (
    <form class="stack stack--l" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      {first && <PasswordField value={password} onInput={setPassword} error={form.error('password')} />}
      <Card title={t('staff.invite.scan')}>
        <SecondStep invitation={invitation} />
      </Card>
      <Card>
        <CodeInput
          name="code"
          label={t('staff.invite.code')}
          value={code}
          error={form.error('code')}
          onInput={setCode}
        />
        <div>
          <Button kind="primary" type="submit" busy={form.busy}>
            {t('staff.invite.submit')}
          </Button>
        </div>
      </Card>
    </form>
  );
}

interface PasswordProps {
  value: string;
  onInput: (password: string) => void;
  error: string | undefined;
}

function PasswordField({ value, onInput, error }: PasswordProps) {
  const [shown, setShown] = useState(false);
  return (
    <Card>
      <TextInput
        name="password"
        type={shown ? 'text' : 'password'}
        autocomplete="new-password"
        label={t('staff.invite.password')}
        hint={t('staff.invite.password_hint')}
        value={value}
        error={error}
        onInput={onInput}
      />
      <div>
        <Button small onClick={() => setShown(!shown)}>
          {shown ? t('common.hide') : t('common.show')}
        </Button>
      </div>
    </Card>
  );
}

/** The key in groups of four, as apps ask for it. */
function grouped(secret: string): string {
  return (secret.match(/.{1,4}/g) ?? []).join(' ');
}

function SecondStep({ invitation }: { invitation: StaffInvitation }) {
  return (
    <div class="second-step">
      <Qr qr={invitation.totp_qr} label={t('staff.invite.qr_label')} />
      <div class="stack">
        <p>{t('staff.invite.scan_hint')}</p>
        <div>
          <p class="soft">{t('staff.invite.key')}</p>
          <p class="second-step__key">{grouped(invitation.totp_secret)}</p>
        </div>
        <p>
          <a href={invitation.totp_uri}>{t('staff.invite.same_device')}</a>
        </p>
      </div>
    </div>
  );
}
