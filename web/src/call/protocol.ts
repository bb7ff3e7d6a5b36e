/** The events of the /call namespace as the page sees them; signaling/PROTOCOL.md is the truth they follow. */

export const NAMESPACE = '/call';
export const PROTOCOL_VERSION = 1;
/** How often a page says that it is there, in milliseconds. */
export const BEAT_MS = 2000;

export type RoomState = 'waiting' | 'talking' | 'closed';
export type ParticipantRole = 'worker' | 'client';
export type CloseReason = 'ended' | 'refused' | 'taken_over' | 'link_closed' | 'removed';

/** Which kinds of sound and picture an edge of the room's graph allows. */
export interface Streams {
  readonly audio: boolean;
  readonly video: boolean;
  readonly screen: boolean;
}

/** One line of the list of people that everybody sees. */
export interface Person {
  readonly participant_id: string;
  readonly role: ParticipantRole;
  readonly name: string;
  readonly identity_checked: boolean;
  readonly present: boolean;
  readonly camera: boolean;
  readonly microphone: boolean;
  readonly screen: boolean;
}

/** A connection that this page must hold with another person's page. */
export interface LinkPlan {
  readonly peer: string;
  /** Names one pair of pages: it changes when either side reloads or rebuilds, and survives the server. */
  readonly generation: string;
  readonly offerer: boolean;
  readonly send: Streams;
  readonly receive: Streams;
}

/** Somebody in the waiting room; only the worker is told. */
export interface WaitingPerson {
  readonly participant_id: string;
  readonly name: string;
  readonly identity_checked: boolean;
  readonly present: boolean;
  readonly since: string;
}

/** The whole truth for this person, sent on every change. A lower revision than the last one is stale. */
export interface Snapshot {
  readonly revision: number;
  readonly state: RoomState;
  readonly you: { readonly participant_id: string; readonly role: ParticipantRole; readonly identity_checked: boolean };
  readonly people: readonly Person[];
  readonly links: readonly LinkPlan[];
  readonly waiting?: readonly WaitingPerson[];
  readonly checklist_done?: boolean;
  readonly started_at?: string | null;
  readonly ice_servers?: readonly RTCIceServer[];
}

/** What two pages tell each other to connect: exactly one of the two parts. */
export interface SignalBody {
  readonly description?: RTCSessionDescriptionInit;
  readonly candidate?: RTCIceCandidateInit | null;
}

export interface SignalIn extends SignalBody {
  readonly from: string;
  readonly generation: string;
}

export interface SignalOut extends SignalBody {
  readonly to: string;
  readonly generation: string;
}

export interface TextIn {
  readonly from: string;
  readonly text: string;
  readonly at: string;
}

export interface MediaState {
  readonly camera: boolean;
  readonly microphone: boolean;
  readonly screen: boolean;
}

export interface LineEvent {
  readonly kind: 'camera' | 'sound' | 'connection';
  readonly lost: boolean;
}

export interface ServerEvents {
  snapshot: (payload: Snapshot) => void;
  signal: (payload: SignalIn) => void;
  text: (payload: TextIn) => void;
  closed: (payload: { reason: CloseReason }) => void;
}

/** Every command is acknowledged: done, or refused with a stable code. */
export type Ack = { readonly ok: true; readonly ice_servers?: readonly RTCIceServer[] } | Refusal;
export interface Refusal {
  readonly ok: false;
  readonly code: string;
}

export interface Commands {
  admit: { participant_id: string };
  refuse: { participant_id: string };
  back_to_waiting: { participant_id: string };
  leave: Record<string, never>;
  exit: Record<string, never>;
  end: Record<string, never>;
  signal: SignalOut;
  rebuild: { incarnation: string };
  media: MediaState;
  line: LineEvent;
  text: { text: string };
  ice: Record<string, never>;
  beat: Record<string, never>;
}

export type CommandName = keyof Commands;
