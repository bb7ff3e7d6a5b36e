/** Why the browser gave no camera or microphone, in the few kinds that a person can do something about. Pure. */
import type { DeviceState } from './model.ts';

export type Refused = Exclude<DeviceState, 'unknown' | 'asking' | 'on' | 'off'>;

const BY_NAME: Readonly<Record<string, Refused>> = {
  NotAllowedError: 'refused',
  PermissionDeniedError: 'refused',
  SecurityError: 'insecure',
  NotFoundError: 'missing',
  DevicesNotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
};

/** The kind of a getUserMedia failure; what no list knows counts as a device that cannot be had right now. */
export function whyRefused(error: unknown): Refused {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return BY_NAME[name] ?? 'busy';
}
