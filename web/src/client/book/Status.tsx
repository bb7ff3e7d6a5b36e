/** How a request goes on: received, with whom, until when; and the link by which one comes back. */
import { Check, CircleCheck, Copy } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { ApiError, problemSentence } from '../../api/problem.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/client.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { clearTab } from '../../ui/exit.ts';
import { type RequestStatus, readRequestStatus } from './calls.ts';

interface Props {
  token: string;
  /** Known already, from having sent it. */
  first?: RequestStatus | undefined;
  /** The address by which one came: then it need not be shown again. */
  byLink: boolean;
}

type Loaded = RequestStatus | 'loading' | { readonly error: unknown };

function useStatus(token: string, first: RequestStatus | undefined) {
  const [status, setStatus] = useState<Loaded>(first ?? 'loading');
  const load = () => {
    readRequestStatus(token).then(setStatus, (error: unknown) => setStatus({ error }));
  };
  useEffect(() => {
    if (first === undefined) load();
  }, [token]);
  return { status, load };
}

export function Status({ token, first, byLink }: Props) {
  const { status, load } = useStatus(token, first);
  const [clean, setClean] = useState(false);
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  if (clean) return <Cleaned />;
  if (status === 'loading') return <Spinner label={t('common.loading')} />;
  if ('error' in status) return <Failed error={status.error} again={load} />;
  return (
    <>
      <Icon of={CircleCheck} size="xl" />
      <h1>{t('intake.status.title')}</h1>
      <Facts status={status} />
      {!byLink && <OwnLink token={token} />}
      <Button
        wide
        onClick={() => {
          clearTab();
          setClean(true);
        }}
      >
        {t('intake.status.done')}
      </Button>
    </>
  );
}

function Facts({ status }: { status: RequestStatus }) {
  const due = { instant: status.answer_by, offsetMinutes: status.offset_minutes };
  return (
    <div class="stack">
      <p class="lead">
        <strong>{t(`intake.status.${status.state}`)}</strong>
      </p>
      {status.worker_name !== null && <p>{t('intake.status.worker', { name: status.worker_name })}</p>}
      {status.state === 'new' && <p>{t('intake.status.answer_by', { when: formatDateTime(due) })}</p>}
      {status.appointment !== null && <Booked booked={status.appointment} />}
      <p>
        {t('intake.status.reference')}: <strong class="figures">{status.reference}</strong>
      </p>
    </div>
  );
}

function Booked({ booked }: { booked: NonNullable<RequestStatus['appointment']> }) {
  const at = { instant: booked.starts_at, offsetMinutes: booked.offset_minutes };
  return (
    <p>
      <strong>{formatDateTime(at)}</strong> · {t(`common.form.${booked.form}`)}
      <br />
      {t(`intake.booked.${booked.standing}`)}
    </p>
  );
}

function OwnLink({ token }: { token: string }) {
  const [copied, setCopied] = useState(false);
  const link = `${location.origin}/book#r=${token}`;
  const copy = () => {
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Notice title={t('intake.status.link')}>
      <div class="stack stack--s">
        <p>{t('intake.status.link_hint')}</p>
        <p class="own-link">{link}</p>
        <div>
          <Button icon={copied ? Check : Copy} onClick={copy}>
            {copied ? t('common.copied') : t('intake.status.copy')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function Failed({ error, again }: { error: unknown; again: () => void }) {
  const nothing = error instanceof ApiError && ['not_found', 'validation'].includes(error.code);
  return (
    <>
      <Notice
        kind={nothing ? 'warning' : 'danger'}
        live
        actions={nothing ? undefined : <Button onClick={again}>{t('common.retry')}</Button>}
      >
        {nothing ? t('intake.status.none') : problemSentence(error)}
      </Notice>
      <LinkButton wide href="/">
        {t('common.back')}
      </LinkButton>
    </>
  );
}

function Cleaned() {
  return (
    <>
      <h1>{t('client.clean.title')}</h1>
      <p>{t('client.clean.text')}</p>
      <LinkButton wide href="/">
        {t('common.back')}
      </LinkButton>
    </>
  );
}
