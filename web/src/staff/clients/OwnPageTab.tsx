/** The client's link to their own page: made, shown, replaced, withdrawn. Whoever has it is the client there. */
import { Link2, Link2Off, RefreshCw } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CopyField } from '../appointment/CopyField.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { Qr } from '../Qr.tsx';
import { makePersonalLink, type PersonalLinkView, readPersonalLink, revokePersonalLink } from './record-calls.ts';

export function OwnPageTab({ clientId }: { clientId: string }) {
  const link = useLoaded(`own ${clientId}`, () => readPersonalLink(clientId));
  return (
    <div class="stack">
      <p class="soft">{t('people.own.hint')}</p>
      <WhenLoaded of={link}>{shown => <Shown clientId={clientId} link={shown} set={link.set} />}</WhenLoaded>
    </div>
  );
}

interface Props {
  clientId: string;
  link: PersonalLinkView;
  set: (link: PersonalLinkView) => void;
}

function Shown({ clientId, link: { link, qr }, set }: Props) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const run = async (change: () => Promise<PersonalLinkView>) => {
    setBusy(true);
    setFailed(undefined);
    try {
      set(await change());
    } catch (error) {
      setFailed(problemSentence(error));
    } finally {
      setBusy(false);
    }
  };
  const make = () => void run(() => makePersonalLink(clientId));
  const fault = failed !== undefined && (
    <Notice kind="danger" live>
      {failed}
    </Notice>
  );
  if (link === null) {
    return (
      <>
        {fault}
        <None busy={busy} make={make} />
      </>
    );
  }
  return (
    <>
      {fault}
      <CopyField name="own_link" label={t('people.own.link')} value={link} copyLabel={t('common.copy')} />
      {qr !== null && <Qr qr={qr} label={t('people.own.qr')} />}
      <div class="row">
        <Button icon={RefreshCw} busy={busy} onClick={make}>
          {t('people.own.again')}
        </Button>
        <Button kind="danger" icon={Link2Off} busy={busy} onClick={() => void run(() => revokePersonalLink(clientId))}>
          {t('people.own.revoke')}
        </Button>
      </div>
    </>
  );
}

function None({ busy, make }: { busy: boolean; make: () => void }) {
  const button = (
    <Button kind="primary" icon={Link2} busy={busy} onClick={make}>
      {t('people.own.make')}
    </Button>
  );
  return (
    <EmptyState icon={Link2} title={t('people.own.none')} action={button}>
      {t('people.own.none_text')}
    </EmptyState>
  );
}
