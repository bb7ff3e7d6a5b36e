/** What a person can turn on and off. Icon and word together; the state is said by icon, word and switch. */
import { MessageSquare, Mic, MicOff, MonitorOff, MonitorUp, Settings2, SwitchCamera, Video, VideoOff } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/shared.ts';
import { Icon, type IconNode } from '../../ui/Icon.tsx';
import type { CallSession, DeviceState } from '../model.ts';
import './Controls.css';
import { DeviceDialog } from './DeviceDialog.tsx';

interface SwitchProps {
  on: boolean;
  /** Off is the usual state and nothing to point out. */
  quiet?: boolean;
  busy?: boolean;
  icons: readonly [on: IconNode, off: IconNode];
  label: string;
  onToggle: () => void;
}

export function Switch({ on, quiet = false, busy = false, icons, label, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class={on || quiet ? 'control-button' : 'control-button control-button--off'}
      aria-checked={on}
      aria-busy={busy || undefined}
      onClick={() => {
        if (!busy) onToggle();
      }}
    >
      <Icon of={on ? icons[0] : icons[1]} />
      <span>{label}</span>
      {!(quiet && !on) && (
        <span class="control-button__state" aria-hidden="true">
          {on ? t('call.on') : t('call.off')}
        </span>
      )}
    </button>
  );
}

interface ActionProps {
  icon: IconNode;
  label: string;
  onClick: () => void;
  /** The way out, in the colour of ways out. */
  kind?: 'leave';
  expanded?: boolean;
  badge?: number;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function ControlButton({ icon, label, onClick, kind, expanded, badge = 0, buttonRef }: ActionProps) {
  const name = kind === undefined ? 'control-button' : `control-button control-button--${kind}`;
  return (
    <button ref={buttonRef ?? null} type="button" class={name} aria-expanded={expanded} onClick={onClick}>
      <Icon of={icon} />
      <span>{label}</span>
      {badge > 0 && <span class="control-button__badge">{t('call.texts.unread', { count: badge })}</span>}
    </button>
  );
}

function isOn(state: DeviceState): boolean {
  return state === 'on';
}

function Microphone({ session }: { session: CallSession }) {
  const microphone = session.media.microphone.value;
  return (
    <Switch
      on={isOn(microphone)}
      busy={microphone === 'asking'}
      icons={[Mic, MicOff]}
      label={t('call.microphone')}
      onToggle={() => void session.media.setMicrophone(!isOn(microphone))}
    />
  );
}

function Pictures({ session }: { session: CallSession }) {
  const { media } = session;
  const camera = media.camera.value;
  return (
    <>
      <Switch
        on={isOn(camera)}
        busy={camera === 'asking'}
        icons={[Video, VideoOff]}
        label={t('call.camera')}
        onToggle={() => void media.setCamera(!isOn(camera))}
      />
      {media.canFlip.value && (
        <ControlButton icon={SwitchCamera} label={t('call.flip')} onClick={() => void media.flipCamera()} />
      )}
      {media.canShareScreen && (
        <Switch
          quiet
          on={media.screen.value === 'on'}
          icons={[MonitorUp, MonitorOff]}
          label={t('call.screen')}
          onToggle={() => (media.screen.value === 'on' ? media.stopScreen() : void media.startScreen())}
        />
      )}
    </>
  );
}

/** Texts that came while the panel was closed. */
function useUnread(session: CallSession, open: boolean): number {
  const received = session.texts.value.filter(line => !line.own).length;
  const [seen, setSeen] = useState(received);
  if (open && seen !== received) setSeen(received);
  return open ? 0 : received - seen;
}

/** What was opened by a button gives the focus back to it. */
function useFocusBack(open: boolean): Ref<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}

interface Props {
  session: CallSession;
  textsOpen: boolean;
  onTexts: () => void;
  children?: ComponentChildren;
}

export function Controls({ session, textsOpen, onTexts, children }: Props) {
  const [devices, setDevices] = useState(false);
  const unread = useUnread(session, textsOpen);
  const textsButton = useFocusBack(textsOpen);
  const chat = session.form.value === 'chat';
  return (
    <div class="controls" role="group" aria-label={t('call.controls')}>
      {!chat && <Microphone session={session} />}
      {session.form.value === 'video' && <Pictures session={session} />}
      <ControlButton
        icon={MessageSquare}
        label={t('call.texts.button')}
        expanded={textsOpen}
        badge={unread}
        buttonRef={textsButton}
        onClick={onTexts}
      />
      {!chat && <ControlButton icon={Settings2} label={t('call.devices.button')} onClick={() => setDevices(true)} />}
      {children}
      <DeviceDialog
        media={session.media}
        video={session.form.value === 'video'}
        open={devices}
        onClose={() => setDevices(false)}
      />
    </div>
  );
}
