/** All links of this page, kept in step with the server's plan: made, watched, repaired, closed. */
import { signal } from '@preact/signals';
import { nextStep } from './care.ts';
import { Link } from './link.ts';
import type { OwnTracks } from './media.ts';
import type { RemoteMedia } from './model.ts';
import type { Ice, LineEvent, LinkPlan, Person, SignalBody, SignalIn, TalkingSnapshot } from './protocol.ts';
import { LineWatch } from './watch.ts';

const TICK_MS = 1000;
const NO_TRACKS: OwnTracks = { audio: undefined, video: undefined, screen: undefined };

export interface LinksOptions {
  readonly send: (peer: string, generation: string, body: SignalBody) => void;
  /** The socket is open, so that a repair can be talked about. */
  readonly online: () => boolean;
  readonly report: (event: LineEvent) => void;
  /** Starts all connections anew under the next incarnation. */
  readonly rebuild: () => void;
}

/** One link with what is known about its health. */
interface Held {
  readonly link: Link;
  readonly watch: LineWatch;
  /** Resolves when it has said what is urgent; until then nobody draws it. */
  readonly leisure: Promise<void>;
  drawn: boolean;
  plan: LinkPlan;
  person: Person | undefined;
  /** It has been connected at least once. */
  met: boolean;
  goodAt: number;
  restartedAt: number;
  restarts: number;
}

/** The browser's form of the server's list. */
function iceServers({ servers }: Ice): RTCIceServer[] {
  return servers.map(({ urls, username, credential }) => ({
    urls: [...urls],
    ...(username && credential ? { username, credential } : {}),
  }));
}

