/** Two texts of one note: both are shown, a person chooses, nothing is lost. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Choice, NoteDraft } from './draft.ts';
import { keepForAddition } from './leftover.ts';

interface Props {
  draft: NoteDraft;
  appointmentId: string;
  onSigned: () => Promise<void>;
}

export function Conflict({ draft, appointmentId, onSigned }: Props) {
  const [busy, setBusy] = useState<Choice | undefined>(undefined);
  const theirs = draft.theirs.value;
  if (theirs === undefined) return null;
  const signed = theirs.signed_at !== null;
  const choose = (choice: Choice) => {
    setBusy(choice);
    void draft.resolve(choice).finally(() => setBusy(undefined));
  };
  const intoAddition = () => {
    keepForAddition(appointmentId, draft.text.value);
    void draft.resolve('theirs').then(onSigned);
  };
  return (
    <div class="stack">
      <Notice kind="warning" live title={t('staff.note.conflict_title')}>
        {signed ? t('staff.note.signed_elsewhere') : t('staff.note.conflict_text')}
      </Notice>
      <div class="versions">
        <Version title={t('staff.note.conflict_mine')} text={draft.text.value}>
          {signed ? (
            <Button onClick={intoAddition}>{t('staff.note.use_addition')}</Button>
          ) : (
            <Button busy={busy === 'mine'} onClick={() => choose('mine')}>
              {t('staff.note.keep_mine')}
            </Button>
          )}
        </Version>
        <Version title={t('staff.note.conflict_theirs')} text={theirs.body}>
          {!signed && (
            <Button busy={busy === 'theirs'} onClick={() => choose('theirs')}>
              {t('staff.note.keep_mine')}
            </Button>
          )}
        </Version>
      </div>
      {!signed && (
        <div>
          <Button kind="primary" busy={busy === 'both'} onClick={() => choose('both')}>
            {t('staff.note.keep_both')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Version({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <section class="version stack stack--s">
      <h3>{title}</h3>
      <p class="note__text">{text}</p>
      <div>{children}</div>
    </section>
  );
}
