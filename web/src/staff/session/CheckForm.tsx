/** Answers one question: a word and Enter, or one press on the usual answer; skipping asks for a reason. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/Controls.tsx';
import type { CheckItem, ChecklistEntry } from '../types.ts';
import { useUnsaved } from '../unsaved.ts';
import type { Settled } from './calls.ts';

const LONGEST = 500;

function quickAnswers(item: CheckItem): string[] {
  switch (item) {
    case 'who':
      return [t('staff.check.who_quick')];
    case 'who_is_there':
      return [t('staff.check.who_is_there_quick')];
    case 'safe_to_talk':
      return [t('staff.check.safe_to_talk_quick')];
    case 'callback_number':
      return [t('staff.check.callback_number_quick')];
    default:
      return [];
  }
}

function quickReasons(): string[] {
  return [
    t('staff.check.waive_quick_unsafe'),
    t('staff.check.waive_quick_known'),
    t('staff.check.waive_quick_refused'),
  ];
}

interface Props {
  entry: ChecklistEntry;
  focus: boolean;
  save: (settled: Settled) => Promise<void>;
}

export function CheckForm({ entry, focus, save }: Props) {
  const { item } = entry;
  const [skipping, setSkipping] = useState(entry.waived_reason !== null);
  const [text, setText] = useState(entry.answer ?? entry.waived_reason ?? '');
  const { busy, failure, send } = useSaving(save);
  const box = useFocusInside(focus, skipping);
  const unchanged = text === (entry.answer ?? entry.waived_reason ?? '');
  useUnsaved(!unchanged && text.trim() !== '');
  const submit = (value: string) => {
    if (value.trim() !== '') void send(skipping ? { waived_reason: value.trim() } : { answer: value.trim() });
  };
  const name = `check-${item}-text`;
  return (
    <form
      ref={box}
      class="check__form stack stack--s"
      onSubmit={event => {
        event.preventDefault();
        submit(text);
      }}
    >
      <TextInput
        name={name}
        optional="unmarked"
        autocomplete="off"
        maxLength={LONGEST}
        label={skipping ? t('staff.check.waive_label') : t('staff.check.answer')}
        hint={skipping ? undefined : t(`staff.check.${item}_hint`)}
        value={text}
        error={failure}
        onInput={setText}
      />
      <div class="row">
        {(skipping ? quickReasons() : quickAnswers(item)).map(quick => (
          <Button key={quick} small onClick={() => submit(quick)}>
            {quick}
          </Button>
        ))}
      </div>
      <div class="row">
        <Button kind="primary" small type="submit" busy={busy} disabled={text.trim() === ''}>
          {t('staff.check.next')}
        </Button>
        <Button kind="ghost" small onClick={() => setSkipping(!skipping)}>
          {skipping ? t('common.back') : t('staff.check.waive')}
        </Button>
      </div>
    </form>
  );
}

function useSaving(save: (settled: Settled) => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const send = async (settled: Settled) => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await save(settled);
    } catch (error) {
      setFailure(problemSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, send };
}

/** The next question's field takes the focus only from inside the list: nobody is pulled away from the note or a text. */
function useFocusInside(wanted: boolean, again: unknown) {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const here = document.activeElement;
    if (!wanted && again !== true) return;
    const free = here === null || here === document.body || here.closest('.check') !== null;
    if (free) box.current?.querySelector('input')?.focus({ preventScroll: false });
  }, [again]);
  return box;
}
