/** The texts of this session, as long as the page is open. Kept nowhere else. */
import { signal } from '@preact/signals';
import type { TextLine } from './model.ts';
import type { Ack, TextIn } from './protocol.ts';

export class Texts {
  readonly lines = signal<readonly TextLine[]>([]);
  readonly #deliver: (text: string) => Promise<Ack>;
  readonly #ownId: () => string;
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
    await this.#attempt({ ...line, state: 'sending' });
  }

  async #attempt({ id, text, at }: TextLine): Promise<void> {
    const ack = await this.#deliver(text);
    this.#change(id, ack.ok ? { state: 'sent', at: ack.at ?? at } : { state: 'failed' });
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
