/** How one looks, and what is on, before anybody else sees or hears it. */
import { Mic, MicOff, Settings2, Video, VideoOff } from 'lucide';
import { useState } from 'preact/hooks';
import type { LocalMedia } from '../../call/model.ts';
import { ControlButton, Switch } from '../../call/ui/Controls.tsx';
import { DeviceDialog } from '../../call/ui/DeviceDialog.tsx';
import { Player } from '../../call/ui/Player.tsx';
import { t } from '../../i18n/client.ts';
import { Icon } from '../../ui/Icon.tsx';
import './OwnDevices.css';

function Preview({ media }: { media: LocalMedia }) {
  const stream = media.preview.value;
  return (
    <div class="own__preview">
      {stream === undefined ? (
        <p class="own__dark">
          <Icon of={VideoOff} size="l" />
          <span>{t('client.waiting.camera_off')}</span>
        </p>
      ) : (
        <Player stream={stream} mirrored={media.mirrored.value} label={t('call.picture.own')} />
      )}
    </div>
  );
}

export function OwnDevices({ media, video }: { media: LocalMedia; video: boolean }) {
  const [choosing, setChoosing] = useState(false);
  const microphone = media.microphone.value;
  const camera = media.camera.value;
  return (
    <div class="own">
      {video && <Preview media={media} />}
      <div class="controls" role="group" aria-label={t('call.controls')}>
        <Switch
          on={microphone === 'on'}
          busy={microphone === 'asking'}
          icons={[Mic, MicOff]}
          label={t('call.microphone')}
          onToggle={() => void media.setMicrophone(microphone !== 'on')}
        />
        {video && (
          <Switch
            on={camera === 'on'}
            busy={camera === 'asking'}
            icons={[Video, VideoOff]}
            label={t('call.camera')}
            onToggle={() => void media.setCamera(camera !== 'on')}
          />
        )}
        <ControlButton icon={Settings2} label={t('call.devices.button')} onClick={() => setChoosing(true)} />
      </div>
      <DeviceDialog media={media} video={video} open={choosing} onClose={() => setChoosing(false)} />
    </div>
  );
}
