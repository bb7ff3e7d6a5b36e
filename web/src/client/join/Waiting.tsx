/**
 * The waiting room: first the question about camera and microphone, then the wait with an honest state.
 * Nothing of the session is known here, and no word tells what kind of meeting it is.
 */
import { Clock } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { CallSession } from '../../call/model.ts';
import { MediaHelp } from '../../call/ui/DeviceHelp.tsx';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { AskDevices } from './AskDevices.tsx';
import { MeetingTime } from './Before.tsx';
import { OwnDevices } from './OwnDevices.tsx';
import type { JoinView } from './seat.ts';
import type { Visit } from './visit.ts';
import './Waiting.css';

/** From here on the page says that it takes longer than one would like. */
const LONG_WAIT_MS = 3 * 60_000;

function useLongWait(): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return long;
}

function State({ session }: { session: CallSession }) {
  const long = useLongWait();
  if (session.phase.value === 'checking') {
    return (
      <p class="waiting__state">
        <Spinner label={t('client.waiting.checking')} />
        <span>{t('client.waiting.checking')}</span>
      </p>
    );
  }
  return (
    <>
      <p class="waiting__state">
        <Icon of={Clock} />
        <span>{t('client.waiting.seen')}</span>
      </p>
      {long && <p role="status">{t('client.waiting.long')}</p>}
    </>
  );
}

function LineLost({ session }: { session: CallSession }) {
  if (session.lost.value === undefined) return null;
  return (
    <Notice kind="warning" live title={t('call.lost.title')}>
      {t('call.lost.own')}
    </Notice>
  );
}

interface Props {
  visit: Visit;
  seat: JoinView;
  session: CallSession;
}

function Room({ visit, seat, session }: Props) {
  const video = seat.form === 'video';
  return (
    <>
      <h1>{t('client.waiting.title')}</h1>
      <State session={session} />
      <LineLost session={session} />
      <MeetingTime seat={seat} />
      {seat.form !== 'chat' && (
        <>
          <OwnDevices media={session.media} video={video} />
          <MediaHelp media={session.media} video={video} />
        </>
      )}
      <p class="soft">{t('client.waiting.private')}</p>
      <Button wide onClick={() => void visit.leave()}>
        {t('client.waiting.leave')}
      </Button>
    </>
  );
}

export function Waiting(props: Props) {
  const { media } = props.session;
  const [skipped, setSkipped] = useState(false);
  const asked =
    skipped || props.seat.form === 'chat' || media.microphone.value !== 'unknown' || media.camera.value !== 'unknown';
  if (asked) return <Room {...props} />;
  return <AskDevices media={media} video={props.seat.form === 'video'} onSkip={() => setSkipped(true)} />;
}
