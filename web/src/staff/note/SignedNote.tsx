/** A signed note as it stands for good, with every addition below it. */
import { FilePlus2, FileSignature } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Controls.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useForm } from '../form.tsx';
import { at } from '../moments.ts';
import type { NoteView } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import { amendNote } from './calls.ts';
import { keepForAddition, keptForAddition } from './leftover.ts';

interface Props {
  note: NoteView;
  set: (note: NoteView) => void;
}

export function SignedNote({ note, set }: Props) {
  return (
    <div class="stack">
      <p class="note__text">{note.body}</p>
      <Signature
        text={t('staff.note.signed', {
          name: note.signed_by_name ?? '',
          when: formatDateTime(at(note.signed_at ?? '', note.offset_minutes), 'date'),
        })}
      />
      {note.amendments.length > 0 && (
        <section class="stack">
          <h3>{t('staff.note.additions')}</h3>
          {note.amendments.map(amendment => (
            <div key={amendment.id} class="amendment stack stack--s">
              <p class="note__text">{amendment.body}</p>
              <Signature
                text={t('staff.note.amended', {
                  name: amendment.by_name,
                  when: formatDateTime(at(amendment.at, amendment.offset_minutes), 'date'),
                })}
              />
            </div>
          ))}
        </section>
      )}
      {note.actions.includes('amend') && <Amend note={note} set={set} />}
    </div>
  );
}

function Signature({ text }: { text: string }) {
  return (
    <p class="note__signature">
      <Icon of={FileSignature} size="s" />
      <span>{text}</span>
    </p>
  );
}

function Amend({ note, set }: Props) {
  const id = note.appointment_id;
  const [open, setOpen] = useState(() => keptForAddition(id) !== '');
  const close = () => {
    keepForAddition(id, '');
    setOpen(false);
  };
  if (open) return <AmendForm note={note} set={set} close={close} />;
  return (
    <div>
      <Button icon={FilePlus2} onClick={() => setOpen(true)}>
        {t('staff.note.amend')}
      </Button>
    </div>
  );
}

function AmendForm({ note, set, close }: Props & { close: () => void }) {
  const [text, setText] = useState(() => keptForAddition(note.appointment_id));
  useUnsaved(text.trim() !== '');
  const form = useForm({
    check: () => (text.trim() === '' ? [{ name: 'amendment', text: t('common.field.required') }] : []),
    send: () => amendNote(note.appointment_id, text),
    done: changed => {
      close();
      set(changed);
      toast(t('staff.note.amended_now'));
    },
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <TextArea
        name="amendment"
        label={t('staff.note.amend_label')}
        hint={t('staff.note.amend_hint')}
        maxLength={20_000}
        value={text}
        error={form.error('amendment')}
        onInput={setText}
      />
      <div class="row">
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('staff.note.amend_save')}
        </Button>
        <Button kind="ghost" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
