/** Coming in by the link: whose device is this? And the answers when the link leads nowhere, or somebody has left. */
import { CircleCheck, Link2Off, Smartphone, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { ApiError, problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/client.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { enter } from './calls.ts';
import { go, home } from './page.ts';

export function Device({ token }: { token: string }) {
  const [busy, setBusy] = useState<boolean>();
  const [failed, setFailed] = useState<string>();
  const choose = (own: boolean) => {
    setBusy(own);
    setFailed(undefined);
    enter(token, own)
      .then(() => home())
      .catch((error: unknown) => {
        setBusy(undefined);
        if (error instanceof ApiError && error.code === 'join_invalid') go({ name: 'out' });
        else setFailed(problemSentence(error));
      });
  };
  return (
    <>
      <Icon of={Smartphone} size="xl" />
      <h1>{t('me.device_title')}</h1>
      <p class="lead">{t('me.device_text')}</p>
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      <Button wide kind="primary" icon={Users} busy={busy === false} onClick={() => choose(false)}>
        {t('me.device_shared')}
      </Button>
      <Button wide icon={Smartphone} busy={busy === true} onClick={() => choose(true)}>
        {t('me.device_own')}
      </Button>
    </>
  );
}

export function Out() {
  return (
    <>
      <Icon of={Link2Off} size="xl" />
      <h1>{t('me.out_title')}</h1>
      <p class="lead">{t('me.out_text')}</p>
      <p>{t('me.out_lost')}</p>
      <LinkButton wide kind="primary" href="/book#lost">
        {t('me.out_ask')}
      </LinkButton>
      <LinkButton wide href="/">
        {t('me.out_home')}
      </LinkButton>
    </>
  );
}

export function Gone() {
  return (
    <>
      <Icon of={CircleCheck} size="xl" />
      <h1>{t('me.gone_title')}</h1>
      <p class="lead">{t('me.gone_text')}</p>
    </>
  );
}
