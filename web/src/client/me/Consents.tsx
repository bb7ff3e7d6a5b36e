/** What somebody agrees to, one by one, in their own words and read aloud if the device can; taken back as easily. */
import { CircleCheck, CircleDashed, CircleSlash, Volume2 } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatDate } from '../../i18n/dates.ts';
import { t } from '../../i18n/client.ts';
import { currentLanguage } from '../../i18n/runtime.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type OwnConsent, readConsents, writeConsent } from './calls.ts';
import { Loaded } from './Loaded.tsx';
import { home } from './page.ts';

type Asked = 'service' | 'technology' | 'contact' | 'observation' | 'assistance';
const TEXTS: readonly string[] = ['service', 'technology', 'contact', 'observation', 'assistance'];

function isAsked(kind: string): kind is Asked {
  return TEXTS.includes(kind);
}

function titleOf({ kind, partner }: OwnConsent): string {
  if (partner !== null) return t('me.consent.sharing', { name: partner });
  return isAsked(kind) ? t(`me.consent.${kind}`) : t('me.consent.assent');
}

function textOf({ kind }: OwnConsent): string {
  return isAsked(kind) ? t(`me.consent.${kind}_text`) : t('me.consent.other_text');
}

function readAloud(text: string): void {
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.lang = currentLanguage();
  speechSynthesis.speak(said);
}

function State({ of }: { of: OwnConsent }) {
  if (of.given === null)
    return (
      <Badge tone="neutral" icon={CircleDashed}>
        {t('me.consent.not_asked')}
      </Badge>
    );
  const when = of.at === null ? '' : formatDate({ instant: of.at, offsetMinutes: 0 }, 'date');
  return of.given ? (
    <Badge tone="success" icon={CircleCheck}>
      {t('me.consent.given', { date: when })}
    </Badge>
  ) : (
    <Badge tone="neutral" icon={CircleSlash}>
      {t('me.consent.taken_back', { date: when })}
    </Badge>
  );
}

interface OneProps {
  of: OwnConsent;
  onWritten: (all: readonly OwnConsent[]) => void;
}

function One({ of, onWritten }: OneProps) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const write = (given: boolean) => {
    setBusy(true);
    setFailed(undefined);
    writeConsent(of, given, currentLanguage())
      .then(onWritten)
      .catch((error: unknown) => setFailed(problemSentence(error)))
      .finally(() => setBusy(false));
  };
  return (
    <li class="own-appointment stack stack--s">
      <h2>{titleOf(of)}</h2>
      <State of={of} />
      <p>{textOf(of)}</p>
      {'speechSynthesis' in globalThis && (
        <Button kind="ghost" icon={Volume2} onClick={() => readAloud(`${titleOf(of)}. ${textOf(of)}`)}>
          {t('me.consent.read_aloud')}
        </Button>
      )}
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      {of.given === true ? (
        <Button wide busy={busy} onClick={() => write(false)}>
          {t('me.consent.take_back')}
        </Button>
      ) : (
        of.kind !== 'sharing' && (
          <Button wide kind="primary" busy={busy} onClick={() => write(true)}>
            {t('me.consent.agree')}
          </Button>
        )
      )}
    </li>
  );
}

export function Consents() {
  return (
    <>
      <h1>{t('me.consents')}</h1>
      <p class="lead">{t('me.consents_text')}</p>
      <Loaded read={readConsents}>
        {(consents, replace) => (
          <ul class="own-appointments">
            {consents.map(each => (
              <One key={`${each.kind}${each.partner ?? ''}`} of={each} onWritten={replace} />
            ))}
          </ul>
        )}
      </Loaded>
      <Button wide onClick={() => home()}>
        {t('common.back')}
      </Button>
    </>
  );
}
