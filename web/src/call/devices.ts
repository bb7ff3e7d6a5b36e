/** The devices of this machine: lists that follow what is plugged in, and what the browser lets us choose. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeviceChoice } from './model.ts';

export interface DeviceLists {
  readonly cameras: ReadonlySignal<readonly DeviceChoice[]>;
  readonly microphones: ReadonlySignal<readonly DeviceChoice[]>;
  readonly speakers: ReadonlySignal<readonly DeviceChoice[]>;
  refresh(): Promise<void>;
  close(): void;
}

/** Entries without an id are placeholders of a browser that has not given the permission yet. */
export function choicesOf(devices: readonly MediaDeviceInfo[], kind: MediaDeviceKind): readonly DeviceChoice[] {
  return devices
    .filter(device => device.kind === kind && device.deviceId !== '')
    .map(device => ({ id: device.deviceId, label: device.label }));
}

/** undefined on plain http, where browsers hide every device. */
export function mediaDevices(): MediaDevices | undefined {
  return (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
}

export function watchDevices(onChange: () => void): DeviceLists {
  const cameras = signal<readonly DeviceChoice[]>([]);
  const microphones = signal<readonly DeviceChoice[]>([]);
  const speakers = signal<readonly DeviceChoice[]>([]);
  const refresh = async () => {
    const devices = (await mediaDevices()?.enumerateDevices()) ?? [];
    cameras.value = choicesOf(devices, 'videoinput');
    microphones.value = choicesOf(devices, 'audioinput');
    speakers.value = choicesOf(devices, 'audiooutput');
  };
  const changed = () => void refresh().then(onChange);
  mediaDevices()?.addEventListener('devicechange', changed);
  return {
    cameras,
    microphones,
    speakers,
    refresh,
    close: () => mediaDevices()?.removeEventListener('devicechange', changed),
  };
}

/** Phones can share no screen, even where the function exists. */
export function canShareScreen(): boolean {
  const devices = mediaDevices() as Partial<MediaDevices> | undefined;
  return devices?.getDisplayMedia !== undefined && matchMedia('(pointer: fine)').matches;
}

export function canChooseSpeaker(): boolean {
  return typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
}

/** 'denied' where the person or the system has said no for good; undefined where the browser will not tell. */
export async function permissionOf(kind: 'camera' | 'microphone'): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions.query({ name: kind })).state;
  } catch {
    return undefined;
  }
}
