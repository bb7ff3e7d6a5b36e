/** What a page may read and do in a session: the interface between call/ (no UI) and whoever draws it. */
import type { ReadonlySignal } from '@preact/signals';
import type { Ack, CloseReason, Gone, Person, TalkingSnapshot, WaitingPerson } from './protocol.ts';

/**
 * checking: no word from the server yet · waiting: in the waiting room · letting_in: admitted, the first sound or
 * picture is on its way · talking · over: for good, `ending` says why.
 */
export type Phase = 'checking' | 'waiting' | 'letting_in' | 'talking' | 'over';

/** Why it is over: the server's reasons, and `outdated`: this page is too old for the server and must be loaded anew. */
export type Ending = CloseReason | 'seat_taken' | 'outdated';

/** Who cannot be reached while the person should stay: this page, or the others. */
export type Lost = 'own' | 'peer';

/** What arrives from another person. Streams are stable objects: put them into `srcObject` once. */
export interface RemoteMedia {
  readonly sound: MediaStream;
  readonly picture: MediaStream;
  readonly screen: MediaStream;
  /** A picture is arriving now (not merely announced). */
  readonly pictureArrives: boolean;
  readonly screenArrives: boolean;
  /** Sound or picture can come through now. */
  readonly connected: boolean;
  /** This connection has worked at least once. */
  readonly met: boolean;
}

export interface TextLine {
  readonly id: string;
  readonly from: string;
  readonly own: boolean;
  readonly text: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly state: 'sending' | 'sent' | 'failed';
}

/** Where a device stands. `refused`: the person or the system said no · `missing` · `busy`: another program has it. */
export type DeviceState = 'unknown' | 'asking' | 'on' | 'off' | 'refused' | 'missing' | 'busy' | 'insecure';

export interface DeviceChoice {
  readonly id: string;
  /** Empty until the permission is given. */
  readonly label: string;
}

/** This person's own camera, microphone, screen and speaker. All tracks are local until an edge of the room allows them out. */
export interface LocalMedia {
  readonly camera: ReadonlySignal<DeviceState>;
  readonly microphone: ReadonlySignal<DeviceState>;
  readonly screen: ReadonlySignal<'off' | 'on'>;
  /** For the own small picture; the object changes with the camera. */
  readonly preview: ReadonlySignal<MediaStream | undefined>;
  /** The camera looks at the person, so the preview is mirrored. */
  readonly mirrored: ReadonlySignal<boolean>;
  readonly cameras: ReadonlySignal<readonly DeviceChoice[]>;
  readonly microphones: ReadonlySignal<readonly DeviceChoice[]>;
  readonly speakers: ReadonlySignal<readonly DeviceChoice[]>;
  readonly chosen: ReadonlySignal<Readonly<Record<'camera' | 'microphone' | 'speaker', string>>>;
  readonly canFlip: ReadonlySignal<boolean>;
  readonly canShareScreen: boolean;
  readonly canChooseSpeaker: boolean;
  /** Asks for both, or for sound alone. Resolves when the browser has answered; the states tell how. */
  ask(camera: boolean): Promise<void>;
  setCamera(on: boolean): Promise<void>;
  setMicrophone(on: boolean): Promise<void>;
  flipCamera(): Promise<void>;
  choose(kind: 'camera' | 'microphone' | 'speaker', id: string): Promise<void>;
  startScreen(): Promise<void>;
  stopScreen(): void;
  /** Camera first, then everything else: nothing is captured when this returns. Synchronous for quick exit. */
  release(): void;
}

export interface CallSession {
  readonly phase: ReadonlySignal<Phase>;
  readonly ending: ReadonlySignal<Ending | undefined>;
  /** Set while the person should stay and wait for the line to come back. */
  readonly lost: ReadonlySignal<Lost | undefined>;
  /** The signalling socket is open; texts and commands go through. Media may flow without it. */
  readonly online: ReadonlySignal<boolean>;
  readonly ownId: ReadonlySignal<string>;
  /** Whether the room carries pictures at all. */
  readonly form: ReadonlySignal<TalkingSnapshot['form']>;
  /** As the server lists them, oneself included; empty while waiting. */
  readonly people: ReadonlySignal<readonly Person[]>;
  /** Who was here and left, and how. */
  readonly gone: ReadonlySignal<readonly Gone[]>;
  /** By participant id. */
  readonly remote: ReadonlySignal<ReadonlyMap<string, RemoteMedia>>;
  /** The worker's: who waits, and whom they refused. */
  readonly waiting: ReadonlySignal<readonly WaitingPerson[]>;
  readonly refused: ReadonlySignal<readonly WaitingPerson[]>;
  readonly checklistDone: ReadonlySignal<boolean>;
  readonly startedAt: ReadonlySignal<string | undefined>;
  readonly texts: ReadonlySignal<readonly TextLine[]>;
  readonly media: LocalMedia;

  /** Opens the socket. A client begins to wait with it, a worker takes the seat. */
  start(): void;
  /** Shows the line at once; its state tells whether it arrived. */
  sendText(text: string): Promise<void>;
  retryText(id: string): Promise<void>;
  /** Worker only. All commands resolve to the server's answer; `offline` is the code when there is no connection. */
  admit(participantId: string): Promise<Ack>;
  refuse(participantId: string): Promise<Ack>;
  /** Also lifts a refusal. */
  backToWaiting(participantId: string): Promise<Ack>;
  end(): Promise<Ack>;
  /** Leaves the room (one may come back) and closes everything here. */
  leave(): Promise<void>;
  /** Quick exit: devices off before anything else, then the others are told; returns at once. */
  exit(): void;
  /** Frees everything without a word to the server: the page goes away. */
  close(): void;
}
