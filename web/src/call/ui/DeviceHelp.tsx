/** In plain words: which device does not work, what that means for the others, and what to press. */
import { t } from '../../i18n/shared.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { CallSession, DeviceState, LocalMedia } from '../model.ts';
import './DeviceHelp.css';

type Kind = 'camera' | 'microphone';
type Trouble = Extract<DeviceState, 'refused' | 'missing' | 'busy' | 'insecure'>;

const TROUBLES: readonly DeviceState[] = ['refused', 'missing', 'busy', 'insecure'];

function troubleOf(state: DeviceState): Trouble | undefined {
  return TROUBLES.includes(state) ? (state as Trouble) : undefined;
}

function retry(media: LocalMedia, kind: Kind): void {
  void (kind === 'camera' ? media.setCamera(true) : media.setMicrophone(true));
}

function Help({ media, kind, trouble }: { media: LocalMedia; kind: Kind; trouble: Trouble }) {
  const again = <Button onClick={() => retry(media, kind)}>{t('common.retry')}</Button>;
  return (
    <Notice
      kind="warning"
      live
      title={t(`call.device.${kind}.${trouble}`)}
      actions={trouble === 'insecure' ? undefined : again}
    >
      {t(`call.device.how.${trouble}`)} {t(`call.device.${kind}.means`)}
    </Notice>
  );
}

/** `media` alone, for the waiting room, where there is no room yet. */
export function MediaHelp({ media, video }: { media: LocalMedia; video: boolean }) {
  const microphone = troubleOf(media.microphone.value);
  const camera = video ? troubleOf(media.camera.value) : undefined;
  return (
    <>
      {microphone && <Help media={media} kind="microphone" trouble={microphone} />}
      {camera && <Help media={media} kind="camera" trouble={camera} />}
    </>
  );
}

/** Somebody was let in before they had answered the question about camera and microphone. */
function NothingOn({ media, video }: { media: LocalMedia; video: boolean }) {
  const on = (
    <Button kind="primary" onClick={() => void media.ask(video)}>
      {t('call.device.none.button')}
    </Button>
  );
  return <Notice actions={on}>{t('call.device.none.text')}</Notice>;
}

/** In the call the picture needs the room: closed until asked for. */
export function DeviceHelp({ session }: { session: CallSession }) {
  const { media } = session;
  if (session.form.value === 'chat') return null;
  if (media.camera.value === 'unknown' && media.microphone.value === 'unknown') {
    return <NothingOn media={media} video={session.form.value === 'video'} />;
  }
  const states = [media.microphone.value, ...(session.form.value === 'video' ? [media.camera.value] : [])];
  if (!states.some(troubleOf)) return null;
  return (
    <details class="device-help">
      <summary>{t('call.device.summary')}</summary>
      <MediaHelp media={media} video={session.form.value === 'video'} />
    </details>
  );
}
