/** The events of the /call namespace as the page sees them; signaling/PROTOCOL.md is the truth they follow. */

export const NAMESPACE = '/call';
export const PROTOCOL_VERSION = 1;

export type ParticipantRole = 'worker' | 'client';
export type CloseReason = 'ended' | 'left' | 'link_closed' | 'refused' | 'removed' | 'signed_out' | 'taken_over';
export type HowLeft = 'left' | 'exit' | 'lost';

/** Which kinds of sound and picture an edge of the room's graph allows. */
export interface Streams {
  readonly audio: boolean;
  readonly video: boolean;
  readonly screen: boolean;
}

/** What a person sends just now. */
export interface MediaState {
  readonly camera: boolean;
  readonly microphone: boolean;
  readonly screen: boolean;
}

/** What a page says when it connects; `incarnation` is "page.n". */
export interface ConnectAuth {
  readonly protocol: number;
  readonly ticket: string;
  readonly incarnation: string;
  readonly media: MediaState;
}

export interface You {
  readonly participant_id: string;
  readonly role: ParticipantRole;
  readonly identity_checked: boolean;
}

/** One line of the list of people that everybody inside sees. */
export interface Person extends MediaState {
  readonly participant_id: string;
  readonly role: ParticipantRole;
  readonly name: string;
  readonly identity_checked: boolean;
  readonly present: boolean;
}

/** A connection that this page must hold with another person's page. */
export interface LinkPlan {
  readonly peer: string;
  readonly generation: string;
  readonly offerer: boolean;
  readonly send: Streams;
  readonly receive: Streams;
}

export interface Gone {
  readonly participant_id: string;
  readonly role: ParticipantRole;
  readonly name: string;
  readonly how: HowLeft;
  readonly at: string;
}

export interface WaitingPerson {
  readonly participant_id: string;
  readonly name: string;
  readonly identity_checked: boolean;
  readonly present: boolean;
  readonly since: string;
}

/** What the worker alone sees. */
export interface Door {
  readonly waiting: readonly WaitingPerson[];
  readonly refused: readonly WaitingPerson[];
  readonly checklist_done: boolean;
}

export interface Ice {
  readonly servers: readonly {
    readonly urls: readonly string[];
    readonly username?: string | null;
    readonly credential?: string | null;
  }[];
  readonly renew_at: string | null;
}

export interface WaitingSnapshot {
  readonly state: 'waiting';
  readonly revision: number;
  readonly you: You;
  readonly since: string;
}

export interface TalkingSnapshot {
  readonly state: 'talking';
  readonly revision: number;
  readonly you: You;
  readonly form: 'audio' | 'video';
  readonly people: readonly Person[];
  readonly links: readonly LinkPlan[];
  readonly gone: readonly Gone[];
  readonly started_at: string | null;
  readonly ice: Ice;
  readonly door: Door | null;
}

/** The whole truth for this person, sent on connecting and after each change. */
export type Snapshot = WaitingSnapshot | TalkingSnapshot;

/** What two pages tell each other to connect: exactly one of the two parts. */
export interface SignalBody {
  readonly description?: RTCSessionDescriptionInit | null;
  readonly candidate?: RTCIceCandidateInit | null;
}

export interface SignalIn extends SignalBody {
  readonly from: string;
  readonly generation: string;
}

export interface TextIn {
  readonly from: string;
  readonly text: string;
  readonly at: string;
}

export interface LineEvent {
  readonly kind: 'camera' | 'sound' | 'connection';
  readonly lost: boolean;
}

export interface ServerEvents {
  snapshot: (payload: Snapshot) => void;
  signal: (payload: SignalIn) => void;
  text: (payload: TextIn) => void;
  closed: (payload: { readonly reason: CloseReason }) => void;
}

type Empty = Record<string, never>;
interface PersonCommand {
  readonly participant_id: string;
}

/** What a page may send, and what the answer brings beside `ok`. */
export interface Commands {
  admit: PersonCommand;
  refuse: PersonCommand;
  back_to_waiting: PersonCommand;
  leave: Empty;
  exit: Empty;
  end: Empty;
  signal: SignalBody & { readonly to: string; readonly generation: string };
  rebuild: { readonly incarnation: string };
  media: MediaState;
  line: LineEvent;
  text: { readonly text: string };
  ice: Empty;
  beat: Empty;
}

export type CommandName = keyof Commands;

export interface Done {
  readonly ok: true;
  readonly at?: string;
  readonly ice?: Ice;
}

/** Not carried out, and nothing changed. `offline` is the page's own code: there was no socket, or no answer. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
}

export type Ack = Done | Refused;
