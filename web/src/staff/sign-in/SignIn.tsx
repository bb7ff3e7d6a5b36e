/** Sign-in: e-mail and password, then the code; in a demo, one click. Stands in for any page until somebody is known. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { navigate, path } from '../../router.ts';
import { settings } from '../../settings.ts';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { gate, homeAddress, letIn } from '../me.ts';
import type { Me } from '../types.ts';
import { CodeStep } from './CodeStep.tsx';
import { DemoRoles } from './DemoRoles.tsx';
import { PasswordStep } from './PasswordStep.tsx';
import './SignIn.css';
import { justLeft } from './sign-out.ts';

/** Wherever somebody wanted to go, they stay there; the sign-in's own address leads to the role's first page. */
async function enter(who: Me): Promise<void> {
  justLeft.value = false;
  await letIn(who);
  if (path.peek() === '/sign-in') navigate(homeAddress(), { replace: true });
}

function Why() {
  if (gate.value === 'ended') {
    return (
      <Notice kind="warning">
        {t('staff.sign_in.ended')} {t('staff.sign_in.kept')}
      </Notice>
    );
  }
  return justLeft.value ? <Notice kind="success">{t('staff.sign_in.left')}</Notice> : null;
}

export function SignIn() {
  const [challenge, setChallenge] = useState('');
  const heading = challenge === '' ? t('staff.sign_in.title') : t('staff.sign_in.code_title');
  useEffect(() => {
    if (challenge !== '') document.getElementById('field-code')?.focus();
  }, [challenge]);
  return (
    <div class={settings.demo ? 'sign-in sign-in--demo' : 'sign-in'}>
      <div class="sign-in__own stack">
        <h1 tabIndex={-1}>{heading}</h1>
        <Why />
        <Card>
          {challenge === '' ? (
            <PasswordStep done={setChallenge} />
          ) : (
            <CodeStep challenge={challenge} done={enter} again={() => setChallenge('')} />
          )}
        </Card>
        <p class="soft small">{t('staff.sign_in.help')}</p>
      </div>
      {settings.demo && <DemoRoles done={enter} />}
    </div>
  );
}
