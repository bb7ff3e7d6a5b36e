/** One silent picture: puts a stream into a <video> and keeps it running. */
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  stream: MediaStream;
  label: string;
  mirrored?: boolean;
  hidden?: boolean;
  class?: string;
}

export function Player({ stream, label, mirrored = false, hidden = false, class: name = '' }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current === null) return;
    video.current.srcObject = stream;
    // A silent picture may always play; a stream that is empty as yet starts by itself when it is not.
    video.current.play().catch(() => undefined);
  }, [stream]);
  const classes = ['player', mirrored && 'player--mirrored', hidden && 'player--hidden', name]
    .filter(Boolean)
    .join(' ');
  return <video ref={video} class={classes} aria-label={label} aria-hidden={hidden} muted autoplay playsInline />;
}
