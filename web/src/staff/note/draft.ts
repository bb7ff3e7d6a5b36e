/**
 * A note while it is written: saves itself a moment after a change, one save at a time, tries again by itself, and when
 * it was changed elsewhere keeps both texts until a person has chosen. Knows no page and no server: both come as `Store`.
 */
import { computed, signal } from '@preact/signals';
import type { NoteSaved, NoteView } from '../types.ts';

/** clean: the server has it · dirty: soon to be saved · saving · failed: will be tried again · conflict: a person chooses. */
export type DraftState = 'clean' | 'dirty' | 'saving' | 'failed' | 'conflict';

interface Store {
  /** Rejects with what `isConflict` knows when the stored revision is another. */
  readonly save: (body: string, revision: number) => Promise<NoteSaved>;
  readonly read: () => Promise<NoteView>;
  readonly isConflict: (error: unknown) => boolean;
}

export type Choice = 'mine' | 'theirs' | 'both';

/** From the first unsaved letter to the save: nobody loses more than this to a power cut. */
const SAVE_AFTER_MS = 1_200;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000] as const;

export class NoteDraft {
  readonly text = signal('');
  readonly savedAt = signal<string | undefined>(undefined);
  readonly state = signal<DraftState>('clean');
  readonly error = signal<unknown>(undefined);
  /** The stored note, while it differs from the one written here. */
  readonly theirs = signal<NoteView | undefined>(undefined);
  readonly safe = computed(() => this.state.value === 'clean');
  readonly #store: Store;
  #saved = '';
  #revision = 0;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(store: Store, note: NoteView) {
    this.#store = store;
    this.#take(note);
  }

  get revision(): number {
    return this.#revision;
  }

  /** Shows what the server has, unless something here is not saved yet. */
  refresh(note: NoteView): void {
    if (this.safe.value && note.revision >= this.#revision) this.#take(note);
  }

  edit(text: string): void {
    this.text.value = text;
    if (this.state.value === 'conflict' || this.#running !== undefined) return;
    this.#settle();
  }

  /** Saves now what is not saved; resolves when it is, or when it cannot be for the moment. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running !== undefined) await this.#running;
    if (this.state.value === 'conflict' || this.text.value === this.#saved) return;
    this.#running = this.#save().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
    if (this.state.value === 'dirty') this.#later(SAVE_AFTER_MS);
  }

  /** Ends a conflict the way a person has chosen. `theirs` gives up the text written here. */
  async resolve(choice: Choice): Promise<void> {
    const theirs = this.theirs.value;
    if (theirs === undefined) return;
    const mine = this.text.value;
    this.#take(theirs);
    if (choice === 'theirs') return;
    this.text.value = choice === 'mine' ? mine : `${theirs.body}\n\n${mine}`;
    this.state.value = 'dirty';
    await this.flush();
  }

  #take(note: NoteView): void {
    this.#saved = note.body;
    this.#revision = note.revision;
    this.text.value = note.body;
    this.savedAt.value = note.updated_at ?? undefined;
    this.theirs.value = undefined;
    this.error.value = undefined;
    this.state.value = 'clean';
  }

  /** After an edit or a save: is there anything to save? */
  #settle(): void {
    const clean = this.text.value === this.#saved;
    if (clean) clearTimeout(this.#timer);
    if (!clean && this.state.value === 'clean') this.#later(SAVE_AFTER_MS);
    if (this.state.value !== 'failed' || clean) this.state.value = clean ? 'clean' : 'dirty';
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #save(): Promise<void> {
    const body = this.text.value;
    this.state.value = 'saving';
    try {
      const { revision, updated_at } = await this.#store.save(body, this.#revision);
      this.#saved = body;
      this.#revision = revision;
      this.#tries = 0;
      this.savedAt.value = updated_at;
      this.error.value = undefined;
      this.state.value = this.text.value === body ? 'clean' : 'dirty';
    } catch (error) {
      await this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<void> {
    if (this.#store.isConflict(error) && (await this.#meet())) return;
    this.error.value = error;
    this.state.value = 'failed';
    const last = RETRY_MS.length - 1;
    this.#later(RETRY_MS[Math.min(this.#tries++, last)] ?? SAVE_AFTER_MS);
  }

  /** Reads the other text. An answer to an own save that never arrived is no conflict. */
  async #meet(): Promise<boolean> {
    try {
      const theirs = await this.#store.read();
      if (theirs.body === this.text.value && theirs.signed_at === null) {
        this.#take(theirs);
        return true;
      }
      this.theirs.value = theirs;
      this.state.value = 'conflict';
      return true;
    } catch {
      return false;
    }
  }
}
