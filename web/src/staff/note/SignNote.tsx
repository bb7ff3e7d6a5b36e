/** Signs a note: saved first, asked once, then its text is final. */
import { FileSignature } from 'lucide';
import { useState } from 'preact/hooks';
import { problemOf, problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { readToday } from '../live/today.ts';
import type { NoteView } from '../types.ts';
import { signNote } from './calls.ts';
import type { NoteDraft } from './draft.ts';

interface Props {
  draft: NoteDraft;
  note: NoteView;
  set: (note: NoteView) => void;
  reload: () => Promise<void>;
  mayEnd: boolean;
}

/** Saves, then signs exactly what was saved. */
function useSigning({ draft, note, set, reload }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const sign = async () => {
    setBusy(true);
    setFailure('');
    try {
      await draft.flush();
      if (!draft.safe.peek()) throw draft.error.peek();
      set(await signNote(note.appointment_id, draft.revision));
      toast(t('staff.note.signed_now'));
      void readToday();
    } catch (error) {
      setFailure(problemSentence(error));
      // Somebody was faster: show what they have signed or saved, before anything is signed here.
      if (problemOf(error).code.startsWith('note_')) await reload();
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, sign };
}

export function SignNote(props: Props) {
  const { draft, mayEnd } = props;
  const [asked, setAsked] = useState(false);
  const { busy, failure, sign } = useSigning(props);
  if (draft.state.value === 'conflict') return null;
  if (!mayEnd) return <p class="soft small">{t('staff.note.sign_after')}</p>;
  const empty = draft.text.value.trim() === '';
  return (
    <div class="row">
      <Button kind="primary" icon={FileSignature} disabled={empty} onClick={() => setAsked(true)}>
        {t('staff.note.sign')}
      </Button>
      {empty && <span class="soft small">{t('staff.note.sign_empty')}</span>}
      <Dialog
        open={asked}
        title={t('staff.note.sign_title')}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button kind="primary" busy={busy} onClick={() => void sign()}>
              {t('staff.note.sign')}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p>{t('staff.note.sign_text')}</p>
        {failure !== '' && (
          <Notice kind="danger" live>
            {failure}
          </Notice>
        )}
      </Dialog>
    </div>
  );
}
