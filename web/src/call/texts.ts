/**
 * The texts of this session, as long as the page is open. Kept nowhere else. What could not be delivered for want of a
 * line goes out by itself when there is one again.
 */
import { signal } from '@preact/signals';
import type { TextLine } from './model.ts';
import type { Ack, TextIn } from './protocol.ts';

/** Reasons that pass by themselves. */
const PASSING = ['offline', 'peer_away'];

export class Texts {
  readonly lines = signal<readonly TextLine[]>([]);
  readonly #deliver: (text: string) => Promise<Ack>;
  readonly #ownId: () => string;
  /** Lines that wait for the line, by id. */
  readonly #held = new Set<string>();
  #count = 0;

  constructor(deliver: (text: string) => Promise<Ack>, ownId: () => string) {
    this.#deliver = deliver;
    this.#ownId = ownId;
  }

  receive({ from, text, at }: TextIn): void {
    this.#add({ from, text, at, own: false, state: 'sent' });
  }

  async send(text: string): Promise<void> {
    const now = new Date().toISOString();
    await this.#attempt(this.#add({ from: this.#ownId(), text, at: now, own: true, state: 'sending' }));
  }

  async retry(id: string): Promise<void> {
    const line = this.lines.value.find(each => each.id === id && each.state === 'failed');
    if (line === undefined) return;
    this.#change(id, { state: 'sending' });
    await this.#attempt(line);
  }

  /** The line is back, or the others are: in the order in which they were written. */
  async resume(): Promise<void> {
    const waiting = this.lines.value.filter(({ id }) => this.#held.has(id));
    this.#held.clear();
    for (const line of waiting) await this.retry(line.id);
  }

  async #attempt({ id, text, at }: TextLine): Promise<void> {
    const ack = await this.#deliver(text);
    this.#change(id, ack.ok ? { state: 'sent', at: ack.at ?? at } : { state: 'failed' });
    if (!ack.ok && PASSING.includes(ack.code)) this.#held.add(id);
  }

  #add(line: Omit<TextLine, 'id'>): TextLine {
    const added = { ...line, id: String(++this.#count) };
    this.lines.value = [...this.lines.value, added];
    return added;
  }

  #change(id: string, change: Partial<TextLine>): void {
    this.lines.value = this.lines.value.map(line => (line.id === id ? { ...line, ...change } : line));
  }
}