export class Links {
  /** By the other person's id; a new map after every change. */
  readonly remote = signal<ReadonlyMap<string, RemoteMedia>>(new Map());
  readonly #options: LinksOptions;
  readonly #held = new Map<string, Held>();
  /** Outlives a link, so that what was reported lost can be reported back. */
  readonly #watches = new Map<string, LineWatch>();
  #tracks = NO_TRACKS;
  #ice: RTCIceServer[] = [];
  #certificate: RTCCertificate | undefined;
  /** Made while nobody is here, for whoever comes. */
  #spare: Link | undefined;
  #networkChanged = false;
  #closed = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: LinksOptions) {
    this.#options = options;
  }

  /** Does ahead of time what costs time when somebody is let in. Nobody is told of it. */
  async prepare(offerer: boolean): Promise<void> {
    if (this.#spare !== undefined || this.#held.size > 0) return;
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    this.#certificate ??= await RTCPeerConnection.generateCertificate(algorithm).catch(() => undefined);
    if (!this.#closed) this.#spare ??= new Link(offerer, this.#certificate);
  }

  /** Holds exactly the links of the plan. Resolves when there is time to draw: connecting comes first. */
  async sync(snapshot: Pick<TalkingSnapshot, 'links' | 'people' | 'ice'> | undefined): Promise<void> {
    const plans = snapshot?.links ?? [];
    if (snapshot !== undefined) this.setIce(snapshot.ice);
    for (const [peer, held] of this.#held) {
      if (!plans.some(plan => plan.peer === peer && plan.generation === held.plan.generation)) this.#drop(peer, held);
    }
    const people = new Map(snapshot?.people.map(person => [person.participant_id, person]));
    for (const plan of plans) this.#keep(plan, people.get(plan.peer));
    if (snapshot === undefined) this.#watches.clear();
    this.#tick(plans.length > 0);
    await Promise.all([...this.#held.values()].map(held => this.#draw(held)));
    this.#show();
  }

  setIce(ice: Ice): void {
    const servers = iceServers(ice);
    if (JSON.stringify(servers) === JSON.stringify(this.#ice)) return;
    this.#ice = servers;
    for (const { link } of this.#held.values()) link.setIceServers(servers);
  }

  /** What the person gives; each link sends of it what its edge allows. */
  give(tracks: OwnTracks): void {
    this.#tracks = tracks;
    for (const { link, plan } of this.#held.values()) link.allow(plan.send, tracks);
  }

  /** A message of an older generation is nobody's any more. */
  receive({ from, generation, description, candidate }: SignalIn): void {
    const held = this.#held.get(from);
    if (held?.plan.generation !== generation) return;
    if (description) held.link.receive({ description });
    if (candidate) held.link.receive({ candidate });
  }

  /** A new socket is open: repeats what the old one may have swallowed. */
  resync(): void {
    for (const held of this.#held.values()) {
      if (this.#networkChanged) this.#restart(held);
      else held.link.resync();
    }
    this.#networkChanged = false;
  }

  /** The device is on another network: finds new ways at once, or as soon as there is a socket. */
  networkChanged(): void {
    this.#networkChanged = true;
    if (this.#options.online()) this.resync();
  }

  close(): void {
    this.#closed = true;
    this.#spare?.close();
    void this.sync(undefined);
  }

  #keep(plan: LinkPlan, person: Person | undefined): void {
    const held = this.#held.get(plan.peer);
    if (held === undefined) {
      this.#make(plan, person);
      return;
    }
    const cameBack = held.person?.present === false && person?.present === true;
    held.plan = plan;
    held.person = person;
    held.link.allow(plan.send, this.#tracks);
    if (cameBack) held.link.resync();
  }

  #make(plan: LinkPlan, person: Person | undefined): void {
    const { peer, generation, offerer } = plan;
    const watch = this.#watches.get(peer) ?? new LineWatch();
    this.#watches.set(peer, watch);
    const link = this.#takeSpare(offerer);
    link.allow(plan.send, this.#tracks);
    const handlers = {
      send: (body: SignalBody) => this.#options.send(peer, generation, body),
      onState: () => this.#changed(peer),
      onTrack: () => this.#show(),
      onBroken: () => this.#options.rebuild(),
    };
    const leisure = link.start(handlers, this.#ice);
    const health = { drawn: false, met: false, goodAt: performance.now(), restartedAt: -Infinity, restarts: 0 };
    this.#held.set(peer, { link, watch, leisure, plan, person, ...health });
  }

  #takeSpare(offerer: boolean): Link {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare?.offerer === offerer) return spare;
    spare?.close();
    return new Link(offerer, this.#certificate);
  }

  #drop(peer: string, held: Held): void {
    held.link.close();
    this.#held.delete(peer);
  }

  #changed(peer: string): void {
    const held = this.#held.get(peer);
    if (held === undefined) return;
    if (held.link.state === 'connected') held.met = true;
    this.#mend(held);
    this.#show();
  }

  #tick(on: boolean): void {
    if (on === (this.#timer !== undefined)) return;
    clearInterval(this.#timer);
    this.#timer = on ? setInterval(() => void this.#measureAll(), TICK_MS) : undefined;
  }

  async #measureAll(): Promise<void> {
    for (const held of this.#held.values()) {
      if (held.met) await this.#measure(held);
      this.#mend(held);
    }
    this.#show();
  }

  async #measure({ link, watch, plan, person }: Held): Promise<void> {
    const [sound, picture] = await Promise.all([link.received('audio'), link.received('video')]);
    const counters = { sound: sound?.packetsReceived ?? 0, picture: picture?.framesReceived ?? 0 };
    const expected = {
      sound: plan.receive.audio && person?.microphone === true,
      picture: plan.receive.video && person?.camera === true,
    };
    const events = watch.measure(performance.now(), counters, expected, link.state === 'connected');
    for (const event of events) this.#options.report(event);
  }

  #healthy({ link, watch }: Held): boolean {
    return link.state === 'connected' && !watch.lost.connection;
  }

  #mend(held: Held): void {
    const now = performance.now();
    if (this.#healthy(held)) {
      held.goodAt = now;
      held.restarts = 0;
    } else if (this.#options.online() && held.person?.present === true) {
      const step = nextStep({
        badForMs: now - held.goodAt,
        sinceRestartMs: now - held.restartedAt,
        restarts: held.restarts,
        offerer: held.plan.offerer,
        met: held.met,
        failed: held.link.state === 'failed',
      });
      if (step === 'restart') this.#restart(held);
      if (step === 'rebuild') this.#options.rebuild();
    }
  }

  #restart(held: Held): void {
    held.restartedAt = performance.now();
    held.restarts += 1;
    held.link.restart();
  }

  async #draw(held: Held): Promise<void> {
    await held.leisure;
    held.drawn = true;
  }

  #show(): void {
    const drawn = [...this.#held].filter(([, held]) => held.drawn);
    const lines = drawn.map(([peer, held]): [string, RemoteMedia] => [peer, this.#view(held)]);
    const before = this.remote.peek();
    const same = lines.length === before.size && lines.every(([peer, view]) => sameView(view, before.get(peer)));
    if (!same) this.remote.value = new Map(lines);
  }

  #view(held: Held): RemoteMedia {
    const { link, watch, plan, person } = held;
    return {
      sound: link.streams.audio,
      picture: link.streams.video,
      screen: link.streams.screen,
      pictureArrives: plan.receive.video && person?.camera === true && link.arrives('video') && !watch.lost.camera,
      screenArrives: plan.receive.screen && person?.screen === true && link.arrives('screen'),
      connected: this.#healthy(held),
      met: held.met,
    };
  }
}

function sameView(one: RemoteMedia, other: RemoteMedia | undefined): boolean {
  return other !== undefined && (Object.keys(one) as (keyof RemoteMedia)[]).every(key => one[key] === other[key]);
}
