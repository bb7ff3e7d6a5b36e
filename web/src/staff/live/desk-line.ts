/** The desk's socket: says which appointment changed, never what; everything else is read by HTTP. Comes back by itself. */
import { io, type Socket } from 'socket.io-client';
import { pauseBefore } from '../../call/backoff.ts';
import { NAMESPACE, PROTOCOL_VERSION } from '../../call/protocol.ts';
import { fetchTicket } from './tickets.ts';

interface DeskEvent {
  readonly appointment_id: string;
}

interface DeskLineHandlers {
  /** The line stands: what was missed meanwhile must be read now. */
  readonly onOpen: () => void;
  readonly onDown: () => void;
  readonly onChange: (appointmentId: string) => void;
  /** Somebody in danger asks for a call, or somebody has taken it. */
  readonly onAlert: () => void;
}

const TRANSPORT = { transports: ['websocket'], reconnection: false, forceNew: true, timeout: 6000 };

class DeskLine {
  readonly #handlers: DeskLineHandlers;
  #socket: Socket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #closed = false;

  constructor(handlers: DeskLineHandlers) {
    this.#handlers = handlers;
  }

  readonly open = async (): Promise<void> => {
    try {
      const ticket = await fetchTicket('desk');
      if (!this.#closed) this.#connect(ticket);
    } catch {
      this.#lost();
    }
  };

  readonly close = (): void => {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#hurry);
    this.#drop();
  };

  readonly #hurry = (): void => {
    if (this.#socket?.connected === true) return;
    clearTimeout(this.#timer);
    void this.open();
  };

  start(): void {
    addEventListener('online', this.#hurry);
    void this.open();
  }

  #connect(ticket: string): void {
    this.#drop();
    const socket = io(NAMESPACE, { ...TRANSPORT, auth: { protocol: PROTOCOL_VERSION, ticket } });
    this.#socket = socket;
    socket.on('connect', () => {
      this.#attempt = 0;
      this.#handlers.onOpen();
    });
    socket.on('desk', (event: DeskEvent) => this.#handlers.onChange(event.appointment_id));
    socket.on('alert', () => this.#handlers.onAlert());
    socket.on('disconnect', () => this.#lost());
    socket.on('connect_error', () => this.#lost());
  }

  #lost(): void {
    this.#drop();
    if (this.#closed) return;
    this.#handlers.onDown();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.open(), pauseBefore(this.#attempt++, Math.random()));
  }

  #drop(): void {
    this.#socket?.removeAllListeners();
    this.#socket?.disconnect();
    this.#socket = undefined;
  }
}

/** Opens the line and keeps it open until the returned function is called. */
export function openDeskLine(handlers: DeskLineHandlers): () => void {
  const line = new DeskLine(handlers);
  line.start();
  return line.close;
}
