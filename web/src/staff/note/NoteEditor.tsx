/** Where a note is written: a large field, and below it how it stands with saving. */
import { CircleAlert, CircleCheck, CloudUpload } from 'lucide';
import { problemSentence } from '../../api/problem.ts';
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Controls.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { at } from '../moments.ts';
import { Conflict } from './Conflict.tsx';
import type { NoteDraft } from './draft.ts';

const LONGEST = 20_000;

interface Props {
  draft: NoteDraft;
  offset: number;
  rows: number;
  appointmentId: string;
  /** The note turned out to be signed elsewhere, and that was accepted. */
  onSigned: () => Promise<void>;
}

export function NoteEditor({ draft, offset, rows, appointmentId, onSigned }: Props) {
  if (draft.state.value === 'conflict') {
    return <Conflict draft={draft} appointmentId={appointmentId} onSigned={onSigned} />;
  }
  return (
    <div class="stack stack--s">
      <TextArea
        name="note"
        optional="unmarked"
        rows={rows}
        label={t('staff.note.label')}
        hint={t('staff.note.hint')}
        maxLength={LONGEST}
        value={draft.text.value}
        onInput={text => draft.edit(text)}
        onBlur={() => void draft.flush()}
      />
      <SavedState draft={draft} offset={offset} />
    </div>
  );
}

/** Said aloud only when something is wrong: a word after every pause would be noise. */
function SavedState({ draft, offset }: { draft: NoteDraft; offset: number }) {
  const state = draft.state.value;
  if (state === 'failed') return <NotSaved draft={draft} />;
  const busy = state === 'saving' || state === 'dirty';
  if (!busy && draft.savedAt.value === undefined) return null;
  return (
    <p class="note__state" data-state={state}>
      <Icon of={busy ? CloudUpload : CircleCheck} size="s" />
      <span class="figures">{busy ? t('staff.note.saving') : savedWords(draft.savedAt.value ?? '', offset)}</span>
    </p>
  );
}

function savedWords(instant: string, offset: number): string {
  return t('staff.note.saved', { time: formatTime(at(instant, offset)) });
}

function NotSaved({ draft }: { draft: NoteDraft }) {
  return (
    <div class="note__state note__state--failed" data-state="failed" role="alert">
      <Icon of={CircleAlert} size="s" />
      <span>
        {t('staff.note.unsaved')} <span class="small">{problemSentence(draft.error.value)}</span>
      </span>
      <Button small onClick={() => void draft.flush()}>
        {t('staff.note.save_now')}
      </Button>
    </div>
  );
}
