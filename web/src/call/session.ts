/**
 * A live session as one object. The server's snapshot is the truth; this keeps links, devices and what the page shows in
 * step with it. Draws nothing and asks nothing: a page decides when to start, to ask for devices and to leave.
 */
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals';
import { keepAwake } from './awake.ts';
import { Connection, refusalCode } from './connection.ts';
import { Links } from './links.ts';
import { openDevices, type OwnMedia } from './media.ts';
import type { CallSession, Ending, Lost, Phase } from './model.ts';
import type { Ack, CommandName, Commands, Done, MediaState, Snapshot, TalkingSnapshot } from './protocol.ts';
import { Texts } from './texts.ts';

export interface SessionOptions {
  /** Fetches a new single-use ticket; called for every socket. */
  readonly ticket: () => Promise<string>;
  /** A failed ticket that no other try will get: the seat or the sign-in has ended. */
  readonly seatEnded: (error: unknown) => boolean;
}

const NOTHING_SENT: MediaState = { camera: false, microphone: false, screen: false };
/** A short gap of the line is nobody's business, in milliseconds. */
const GRACE_MS = 2000;
const CONNECTING_GRACE_MS = 12_000;
/** New TURN credentials are asked for at least this often. */
const RENEW_MS = 25 * 60_000;
/** What leaving waits for the server's word before it goes anyway. */
const GOODBYE_MS = 1500;

const ENDINGS: Readonly<Record<string, Ending>> = {
  ended: 'ended',
  refused: 'refused',
  seat_taken: 'seat_taken',
  protocol_unsupported: 'outdated',
};

