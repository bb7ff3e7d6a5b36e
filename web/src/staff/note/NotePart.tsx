/** The note of an appointment: written while it saves itself, signed, added to; read-only for whoever only reads. */
import { t } from '../../i18n/staff.ts';
import { Card } from '../../ui/Card.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import type { AppointmentView, NoteView } from '../types.ts';
import { readNote } from './calls.ts';
import { draftOf } from './drafts.ts';
import './Note.css';
import { NoteEditor } from './NoteEditor.tsx';
import { SignNote } from './SignNote.tsx';
import { SignedNote } from './SignedNote.tsx';

const NOT_BEGUN = ['requested', 'confirmed'];
const STILL_OPEN = ['requested', 'confirmed', 'waiting', 'in_session'];

interface Props {
  appointment: AppointmentView;
  /** Inside the conversation's panel the frame is there already. */
  bare?: boolean | undefined;
}

export function NotePart({ appointment, bare = false }: Props) {
  const note = useLoaded(appointment.id, () => readNote(appointment.id));
  const body = (
    <WhenLoaded of={note}>
      {loaded => (
        <NoteBody
          note={loaded}
          set={note.set}
          reload={note.reload}
          mayEnd={!STILL_OPEN.includes(appointment.state)}
          rows={NOT_BEGUN.includes(appointment.state) && !bare ? 5 : 12}
        />
      )}
    </WhenLoaded>
  );
  if (bare) return body;
  return (
    <div id="note">
      <Card title={t('staff.note.title')}>{body}</Card>
    </div>
  );
}

interface BodyProps {
  note: NoteView;
  set: (note: NoteView) => void;
  reload: () => Promise<void>;
  /** The conversation is over: the note may be signed. */
  mayEnd: boolean;
  rows: number;
}

function NoteBody({ note, set, reload, mayEnd, rows }: BodyProps) {
  if (note.signed_at !== null) return <SignedNote note={note} set={set} />;
  if (!note.actions.includes('write')) return <UnsignedText note={note} />;
  const draft = draftOf(note);
  return (
    <div class="stack">
      <NoteEditor
        draft={draft}
        offset={note.offset_minutes}
        rows={rows}
        onSigned={reload}
        appointmentId={note.appointment_id}
      />
      {note.actions.includes('sign') && (
        <SignNote draft={draft} note={note} set={set} reload={reload} mayEnd={mayEnd} />
      )}
    </div>
  );
}

function UnsignedText({ note }: { note: NoteView }) {
  return (
    <div class="stack stack--s">
      <p class="soft small">{t('staff.note.unsigned')}</p>
      {note.body === '' ? <p class="soft">{t('staff.note.empty')}</p> : <p class="note__text">{note.body}</p>}
    </div>
  );
}
