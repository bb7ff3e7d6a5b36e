/** From the waiting room to the conversation: what is drawn follows the session's phase. */
import { LogOut } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallSession, Phase } from '../../call/model.ts';
import { CallStage } from '../../call/ui/CallStage.tsx';
import { ControlButton } from '../../call/ui/Controls.tsx';
import { t } from '../../i18n/client.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { JoinView } from './seat.ts';
import type { Visit } from './visit.ts';
import { Waiting } from './Waiting.tsx';

/** What a person hears who does not see the screen change. */
function say(phase: Phase, before: Phase): void {
  if (phase === 'letting_in') announce(t('client.announce.letting_in'), 'assertive');
  if (phase === 'talking' && before !== 'checking') announce(t('client.announce.talking'), 'assertive');
  if (phase === 'waiting') announce(before === 'checking' ? t('client.announce.waiting') : t('client.announce.again'));
}

function useAnnouncedPhase(session: CallSession): Phase {
  const phase = session.phase.value;
  const [before, setBefore] = useState<Phase>('checking');
  useEffect(() => {
    if (phase === before) return;
    say(phase, before);
    setBefore(phase);
  }, [phase, before]);
  return phase;
}

function LeaveControl({ visit }: { visit: Visit }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const leave = () => {
    setBusy(true);
    void visit.leave();
  };
  return (
    <>
      <ControlButton kind="leave" icon={LogOut} label={t('client.leave.button')} onClick={() => setAsking(true)} />
      <Dialog
        open={asking}
        title={t('client.leave.title')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="danger" busy={busy} onClick={leave}>
              {t('client.leave.yes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('client.leave.no')}</Button>
          </>
        }
      >
        <p>{t('client.leave.text')}</p>
      </Dialog>
    </>
  );
}

/** The screen has changed as a whole: reading begins at its top. */
function useFocusOnChange(inside: boolean): void {
  const before = useRef(inside);
  useEffect(() => {
    if (before.current !== inside) document.getElementById('main')?.focus({ preventScroll: true });
    before.current = inside;
  }, [inside]);
}

interface Props {
  visit: Visit;
  seat: JoinView;
  session: CallSession;
}

export function Inside({ visit, seat, session }: Props) {
  const phase = useAnnouncedPhase(session);
  const inside = phase === 'letting_in' || phase === 'talking';
  useFocusOnChange(inside);
  if (!inside) return <Waiting visit={visit} seat={seat} session={session} />;
  return (
    <>
      <h1 class="visually-hidden">{t('client.talk.title')}</h1>
      <CallStage session={session} offsetMinutes={seat.offset_minutes}>
        <LeaveControl visit={visit} />
      </CallStage>
    </>
  );
}
