/** `/`: what somebody wants, in four words each: talk, write, help now, in by a link or code. Names no agency. */
import { ArrowLeft, CalendarDays, KeyRound, MessageSquareText, Siren } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { ClientFrame } from '../../ui/ClientFrame.tsx';
import { Icon, type IconNode } from '../../ui/Icon.tsx';
import { CallMeNow } from './CallMeNow.tsx';
import { CodeForm } from './CodeForm.tsx';
import { DangerNumbers, hasNumbers } from './Danger.tsx';
import './Home.css';
import { HowItWorks } from './HowItWorks.tsx';
import { useOffices } from './offices.ts';

type Screen = 'start' | 'danger' | 'code';

/** Other pages lead to `/#code` and `/#danger`; the mark is taken out of the address, so that it tells nobody anything. */
function firstScreen(): Screen {
  const wanted = location.hash.slice(1);
  if (wanted !== '') history.replaceState(null, '', location.pathname + location.search);
  return wanted === 'code' || wanted === 'danger' ? wanted : 'start';
}

interface WayProps {
  icon: IconNode;
  name: string;
  hint: string;
}

function WayWords({ icon, name, hint }: WayProps) {
  return (
    <>
      <Icon of={icon} size="l" />
      <span class="way__words">
        <span class="way__name">{name}</span>
        <span>{hint}</span>
      </span>
    </>
  );
}

function Start({ go }: { go: (to: Screen) => void }) {
  return (
    <>
      <h1>{t('intake.home.title')}</h1>
      <div class="ways">
        <a class="way" href="/book">
          <WayWords icon={CalendarDays} name={t('intake.home.talk')} hint={t('intake.home.talk_hint')} />
        </a>
        <a class="way" href="/book#write">
          <WayWords icon={MessageSquareText} name={t('intake.home.write')} hint={t('intake.home.write_hint')} />
        </a>
        <button type="button" class="way way--danger" onClick={() => go('danger')}>
          <WayWords icon={Siren} name={t('intake.home.danger')} hint={t('intake.home.danger_hint')} />
        </button>
        <button type="button" class="way" onClick={() => go('code')}>
          <WayWords icon={KeyRound} name={t('intake.home.code')} hint={t('intake.home.code_hint')} />
        </button>
      </div>
      <HowItWorks />
    </>
  );
}

function InDanger() {
  const offices = useOffices();
  return (
    <>
      <h1 tabIndex={-1}>{t('intake.danger.title')}</h1>
      {hasNumbers() ? <DangerNumbers /> : <p class="lead">{t('intake.danger.no_numbers')}</p>}
      <CallMeNow offices={offices} />
    </>
  );
}

function Below({ back, children }: { back: () => void; children: ComponentChildren }) {
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <>
      {children}
      <div>
        <Button kind="ghost" icon={ArrowLeft} onClick={back}>
          {t('common.back')}
        </Button>
      </div>
    </>
  );
}

export function Home() {
  const [screen, setScreen] = useState(firstScreen);
  const back = () => setScreen('start');
  return (
    <ClientFrame>
      {screen === 'start' && <Start go={setScreen} />}
      {screen === 'danger' && (
        <Below back={back}>
          <InDanger />
        </Below>
      )}
      {screen === 'code' && (
        <Below back={back}>
          <CodeForm />
        </Below>
      )}
    </ClientFrame>
  );
}
