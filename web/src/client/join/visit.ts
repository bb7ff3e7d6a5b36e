/**
 * A client's visit from the link to the end, without any drawing: which step it is at, the seat, the session.
 * The link's token lives in this page's memory only, so that somebody who left may come back with one press.
 */
import { effect, signal } from '@preact/signals';
import { ApiError, type Problem, problemOf } from '../../api/problem.ts';
import type { CallSession, Ending } from '../../call/model.ts';
import { createSession } from '../../call/session.ts';
import { beforeExit } from '../../ui/exit.ts';
import { takeToken } from './link-token.ts';
import { fetchTicket, giveUpSeat, joinByLink, type JoinView, readSeat, seatEnded } from './seat.ts';
import { clearTab } from '../../ui/exit.ts';
import { recallInside, type Remembered, rememberInside } from './tab-memory.ts';

export type Step =
  | { readonly at: 'opening' }
  | { readonly at: 'failed'; readonly problem: Problem }
  | { readonly at: 'asking'; readonly seat: JoinView }
  | { readonly at: 'not_now'; readonly seat: JoinView }
  | { readonly at: 'inside'; readonly seat: JoinView; readonly session: CallSession }
  | { readonly at: 'after'; readonly ending: Ending }
  | { readonly at: 'clean' };

/** A ticket lives for 30 seconds; one that is nearly spent is not tried. */
const TICKET_FRESH_MS = 20_000;

export class Visit {
  readonly step = signal<Step>({ at: 'opening' });
  #token = takeToken();
  /** When the seat's own ticket was made. */
  #ticketAt = -Infinity;
  /** This browser holds the seat's cookie. */
  #seated = false;
  #goodbye: Promise<boolean> | undefined;
  #session: CallSession | undefined;
  #stop: (() => void) | undefined;

  constructor() {
    beforeExit(() => this.#exit());
    // A link that is opened where the page is open already changes the fragment alone.
    addEventListener('hashchange', () => this.#openAnother());
  }

  /** The link may be pressed again after a failure or after leaving. */
  get mayComeBack(): boolean {
    return this.#token !== undefined;
  }

  async open(): Promise<void> {
    this.step.value = { at: 'opening' };
    try {
      const remembered = recallInside();
      this.#ticketAt = performance.now();
      const seat = await this.#findSeat();
      this.#seated = true;
      if (remembered === undefined || seat.state === 'ended') this.step.value = { at: 'asking', seat };
      else this.#begin(seat, remembered);
    } catch (error) {
      this.step.value = { at: 'failed', problem: problemOf(error) };
    }
  }

  /** Looks whether the door has opened meanwhile, without a word if nobody answers. */
  async refresh(known: JoinView): Promise<void> {
    const started = performance.now();
    const seat = await readSeat().catch(() => known);
    const { at } = this.step.value;
    if (seat === known || (at !== 'asking' && at !== 'not_now')) return;
    this.#ticketAt = started;
    this.step.value = { at, seat };
  }

  /** "Yes, I can talk": the waiting room from here on. */
  enter(seat: JoinView): void {
    this.#begin(seat, undefined);
  }

  notNow(seat: JoinView): void {
    this.step.value = { at: 'not_now', seat };
  }

  ask(seat: JoinView): void {
    this.step.value = { at: 'asking', seat };
  }

  async leave(): Promise<void> {
    await this.#session?.leave();
  }

  /** Nothing of the visit stays on this device, and the page's address is the neutral one. */
  async clean(): Promise<void> {
    this.#close();
    await this.#giveUp();
    clearTab();
    history.replaceState(null, '', '/');
    this.step.value = { at: 'clean' };
  }

  #openAnother(): void {
    const token = takeToken();
    if (token === undefined) return;
    this.#close();
    this.#token = token;
    void this.open();
  }

  async #findSeat(): Promise<JoinView> {
    if (this.#token === undefined) return readSeat();
    return joinByLink(this.#token);
  }

  #begin(seat: JoinView, remembered: Remembered | undefined): void {
    this.#close();
    const session = createSession({ ticket: ticketSource(seat, this.#ticketAt), seatEnded });
    this.#session = session;
    this.#stop = effect(() => this.#follow(session));
    session.start();
    if (remembered !== undefined) void restoreDevices(session, remembered);
    rememberInside(remembered ?? { camera: false, microphone: false });
    this.step.value = { at: 'inside', seat, session };
  }

  #follow(session: CallSession): void {
    const { camera, microphone } = session.media;
    const ending = session.ending.value;
    if (ending !== undefined) void this.#over(ending);
    else if (camera.value !== 'unknown' || microphone.value !== 'unknown') {
      rememberInside({ camera: camera.value === 'on', microphone: microphone.value === 'on' });
    }
  }

  async #over(ending: Ending): Promise<void> {
    this.step.value = { at: 'after', ending };
    forgetInside(ending);
    if (ending === 'left' || ending === 'ended') await this.#giveUp();
  }

  /** Once is enough; what did not reach the server is tried again with the next press. */
  async #giveUp(): Promise<void> {
    if (!this.#seated) return;
    this.#goodbye ??= giveUpSeat(false);
    if (await this.#goodbye) this.#seated = false;
    this.#goodbye = undefined;
  }

  /** Runs while the page is being blanked: the camera goes off in the first line. */
  async #exit(): Promise<void> {
    this.#session?.exit();
    this.#stop?.();
    await giveUpSeat(true);
  }

  #close(): void {
    this.#stop?.();
    this.#session?.close();
    this.#session = undefined;
  }
}

/** Somebody who may press "use it here" or "try again" is asked nothing twice; all others begin anew. */
function forgetInside(ending: Ending): void {
  if (ending !== 'taken_over' && ending !== 'outdated') clearTab();
}

async function restoreDevices(session: CallSession, { camera, microphone }: Remembered): Promise<void> {
  if (camera || microphone) await session.media.ask(camera);
  if (camera && !microphone) await session.media.setMicrophone(false);
}

/** The seat's own ticket first, if it has come just now; a new one for each socket after it. */
function ticketSource(seat: JoinView, from: number): () => Promise<string> {
  let first = seat.ticket;
  return async () => {
    const ticket = performance.now() - from < TICKET_FRESH_MS ? first : null;
    first = null;
    return ticket ?? fetchTicket();
  };
}

/** There is neither a link nor a seat: somebody typed the address. */
export function hasNoSeat(problem: Problem): boolean {
  return seatEnded(new ApiError(problem)) && problem.code !== 'join_invalid';
}
