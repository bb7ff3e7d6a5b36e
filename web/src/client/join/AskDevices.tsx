/** Before the browser's own question: what it will ask, why, and that no is an answer too. */
import { Camera, Mic, ShieldCheck } from 'lucide';
import { useEffect } from 'preact/hooks';
import { permissionOf } from '../../call/devices.ts';
import type { LocalMedia } from '../../call/model.ts';
import { t } from '../../i18n/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './with-icon.css';

interface Props {
  media: LocalMedia;
  video: boolean;
  onSkip: () => void;
}

/** Who has allowed it before is not asked again. */
function useGranted(media: LocalMedia, video: boolean): void {
  useEffect(() => {
    const kinds = video ? (['camera', 'microphone'] as const) : (['microphone'] as const);
    const check = async () => {
      const states = await Promise.all(kinds.map(permissionOf));
      if (states.every(state => state === 'granted')) await media.ask(video);
    };
    void check();
  }, [media, video]);
}

export function AskDevices({ media, video, onSkip }: Props) {
  useGranted(media, video);
  return (
    <>
      <Icon of={video ? Camera : Mic} size="xl" />
      <h1>{video ? t('client.devices.title') : t('client.devices.title_sound')}</h1>
      <p class="lead">{t('client.devices.text')}</p>
      <p class="with-icon">
        <Icon of={ShieldCheck} /> <span>{t('client.waiting.private')}</span>
      </p>
      <Button kind="primary" wide icon={video ? Camera : Mic} onClick={() => void media.ask(video)}>
        {video ? t('client.devices.both') : t('client.devices.sound')}
      </Button>
      {video && (
        <Button wide icon={Mic} onClick={() => void media.ask(false)}>
          {t('client.devices.sound_only')}
        </Button>
      )}
      <Button kind="ghost" wide onClick={onSkip}>
        {t('client.devices.none')}
      </Button>
    </>
  );
}
