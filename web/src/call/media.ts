/**
 * The own camera, microphone and screen. Keeps the tracks; who may get them is not decided here.
 * A camera that is off is released, so that its light goes out; a microphone that is off stays open and silent,
 * so that it is back at once.
 */
import { type ReadonlySignal, computed, signal } from '@preact/signals';
import { canChooseSpeaker, canShareScreen, mediaDevices, permissionOf, watchDevices } from './devices.ts';
import type { DeviceState, LocalMedia } from './model.ts';
import { whyRefused } from './permission.ts';
import type { MediaState } from './protocol.ts';

type Facing = 'user' | 'environment';
type Input = 'camera' | 'microphone';

/** What may go out, if an edge of the room allows it. */
export interface OwnTracks {
  readonly audio: MediaStreamTrack | undefined;
  readonly video: MediaStreamTrack | undefined;
  readonly screen: MediaStreamTrack | undefined;
}

export interface OwnMedia extends LocalMedia {
  readonly tracks: ReadonlySignal<OwnTracks>;
  /** What the others are told. */
  readonly state: ReadonlySignal<MediaState>;
}

const PICTURE = { width: { ideal: 960 }, height: { ideal: 540 }, frameRate: { ideal: 24, max: 30 } };
const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

interface Wanted {
  readonly camera: string;
  readonly microphone: string;
  readonly speaker: string;
}

function pictureConstraints(wanted: Wanted, facing: Facing): MediaTrackConstraints {
  const which = wanted.camera === '' ? { facingMode: { ideal: facing } } : { deviceId: { exact: wanted.camera } };
  return { ...PICTURE, ...which };
}

function soundConstraints(wanted: Wanted): MediaTrackConstraints {
  return wanted.microphone === '' ? SOUND : { ...SOUND, deviceId: { exact: wanted.microphone } };
}

async function open(constraints: MediaStreamConstraints): Promise<MediaStream> {
  const devices = mediaDevices();
  if (devices === undefined) throw new DOMException('no devices on plain http', 'SecurityError');
  return devices.getUserMedia(constraints);
}

class Devices implements OwnMedia {
  readonly camera = signal<DeviceState>('unknown');
  readonly microphone = signal<DeviceState>('unknown');
  readonly chosen = signal<Wanted>({ camera: '', microphone: '', speaker: '' });
  readonly canShareScreen = canShareScreen();
  readonly canChooseSpeaker = canChooseSpeaker();
  readonly #audio = signal<MediaStreamTrack | undefined>(undefined);
  readonly #video = signal<MediaStreamTrack | undefined>(undefined);
  readonly #shared = signal<MediaStreamTrack | undefined>(undefined);
  readonly #facing = signal<Facing>('user');
  readonly #lists = watchDevices(() => this.#replaceUnplugged());
  #released = false;
  /** The person wants to be silent, whichever microphone it is. */
  #silent = false;

