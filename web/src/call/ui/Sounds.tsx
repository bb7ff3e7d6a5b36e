/** The other people's voices. A browser that keeps them off until somebody presses gets a button for it. */
import { Volume2 } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/shared.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { CallSession } from '../model.ts';

interface VoiceProps {
  stream: MediaStream;
  speaker: string;
  /** Counts presses of "turn the sound on"; each is a new try. */
  tries: number;
  onBlocked: (blocked: boolean) => void;
}

function Voice({ stream, speaker, tries, onBlocked }: VoiceProps) {
  const audio = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    if (audio.current === null) return;
    if (audio.current.srcObject !== stream) audio.current.srcObject = stream;
    audio.current
      .play()
      .then(() => onBlocked(false))
      .catch((error: unknown) => onBlocked((error as DOMException).name === 'NotAllowedError'));
  }, [stream, tries, onBlocked]);
  useEffect(() => {
    if (speaker !== '') void audio.current?.setSinkId(speaker).catch(() => undefined);
  }, [speaker]);
  // A person who talks has no captions yet; texts beside the picture are the other way.
  // eslint-disable-next-line jsx-a11y/media-has-caption
  return <audio ref={audio} autoplay />;
}

export function Sounds({ session }: { session: CallSession }) {
  const [blocked, setBlocked] = useState(false);
  const [tries, setTries] = useState(0);
  const speaker = session.media.chosen.value.speaker;
  return (
    <>
      {[...session.remote.value].map(([id, { sound }]) => (
        <Voice key={id} stream={sound} speaker={speaker} tries={tries} onBlocked={setBlocked} />
      ))}
      {blocked && (
        <Notice
          kind="warning"
          live
          actions={
            <Button kind="primary" icon={Volume2} onClick={() => setTries(count => count + 1)}>
              {t('call.sound.button')}
            </Button>
          }
        >
          {t('call.sound.text')}
        </Notice>
      )}
    </>
  );
}
