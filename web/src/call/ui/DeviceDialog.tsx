/** Which camera, microphone and speaker. Changes at once, so that one sees and hears the difference. */
import { t } from '../../i18n/shared.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Controls.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { DeviceChoice, LocalMedia } from '../model.ts';

interface Props {
  media: LocalMedia;
  video: boolean;
  open: boolean;
  onClose: () => void;
}

function options(devices: readonly DeviceChoice[]) {
  const named = devices.filter(({ label }) => label !== '');
  return [{ value: '', label: t('call.devices.default') }, ...named.map(({ id, label }) => ({ value: id, label }))];
}

export function DeviceDialog({ media, video, open, onClose }: Props) {
  const { camera, microphone, speaker } = media.chosen.value;
  const done = <Button onClick={onClose}>{t('common.close')}</Button>;
  return (
    <Dialog open={open} title={t('call.devices.title')} onClose={onClose} actions={done}>
      {video && (
        <Select
          name="camera"
          label={t('call.camera')}
          placeholder={false}
          value={camera}
          options={options(media.cameras.value)}
          onInput={id => void media.choose('camera', id)}
        />
      )}
      <Select
        name="microphone"
        label={t('call.microphone')}
        placeholder={false}
        value={microphone}
        options={options(media.microphones.value)}
        onInput={id => void media.choose('microphone', id)}
      />
      {media.canChooseSpeaker && (
        <Select
          name="speaker"
          label={t('call.speaker')}
          placeholder={false}
          value={speaker}
          options={options(media.speakers.value)}
          onInput={id => void media.choose('speaker', id)}
        />
      )}
    </Dialog>
  );
}