/** Names this page for as long as it is loaded; 128 random bits as the protocol spells them. */
function newPage(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function inside(snapshot: Snapshot | undefined): TalkingSnapshot | undefined {
  return snapshot?.state === 'talking' ? snapshot : undefined;
}

class Session implements CallSession {
  readonly ending = signal<Ending | undefined>(undefined);
  readonly lost = signal<Lost | undefined>(undefined);
  readonly media: OwnMedia = openDevices();
  readonly #snapshot = signal<Snapshot | undefined>(undefined);
  readonly #room = computed(() => inside(this.#snapshot.value));
  readonly #page = newPage();
  readonly #texts = new Texts(
    text => this.#send('text', { text }),
    () => this.ownId.value,
  );
  readonly #connection: Connection;
  readonly #links: Links;
  #rebuilds = 0;
  #latest: Snapshot | undefined;
  /** A snapshot has come over the present socket. */
  #seen = false;
  #told = NOTHING_SENT;
  #stops: (() => void)[] = [];
  #renewal: ReturnType<typeof setTimeout> | undefined;

  readonly online: ReadonlySignal<boolean>;
  readonly remote: Links['remote'];
  readonly texts = this.#texts.lines;
  readonly ownId = computed(() => this.#snapshot.value?.you.participant_id ?? '');
  readonly form = computed(() => this.#room.value?.form ?? 'video');
  readonly people = computed(() => this.#room.value?.people ?? []);
  readonly gone = computed(() => this.#room.value?.gone ?? []);
  readonly waiting = computed(() => this.#room.value?.door?.waiting ?? []);
  readonly refused = computed(() => this.#room.value?.door?.refused ?? []);
  readonly checklistDone = computed(() => this.#room.value?.door?.checklist_done ?? false);
  readonly startedAt = computed(() => this.#room.value?.started_at ?? undefined);
  readonly phase: ReadonlySignal<Phase>;

  constructor(options: SessionOptions) {
    this.#connection = new Connection({
      ticket: options.ticket,
      auth: () => this.#auth(),
      refused: error => this.#refused(error, options.seatEnded),
      handlers: {
        snapshot: snapshot => this.#take(snapshot),
        signal: message => this.#links.receive(message),
        text: message => this.#texts.receive(message),
        closed: ({ reason }) => this.#finish(reason),
      },
    });
    this.#links = new Links({
      send: (to, generation, body) => void this.#send('signal', { to, generation, ...body }),
      online: () => this.online.peek(),
      report: event => void this.#send('line', event),
      rebuild: () => this.#rebuild(),
    });
    this.online = this.#connection.open;
    this.remote = this.#links.remote;
    this.phase = computed(() => this.#phase());
  }

  start(): void {
    this.#stops = [
      effect(() => this.#links.give(this.media.tracks.value)),
      effect(() => this.#tellMedia(this.#sending.value)),
      effect(() => this.#watchLine()),
      keepAwake(),
      watchNetwork(() => this.#networkChanged()),
    ];
    this.#connection.start();
  }

  sendText(text: string): Promise<void> {
    return this.#texts.send(text);
  }

  retryText(id: string): Promise<void> {
    return this.#texts.retry(id);
  }

  admit(participantId: string): Promise<Ack> {
    return this.#connection.sendSoon('admit', { participant_id: participantId });
  }

  refuse(participantId: string): Promise<Ack> {
    return this.#connection.sendSoon('refuse', { participant_id: participantId });
  }

  backToWaiting(participantId: string): Promise<Ack> {
    return this.#connection.sendSoon('back_to_waiting', { participant_id: participantId });
  }

  async end(): Promise<Ack> {
    const ack = await this.#connection.sendSoon('end', {});
    if (ack.ok) this.#finish('ended');
    return ack;
  }

  async leave(): Promise<void> {
    this.media.release();
    const goodbye = new Promise(resolve => setTimeout(resolve, GOODBYE_MS));
    await Promise.race([this.#send('leave', {}), goodbye]);
    this.#finish('left');
  }

  exit(): void {
    this.media.release();
    void this.#send('exit', {});
    this.#finish('left');
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    clearTimeout(this.#renewal);
    this.media.release();
    this.#links.close();
    this.#connection.close();
  }

  readonly #sending = computed((): MediaState => {
    const { camera, microphone, screen } = this.media.state.value;
    const room = this.#room.value;
    const picture = room?.form === 'video';
    return room === undefined ? NOTHING_SENT : { camera: camera && picture, microphone, screen: screen && picture };
  });

  readonly #trouble = computed((): Lost | undefined => {
    if (this.phase.value === 'over') return undefined;
    const views = [...this.remote.value.values()];
    if (views.some(view => view.connected)) return undefined;
    if (!this.online.value) return 'own';
    return views.length > 0 ? 'peer' : undefined;
  });

  #phase(): Phase {
    if (this.ending.value !== undefined) return 'over';
    if (this.#snapshot.value === undefined) return 'checking';
    const room = this.#room.value;
    if (room === undefined) return 'waiting';
    const views = [...this.remote.value.values()];
    return room.links.length === 0 || views.some(view => view.met) ? 'talking' : 'letting_in';
  }

  /** Said once for each new socket. */
  #auth(): { incarnation: string; media: MediaState } {
    this.#seen = false;
    this.#told = this.#sending.peek();
    return { incarnation: `${this.#page}.${this.#rebuilds}`, media: this.#told };
  }

  async #send<N extends CommandName>(name: N, payload: Commands[N]): Promise<Ack> {
    return this.#connection.send(name, payload);
  }

  /** The other page first, then the own screen: drawing takes longer than saying the first word. */
  #take(snapshot: Snapshot): void {
    const room = inside(snapshot);
    this.#latest = snapshot;
    void this.#links.sync(room).then(() => (this.#snapshot.value = this.#latest));
    if (room === undefined) this.#told = NOTHING_SENT;
    if (!this.#seen) this.#links.resync();
    this.#seen = true;
    if (room !== undefined) void this.#texts.resume();
    void this.#links.prepare(snapshot.you.role === 'client');
    this.#renew(room?.ice.renew_at ?? null);
  }

  #refused(error: unknown, seatEnded: (error: unknown) => boolean): boolean {
    const ending = ENDINGS[refusalCode(error)] ?? (seatEnded(error) ? 'signed_out' : undefined);
    if (ending !== undefined) this.#finish(ending);
    return ending !== undefined;
  }

  #finish(ending: Ending): void {
    if (this.ending.peek() !== undefined) return;
    this.ending.value = ending;
    this.close();
  }

  #tellMedia(state: MediaState): void {
    const same = JSON.stringify(state) === JSON.stringify(this.#told);
    if (same || !this.online.value || this.#room.peek() === undefined) return;
    this.#told = state;
    void this.#send('media', state);
  }

  #rebuild(): void {
    this.#rebuilds += 1;
    void this.#send('rebuild', { incarnation: `${this.#page}.${this.#rebuilds}` });
  }

  #networkChanged(): void {
    this.#links.networkChanged();
    this.#connection.probe();
  }

  /** Shows a loss only when it lasts, and takes it back at once. Runs as an effect. */
  #watchLine(): (() => void) | undefined {
    const trouble = this.#trouble.value;
    if (trouble === undefined || this.lost.peek() !== undefined) {
      this.lost.value = trouble;
      return undefined;
    }
    const connecting = this.phase.value === 'letting_in' || this.phase.value === 'checking';
    const grace = connecting ? CONNECTING_GRACE_MS : GRACE_MS;
    const timer = setTimeout(() => (this.lost.value = trouble), grace);
    return () => clearTimeout(timer);
  }

  /** The server's clock may not be this device's, so the hour is only a hint, within bounds. */
  #renew(renewAt: string | null): void {
    clearTimeout(this.#renewal);
    if (renewAt === null) return;
    const pause = Math.min(RENEW_MS, Math.max(10_000, Date.parse(renewAt) - Date.now()));
    this.#renewal = setTimeout(() => void this.#fetchIce(), pause);
  }

  async #fetchIce(): Promise<void> {
    const ack = await this.#send('ice', {});
    const { ice } = ack as Partial<Done>;
    if (ice !== undefined) this.#links.setIce(ice);
    this.#renew(ice?.renew_at ?? new Date().toISOString());
  }
}

interface NetworkInformation extends EventTarget {
  /** wifi, cellular, …; only phones know it. */
  readonly type?: string;
}

/** Tells when the device has moved to another network. Returns what ends the watch. */
function watchNetwork(changed: () => void): () => void {
  const { connection } = navigator as { connection?: NetworkInformation };
  let type = connection?.type;
  const moved = () => {
    if (connection?.type !== type) changed();
    type = connection?.type;
  };
  addEventListener('online', changed);
  connection?.addEventListener('change', moved);
  return () => {
    removeEventListener('online', changed);
    connection?.removeEventListener('change', moved);
  };
}

export function createSession(options: SessionOptions): CallSession {
  return new Session(options);
}
