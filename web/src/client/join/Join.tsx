/** `/j`: one question or one action a screen, from the link to the end. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { keptLanguage } from '../../i18n/choice.ts';
import { t } from '../../i18n/client.ts';
import { currentLanguage, switchLanguage } from '../../i18n/runtime.ts';
import { settings } from '../../settings.ts';
import { ClientFrame } from '../../ui/ClientFrame.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { After, Clean } from './After.tsx';
import { Before } from './Before.tsx';
import { Failed } from './Failed.tsx';
import { Inside } from './Inside.tsx';
import type { JoinView } from './seat.ts';
import { Visit } from './visit.ts';

/** Begun before the language is here: the answer and the texts travel at the same time. */
const visit = new Visit();
void visit.open();

/** The client's own language, unless somebody has chosen one in this tab. */
function useClientLanguage(seat: JoinView | undefined): void {
  const wanted = seat?.client_language;
  useEffect(() => {
    if (wanted === undefined || wanted === currentLanguage() || keptLanguage('tab') !== null) return;
    if (settings.languages.includes(wanted)) switchLanguage(wanted).catch(() => undefined);
  }, [wanted]);
}

/** A new screen is read from its top, by eyes and by screen readers. */
function Screen({ children }: { children: ComponentChildren }) {
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return <>{children}</>;
}

function CurrentScreen() {
  const step = visit.step.value;
  switch (step.at) {
    case 'opening':
      return (
        <p class="row lead">
          <Spinner label={t('common.working')} />
          <span>{t('client.opening')}</span>
        </p>
      );
    case 'failed':
      return <Failed visit={visit} problem={step.problem} />;
    case 'asking':
    case 'not_now':
      return <Before visit={visit} seat={step.seat} notNow={step.at === 'not_now'} />;
    case 'inside':
      return <Inside visit={visit} seat={step.seat} session={step.session} />;
    case 'after':
      return <After visit={visit} ending={step.ending} />;
    case 'clean':
      return <Clean />;
  }
}

export function Join() {
  const step = visit.step.value;
  useClientLanguage('seat' in step ? step.seat : undefined);
  const stage = step.at === 'inside' && ['letting_in', 'talking'].includes(step.session.phase.value);
  return (
    <ClientFrame stage={stage}>
      <Screen key={step.at}>
        <CurrentScreen />
      </Screen>
    </ClientFrame>
  );
}
