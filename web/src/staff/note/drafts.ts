/** The drafts of this page's life, by appointment: leaving a page does not lose what it had not saved yet. */
import { computed, effect, signal } from '@preact/signals';
import { problemOf } from '../../api/problem.ts';
import { signIns } from '../me.ts';
import type { NoteView } from '../types.ts';
import { readNote, saveNote } from './calls.ts';
import { type DraftState, NoteDraft } from './draft.ts';

const drafts = signal<ReadonlyMap<string, NoteDraft>>(new Map());
const CONFLICTS = ['note_changed', 'note_signed'];

function create(note: NoteView): NoteDraft {
  const id = note.appointment_id;
  const store = {
    save: (body: string, revision: number) => saveNote(id, body, revision),
    read: () => readNote(id),
    isConflict: (error: unknown) => CONFLICTS.includes(problemOf(error).code),
  };
  return new NoteDraft(store, note);
}

/** The draft of this appointment's note, begun from what the server has. */
export function draftOf(note: NoteView): NoteDraft {
  const known = drafts.peek().get(note.appointment_id);
  if (known !== undefined) {
    known.refresh(note);
    return known;
  }
  const draft = create(note);
  drafts.value = new Map([...drafts.peek(), [note.appointment_id, draft]]);
  return draft;
}

function count(states: readonly DraftState[]): number {
  return [...drafts.value.values()].filter(draft => states.includes(draft.state.value)).length;
}

/** How many notes the server does not have yet. */
const unsaved = computed(() => count(['dirty', 'saving', 'failed', 'conflict']));
/** How many of them will not be saved by themselves within a moment. */
export const troubledNotes = computed(() => count(['failed', 'conflict']));

/** Asks before the tab is closed, only while something would be lost; a new sign-in tries at once what waited for it. */
export function guardDrafts(): void {
  addEventListener('beforeunload', event => {
    if (unsaved.peek() > 0) event.preventDefault();
  });
  effect(() => {
    if (signIns.value === 0) return;
    for (const draft of drafts.peek().values()) void draft.flush();
  });
}
