/** Takes an invitation: sees who is meant, chooses a password, sets up the app, proves it with a code. */
import { useEffect, useState } from 'preact/hooks';
import { problemOf } from '../../api/problem.ts';
import { switchLanguage } from '../../i18n/runtime.ts';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StaffFrame } from '../../ui/StaffFrame.tsx';
import '../Shell.css';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import type { StaffInvitation } from '../types.ts';
import { openInvitation } from './calls.ts';
import { InvitationForm } from './InvitationForm.tsx';

/** The token stands in the fragment, which no server log sees; it leaves the address at once. */
function takeToken(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get('t') ?? '';
  if (token !== '') history.replaceState(null, '', location.pathname);
  return token;
}

export function Invite() {
  const [token] = useState(takeToken);
  const invitation = useLoaded(token, () => openInvitation(token));
  const [done, setDone] = useState(false);
  const { value } = invitation;
  useEffect(() => {
    if (value !== undefined) switchLanguage(value.language).catch(() => undefined);
  }, [value]);
  const bad = token === '' || ['invitation_invalid', 'validation'].includes(problemOf(invitation.error).code);
  return (
    <StaffFrame title={t('staff.invite.title')} items={[]}>
      <div class="narrow stack stack--l">
        {done && <Done />}
        {!done && bad && <Bad />}
        {!done && !bad && (
          <WhenLoaded of={invitation}>
            {loaded => <Open invitation={loaded} token={token} done={() => setDone(true)} />}
          </WhenLoaded>
        )}
      </div>
    </StaffFrame>
  );
}

function Bad() {
  return (
    <>
      <PageHeader title={t('staff.invite.bad_title')} />
      <Notice kind="warning" live>
        {t('staff.invite.bad_text')}
      </Notice>
    </>
  );
}

function Done() {
  return (
    <>
      <PageHeader title={t('common.success')} />
      <Notice kind="success" live>
        {t('staff.invite.done')}
      </Notice>
      <div>
        <LinkButton kind="primary" href="/sign-in">
          {t('staff.sign_in.title')}
        </LinkButton>
      </div>
    </>
  );
}

function Open({ invitation, token, done }: { invitation: StaffInvitation; token: string; done: () => void }) {
  const reset = invitation.purpose === 'totp_reset';
  return (
    <>
      <PageHeader
        title={reset ? t('staff.invite.reset_title') : t('staff.invite.title')}
        lead={reset ? t('staff.invite.reset_text') : t('staff.invite.text')}
      />
      <dl class="facts">
        <div class="facts__one">
          <dt>{t('staff.invite.name')}</dt>
          <dd>
            <strong>{invitation.name}</strong>
          </dd>
        </div>
        <div class="facts__one">
          <dt>{t('staff.invite.role')}</dt>
          <dd>
            {t(`common.role.${invitation.role}`)}. {t(`staff.can.${invitation.role}`)}
          </dd>
        </div>
        <div class="facts__one">
          <dt>{t('staff.sign_in.email')}</dt>
          <dd>{invitation.email}</dd>
        </div>
      </dl>
      <InvitationForm invitation={invitation} token={token} done={done} />
    </>
  );
}