  readonly cameras = this.#lists.cameras;
  readonly microphones = this.#lists.microphones;
  readonly speakers = this.#lists.speakers;
  readonly screen = computed(() => (this.#shared.value === undefined ? 'off' : 'on'));
  readonly canFlip = computed(() => this.camera.value === 'on' && this.cameras.value.length > 1);
  readonly mirrored = computed(() => this.#facing.value === 'user');
  readonly preview = computed(() =>
    this.#video.value === undefined ? undefined : new MediaStream([this.#video.value]),
  );
  readonly tracks = computed(() => ({
    audio: this.#audio.value,
    video: this.#video.value,
    screen: this.#shared.value,
  }));
  readonly state = computed(() => ({
    camera: this.camera.value === 'on',
    microphone: this.microphone.value === 'on',
    screen: this.screen.value === 'on',
  }));

  async ask(camera: boolean): Promise<void> {
    this.microphone.value = 'asking';
    if (camera) this.camera.value = 'asking';
    else if (this.camera.value === 'unknown') this.camera.value = 'off';
    try {
      const video = camera && pictureConstraints(this.chosen.value, this.#facing.value);
      this.#take(await open({ audio: soundConstraints(this.chosen.value), video }));
    } catch (error) {
      await this.#askApart(camera, error);
    }
    await this.#lists.refresh();
  }

  async setCamera(on: boolean): Promise<void> {
    if (!on) this.#dropCamera('off');
    else if (this.camera.value !== 'on') await this.#open('camera');
  }

  async setMicrophone(on: boolean): Promise<void> {
    const track = this.#audio.value;
    this.#silent = !on;
    if (track?.readyState === 'live') {
      track.enabled = on;
      this.microphone.value = on ? 'on' : 'off';
    } else if (on) await this.#open('microphone');
  }

  /** Phones give one camera at a time, so the one in use is let go first. */
  async flipCamera(): Promise<void> {
    this.#facing.value = this.#facing.value === 'user' ? 'environment' : 'user';
    const next = this.cameras.value.find(({ id }) => id !== this.#video.value?.getSettings().deviceId);
    const byFacing = this.#video.value?.getSettings().facingMode !== undefined;
    this.chosen.value = { ...this.chosen.value, camera: byFacing ? '' : (next?.id ?? '') };
    this.#dropCamera('asking');
    await this.#open('camera');
  }

  async choose(kind: 'camera' | 'microphone' | 'speaker', id: string): Promise<void> {
    this.chosen.value = { ...this.chosen.value, [kind]: id };
    if (kind === 'camera' && this.camera.value === 'on') {
      this.#dropCamera('asking');
      await this.#open('camera');
    }
    if (kind === 'microphone' && this.#audio.value !== undefined) await this.#open('microphone');
  }

  async startScreen(): Promise<void> {
    const stream = await mediaDevices()
      ?.getDisplayMedia({ video: { frameRate: { max: 15 } }, audio: false })
      .catch(() => undefined);
    const [track] = stream?.getVideoTracks() ?? [];
    this.stopScreen();
    if (this.#released) track?.stop();
    if (track?.readyState !== 'live') return;
    track.contentHint = 'detail';
    track.onended = () => this.stopScreen();
    this.#shared.value = track;
  }

  stopScreen(): void {
    this.#shared.value?.stop();
    this.#shared.value = undefined;
  }

  release(): void {
    this.#released = true;
    this.#video.value?.stop();
    this.#audio.value?.stop();
    this.#shared.value?.stop();
    this.#video.value = this.#audio.value = this.#shared.value = undefined;
    this.camera.value = this.microphone.value = 'off';
    this.#lists.close();
  }

  /** One of the two may be there though both together failed. A plain no is not asked again. */
  async #askApart(camera: boolean, error: unknown): Promise<void> {
    if (!camera) {
      this.microphone.value = whyRefused(error);
      return;
    }
    for (const kind of ['microphone', 'camera'] as const) {
      if (whyRefused(error) === 'refused' && (await permissionOf(kind)) !== 'granted') this[kind].value = 'refused';
      else await this.#open(kind);
    }
  }

  async #open(kind: Input): Promise<void> {
    this[kind].value = 'asking';
    const camera = kind === 'camera';
    try {
      const constraints = camera
        ? pictureConstraints(this.chosen.value, this.#facing.value)
        : soundConstraints(this.chosen.value);
      this.#take(await open(camera ? { video: constraints } : { audio: constraints }));
    } catch (error) {
      this[kind].value = whyRefused(error);
    }
    await this.#lists.refresh();
  }

  #take(stream: MediaStream): void {
    for (const track of stream.getTracks()) {
      if (this.#released) track.stop();
      else this.#keep(track, track.kind === 'video' ? 'camera' : 'microphone');
    }
  }

  #keep(track: MediaStreamTrack, kind: Input): void {
    const slot = kind === 'camera' ? this.#video : this.#audio;
    const silent = kind === 'microphone' && this.#silent;
    slot.value?.stop();
    track.enabled = !silent;
    track.onended = () => void this.#lostDevice(kind, track);
    slot.value = track;
    this[kind].value = silent ? 'off' : 'on';
  }

  #dropCamera(state: 'off' | 'asking'): void {
    this.#video.value?.stop();
    this.#video.value = undefined;
    this.camera.value = state;
  }

  /** The device was pulled out or taken away: any other one will do. */
  async #lostDevice(kind: Input, track: MediaStreamTrack): Promise<void> {
    const slot = kind === 'camera' ? this.#video : this.#audio;
    if (slot.value !== track) return;
    slot.value = undefined;
    this.chosen.value = { ...this.chosen.value, [kind]: '' };
    await this.#open(kind);
  }

  /** A device that was missing has been plugged in. */
  #replaceUnplugged(): void {
    if (this.camera.value === 'missing' && this.cameras.value.length > 0) void this.#open('camera');
    if (this.microphone.value === 'missing' && this.microphones.value.length > 0) void this.#open('microphone');
  }
}

export function openDevices(): OwnMedia {
  return new Devices();
}
