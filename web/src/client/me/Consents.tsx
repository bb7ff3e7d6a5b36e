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
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
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

/** The title is in the page's language, the text perhaps in another. */
function readAloud(of: OwnConsent): void {
  speechSynthesis.cancel();
  for (const [text, language] of [
    [titleOf(of), currentLanguage()],
    [of.text, of.text_language],
  ] as const) {
    const said = new SpeechSynthesisUtterance(text);
    said.lang = language;
    speechSynthesis.speak(said);
  }
}

function Text({ of }: { of: OwnConsent }) {
  return (
    <>
      {of.outdated && <Notice kind="info">{t('me.consent.outdated')}</Notice>}
      {of.text_language !== currentLanguage() && (
        <p class="soft">{t('me.consent.other_language', { language: NATIVE_NAMES[of.text_language] })}</p>
      )}
      <p lang={of.text_language} class="own-consent__text">
        {of.text}
      </p>
    </>
  );
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
      <Text of={of} />
      {'speechSynthesis' in globalThis && (
        <Button kind="ghost" icon={Volume2} onClick={() => readAloud(of)}>
          {t('me.consent.read_aloud')}
        </Button>
      )}
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      {of.kind !== 'sharing' && (of.given !== true || of.outdated) && (
        <Button wide kind="primary" busy={busy} onClick={() => write(true)}>
          {t('me.consent.agree')}
        </Button>
      )}
      {of.given === true && (
        <Button wide busy={busy} onClick={() => write(false)}>
          {t('me.consent.take_back')}
        </Button>
      )}
    </li>
  );
}

export function Consents() {
  return (
    <>
      <h1>{t('me.consents')}</h1>
      <p class="lead">{t('me.consents_text')}</p>
      <Loaded read={() => readConsents(currentLanguage())}>
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
