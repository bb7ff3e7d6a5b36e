/**
 * One RTCPeerConnection to one other person. The server names who makes the first offer and which pair of pages this is
 * (the generation); later offers are perfect negotiation, in which the first offerer wins a collision.
 * Media sections have a fixed order (microphone, camera, screen), so that both sides know what a track is without labels,
 * and turning something on needs no new offer.
 */
import type { SignalBody, Streams } from './protocol.ts';
import type { OwnTracks } from './media.ts';

const SECTIONS = ['audio', 'video', 'screen'] as const;
export type Section = (typeof SECTIONS)[number];
const MEDIA_KIND: Readonly<Record<Section, 'audio' | 'video'>> = { audio: 'audio', video: 'video', screen: 'video' };

/**
 * How long drawing may wait for the first words (a description and a candidate), and then for the connection, in
 * milliseconds: on a near line it comes first, on a far one the wait for it is a good time to draw.
 */
const FIRST_WORDS_MS = 400;
const AFTER_WORDS_MS = 120;

export interface LinkHandlers {
  /** Hands a message to the other page; may drop it while there is no socket (see resync). */
  readonly send: (body: SignalBody) => void;
  readonly onState: (state: RTCPeerConnectionState) => void;
  /** A track has begun to arrive, or has stopped. */
  readonly onTrack: () => void;
  /** The other page sent what this connection cannot use: only a new connection helps. */
  readonly onBroken: () => void;
}

export class Link {
  /** What arrives, one stream a section: sound must not wait for a picture that never comes. */
  readonly streams: Readonly<Record<Section, MediaStream>> = {
    audio: new MediaStream(),
    video: new MediaStream(),
    screen: new MediaStream(),
  };
  readonly offerer: boolean;
  readonly #connection: RTCPeerConnection;
  /** What goes out is labelled with one stream, so that the receiver keeps lips and voice together. */
  readonly #label = new MediaStream();
  #handlers: LinkHandlers | undefined;
  /** The first offer, made ahead of time. */
  #prepared: Promise<RTCSessionDescriptionInit> | undefined;
  #sections: readonly RTCRtpTransceiver[] = [];
  #out: Readonly<Record<Section, MediaStreamTrack | null>> = { audio: null, video: null, screen: null };
  #work: Promise<void> = Promise.resolve();
  #ignoresOffer = false;
  #closed = false;

