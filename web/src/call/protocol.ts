/**
 * The events of the /call namespace, typed from the server's own models; signaling/PROTOCOL.md says what they mean.
 * Only what a type cannot say stands here: names of events, and which payload belongs to which.
 */
import type { components } from '../api/schema.d.ts';

export const NAMESPACE = '/call';
export const PROTOCOL_VERSION = 1;

type Schemas = components['schemas'];
/** As the server sends it: what has a default is there all the same. */
type Sent<K extends keyof Schemas> = Readonly<Required<Schemas[K]>>;

export type CloseReason = Schemas['CloseReason'];
export type ConnectAuth = Sent<'ConnectAuth'>;
export type Gone = Sent<'Gone'>;
export type Ice = Sent<'Ice'>;
export type LineEvent = Sent<'LineCommand'>;
export type LinkPlan = Sent<'Link'>;
export type MediaState = Sent<'MediaState'>;
export type Person = Sent<'Person'>;
export type SignalIn = Sent<'Signal'>;
export type Streams = Sent<'LinkStreams'>;
export type TalkingSnapshot = Sent<'TalkingSnapshot'>;
export type TextIn = Sent<'Text'>;
export type WaitingPerson = Sent<'WaitingPerson'>;

/** The whole truth for this person, sent on connecting and after each change. */
export type Snapshot = Sent<'WaitingSnapshot'> | TalkingSnapshot;

/** What two pages tell each other to connect: exactly one of the two parts. */
export interface SignalBody {
  readonly description?: RTCSessionDescriptionInit;
  readonly candidate?: RTCIceCandidateInit;
}

export interface ServerEvents {
  snapshot: (payload: Snapshot) => void;
  signal: (payload: SignalIn) => void;
  text: (payload: TextIn) => void;
  closed: (payload: Sent<'Closed'>) => void;
}

/** What a page may send. */
export interface Commands {
  admit: Sent<'PersonCommand'>;
  refuse: Sent<'PersonCommand'>;
  back_to_waiting: Sent<'PersonCommand'>;
  leave: Schemas['Empty'];
  exit: Schemas['Empty'];
  end: Schemas['Empty'];
  signal: SignalBody & Pick<Schemas['SignalCommand'], 'to' | 'generation'>;
  rebuild: Sent<'RebuildCommand'>;
  media: MediaState;
  line: LineEvent;
  text: Sent<'TextCommand'>;
  ice: Schemas['Empty'];
  beat: Schemas['Empty'];
}

export type CommandName = keyof Commands;

export interface Done {
  readonly ok: true;
  /** The hour of a text. */
  readonly at?: string;
  /** The answer to `ice`. */
  readonly ice?: Ice;
}

/** Not carried out, and nothing changed. `offline` is the page's own code: there was no socket, or no answer. */
export interface Refused {
  readonly ok: false;
  readonly code: Schemas['RefusalCode'] | 'offline';
}

/** Every command is answered. */
export type Ack = Done | Refused;
