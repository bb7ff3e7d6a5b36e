/**
 * The signalling socket: one socket.io connection at a time, a new single-use ticket for each, coming back by itself.
 * Knows nothing of rooms or media; a dropped socket leaves those as they are.
 */
import { signal } from '@preact/signals';
import { type Socket, io } from 'socket.io-client';
import { pauseBefore } from './backoff.ts';
import {
  type Ack,
  type CommandName,
  type Commands,
  type ConnectAuth,
  NAMESPACE,
  PROTOCOL_VERSION,
  type ServerEvents,
} from './protocol.ts';

/** How long a command waits for its answer, in milliseconds. */
const ANSWER_MS = 8000;
/** How long what a person has pressed waits for a line, in milliseconds. */
const GAP_MS = 6000;
/** How long a living line may take to answer a beat, in milliseconds. */
const BEAT_MS = 1500;

type ClientEvents = { [N in CommandName]: (payload: Commands[N], done: (ack: Ack) => void) => void };
type CallSocket = Socket<ServerEvents, ClientEvents>;

export interface ConnectionOptions {
  /** Rejects when there is no ticket to be had. */
  readonly ticket: () => Promise<string>;
  readonly auth: () => Omit<ConnectAuth, 'ticket' | 'protocol'>;
  readonly handlers: ServerEvents;
  /** A ticket or a connection was refused with this code: true to give up for good. */
  readonly refused: (error: unknown) => boolean;
}

/** How long a ticket, and then the socket, may take to come, in milliseconds. */
const TICKET_MS = 8000;
const TRANSPORT = { transports: ['websocket'], reconnection: false, forceNew: true, timeout: 6000 };
const OFFLINE: Ack = { ok: false, code: 'offline' };

/** The server's code in a connect_error, or an empty text for a line that did not come about. */
export function refusalCode(error: unknown): string {
  const data = (error as { data?: { code?: unknown } } | null)?.data;
  return typeof data?.code === 'string' ? data.code : '';
}

async function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patience);
  });
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}

export class Connection {
  readonly open = signal(false);
  readonly #options: ConnectionOptions;
  #socket: CallSocket | undefined;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #trying = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  start(): void {
    for (const name of ['online', 'pageshow'] as const) addEventListener(name, this.probe);
    document.addEventListener('visibilitychange', this.#woke);
    void this.#try();
  }

  /** Ends the socket and stops coming back. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const name of ['online', 'pageshow'] as const) removeEventListener(name, this.probe);
    document.removeEventListener('visibilitychange', this.#woke);
    this.#drop();
  }

  /** Never rejects: no line, or no answer in time, is the refusal `offline`. */
  async send<N extends CommandName>(name: N, payload: Commands[N]): Promise<Ack> {
    if (!this.open.value || this.#socket === undefined) return OFFLINE;
    return this.#ask(name, payload, ANSWER_MS);
  }

  /** For what a person has pressed: a short gap of the line delays it and does not lose it. */
  async sendSoon<N extends CommandName>(name: N, payload: Commands[N]): Promise<Ack> {
    await this.#opened(GAP_MS);
    return this.send(name, payload);
  }

  #opened(patience: number): Promise<void> {
    return new Promise(resolve => {
      const done = setTimeout(resolve, patience);
      const stop = this.open.subscribe(open => {
        if (!open) return;
        clearTimeout(done);
        resolve();
      });
      setTimeout(stop, patience);
    });
  }

  /** Finds out at once whether the line lives, and makes a new one if not: the network may have changed. */
  readonly probe = (): void => {
    void this.#probe();
  };

  readonly #woke = (): void => {
    if (!document.hidden) this.probe();
  };

  async #probe(): Promise<void> {
    const socket = this.#socket;
    if (this.#closed) return;
    if (socket === undefined || !this.open.value) {
      this.#soon(0);
      return;
    }
    const ack = await this.#ask('beat', {}, BEAT_MS);
    if (ack === OFFLINE && this.#socket === socket) this.#lost();
  }

  async #ask<N extends CommandName>(name: N, payload: Commands[N], patience: number): Promise<Ack> {
    try {
      // The event map is per name, which the library's types cannot follow through a parameter.
      return (await (this.#socket as unknown as Socket).timeout(patience).emitWithAck(name, payload)) as Ack;
    } catch {
      return OFFLINE;
    }
  }

  async #try(): Promise<void> {
    if (this.#trying) return;
    this.#trying = true;
    try {
      this.#connect(await within(TICKET_MS, this.#options.ticket()));
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#trying = false;
    }
  }

  #connect(ticket: string): void {
    if (this.#closed) return;
    this.#drop();
    const auth: ConnectAuth = { ...this.#options.auth(), protocol: PROTOCOL_VERSION, ticket };
    const socket: CallSocket = io(NAMESPACE, { ...TRANSPORT, auth });
    this.#socket = socket;
    socket.on('connect', () => {
      this.#attempt = 0;
      this.open.value = true;
    });
    socket.on('disconnect', () => this.#lost());
    socket.on('connect_error', error => this.#failed(error));
    const { snapshot, signal: relay, text, closed } = this.#options.handlers;
    socket.on('snapshot', snapshot);
    socket.on('signal', relay);
    socket.on('text', text);
    socket.on('closed', closed);
  }

  #failed(error: unknown): void {
    if (this.#closed || this.#options.refused(error)) return;
    this.#lost();
  }

  #lost(): void {
    this.#drop();
    this.#soon(pauseBefore(this.#attempt++, Math.random()));
  }

  #soon(pause: number): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#try(), pause);
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.open.value = false;
    socket?.removeAllListeners();
    socket?.disconnect();
  }
}