  /**
   * Does all that can be done before there is anybody to talk with: nothing is captured, asked or sent here, so it may
   * stand ready while somebody waits.
   */
  constructor(offerer: boolean, certificate: RTCCertificate | undefined) {
    this.offerer = offerer;
    this.#connection = new RTCPeerConnection({
      bundlePolicy: 'max-bundle',
      ...(certificate && { certificates: [certificate] }),
    });
    if (!offerer) return;
    for (const section of SECTIONS) {
      this.#connection.addTransceiver(MEDIA_KIND[section], { direction: 'sendrecv', streams: [this.#label] });
    }
    this.#adopt();
    this.#prepared = this.#connection.createOffer();
    this.#prepared.catch(() => undefined);
  }

  get state(): RTCPeerConnectionState {
    return this.#connection.connectionState;
  }

  /** The offerer begins; the other side waits for the offer. Resolves when there is time to draw. */
  start(handlers: LinkHandlers, iceServers: readonly RTCIceServer[]): Promise<void> {
    this.#handlers = handlers;
    if (iceServers.length > 0) this.setIceServers(iceServers);
    const leisure = new Promise<void>(resolve => {
      setTimeout(resolve, FIRST_WORDS_MS);
      this.#connection.onicecandidate = ({ candidate }) => {
        if (candidate) handlers.send({ candidate: candidate.toJSON() });
        setTimeout(resolve, AFTER_WORDS_MS);
      };
      this.#connection.onconnectionstatechange = () => {
        handlers.onState(this.state);
        if (this.state === 'connected') resolve();
      };
    });
    if (this.offerer) this.#enqueue(() => this.#offer(false));
    return leisure;
  }

  /** Sends exactly the tracks that the edge allows, and nothing else. */
  allow(send: Streams, tracks: OwnTracks): void {
    this.#out = {
      audio: (send.audio && tracks.audio) || null,
      video: (send.video && tracks.video) || null,
      screen: (send.screen && tracks.screen) || null,
    };
    this.#attach();
  }

  /** Takes what the other page sent for this generation. */
  receive(body: SignalBody): void {
    this.#enqueue(() => (body.description ? this.#description(body.description) : this.#candidate(body.candidate)));
  }

  /** Finds a new way to the other page, keeping what is attached: after a change of network, or a dead line. */
  restart(): void {
    this.#enqueue(() => this.#offer(true));
  }

  /** After a lost socket: says again what may not have arrived. */
  resync(): void {
    const unanswered = this.#connection.signalingState === 'have-local-offer';
    if (unanswered || (this.state !== 'connected' && this.offerer)) this.restart();
  }

  setIceServers(servers: readonly RTCIceServer[]): void {
    this.#connection.setConfiguration({ ...this.#connection.getConfiguration(), iceServers: [...servers] });
  }

  /** What the receiver of a section has counted so far; undefined before anything has arrived. */
  async received(section: Section): Promise<RTCInboundRtpStreamStats | undefined> {
    const report = await this.#receiver(section)?.getStats();
    const entries = report ? ([...report.values()] as RTCStats[]) : [];
    return entries.find((entry): entry is RTCInboundRtpStreamStats => entry.type === 'inbound-rtp');
  }

  /** The track of a section brings something at this moment. */
  arrives(section: Section): boolean {
    const track = this.#receiver(section)?.track;
    return track !== undefined && !track.muted && track.readyState === 'live';
  }

  close(): void {
    this.#closed = true;
    this.#connection.onicecandidate = null;
    this.#connection.onconnectionstatechange = null;
    this.#connection.close();
  }

  #receiver(section: Section): RTCRtpReceiver | undefined {
    return this.#sections[SECTIONS.indexOf(section)]?.receiver;
  }

  /** One step at a time, in the order in which things came. */
  #enqueue(step: () => Promise<void>): void {
    this.#work = this.#work.then(() => (this.#closed ? undefined : step())).catch(() => this.#broken());
  }

  #broken(): void {
    if (!this.#closed) this.#handlers?.onBroken();
  }

  /** An offer that has found no answer is said again as it stands. */
  async #offer(iceRestart: boolean): Promise<void> {
    const { signalingState } = this.#connection;
    if (signalingState === 'stable') {
      const prepared = iceRestart ? undefined : this.#prepared;
      this.#prepared = undefined;
      await this.#connection.setLocalDescription(await (prepared ?? this.#connection.createOffer({ iceRestart })));
    }
    this.#sendDescription();
  }

  async #description(description: RTCSessionDescriptionInit): Promise<void> {
    const { signalingState } = this.#connection;
    if (description.type === 'offer') {
      this.#ignoresOffer = this.offerer && signalingState !== 'stable';
      if (this.#ignoresOffer) return;
      if (signalingState !== 'stable') await this.#connection.setLocalDescription({ type: 'rollback' });
    } else if (signalingState !== 'have-local-offer') return; // the answer to an offer that was repeated
    await this.#connection.setRemoteDescription(description);
    if (description.type === 'offer') await this.#answer();
  }

  async #answer(): Promise<void> {
    this.#adopt();
    await this.#connection.setLocalDescription(await this.#connection.createAnswer());
    this.#sendDescription();
  }

  async #candidate(candidate: RTCIceCandidateInit | undefined): Promise<void> {
    try {
      await this.#connection.addIceCandidate(candidate);
    } catch {
      // A candidate of an offer that was ignored, or of a round that is over: others follow, or the watch restarts.
    }
  }

  #sendDescription(): void {
    const description = this.#connection.localDescription;
    if (description && !this.#closed) this.#handlers?.send({ description: description.toJSON() });
  }

  /** The first time that the sections are known: opens them both ways and puts the receivers' tracks into the streams. */
  #adopt(): void {
    if (this.#sections.length > 0) return;
    this.#sections = this.#connection.getTransceivers().slice(0, SECTIONS.length);
    for (const [index, section] of this.#sections.entries()) {
      const name = SECTIONS[index] ?? 'audio';
      section.direction = 'sendrecv';
      // Old browsers lack it, and then only keep lips and voice in step less well.
      (section.sender as Partial<RTCRtpSender>).setStreams?.(this.#label);
      const { track } = section.receiver;
      track.onmute = track.onunmute = track.onended = () => this.#handlers?.onTrack();
      this.streams[name].addTrack(track);
    }
    this.#attach();
  }

  #attach(): void {
    for (const [index, section] of this.#sections.entries()) {
      const track = this.#out[SECTIONS[index] ?? 'audio'];
      if (section.sender.track !== track) section.sender.replaceTrack(track).catch(() => this.#broken());
    }
  }
}
