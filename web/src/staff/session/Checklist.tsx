/** The start check: six questions in forty seconds. One is open at a time; saving it opens the next. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import type { CheckItem, Checklist as Answers } from '../types.ts';
import { type Settled, readChecklist, settleItem } from './calls.ts';
import './Checklist.css';
import { CheckRow } from './CheckRow.tsx';

interface Props {
  appointmentId: string;
  /** The client has not been let in yet. */
  early: boolean;
  /** Tells the tab how many are done. */
  onChange: (answers: Answers) => void;
}

export function Checklist({ appointmentId, early, onChange }: Props) {
  const answers = useLoaded(appointmentId, () => readChecklist(appointmentId));
  const { value } = answers;
  const told = useRef(onChange);
  told.current = onChange;
  useEffect(() => {
    if (value !== undefined) told.current(value);
  }, [value]);
  const settle = async (item: CheckItem, settled: Settled) => {
    answers.set(await settleItem(appointmentId, item, settled));
  };
  return <WhenLoaded of={answers}>{loaded => <Rows answers={loaded} early={early} settle={settle} />}</WhenLoaded>;
}

export function isSettled({ answer, waived_reason }: Answers['items'][number]): boolean {
  return answer !== null || waived_reason !== null;
}

/** The first open question after this one, else the first open one at all. */
function nextOpen({ items }: Answers, after: CheckItem | undefined): CheckItem | undefined {
  const place = items.findIndex(each => each.item === after);
  const ordered = [...items.slice(place + 1), ...items.slice(0, place + 1)];
  return ordered.find(each => !isSettled(each) && each.item !== after)?.item;
}

interface RowsProps {
  answers: Answers;
  early: boolean;
  settle: (item: CheckItem, settled: Settled) => Promise<void>;
}

function Rows({ answers, early, settle }: RowsProps) {
  const [open, setOpen] = useState<CheckItem | undefined>(() => nextOpen(answers, undefined));
  const [used, setUsed] = useState(false);
  const done = answers.items.filter(isSettled).length;
  const save = async (item: CheckItem, settled: Settled) => {
    const next = nextOpen(answers, item);
    await settle(item, settled);
    setUsed(true);
    setOpen(next);
    if (next === undefined) announce(t('staff.check.complete'));
  };
  return (
    <div class="stack stack--s">
      <p class="soft small">
        {t('staff.check.progress', { done, total: answers.items.length })}
        {early && ` · ${t('staff.check.before')}`}
      </p>
      {answers.done && <Notice kind="success">{t('staff.check.complete')}</Notice>}
      <ol class="check">
        {answers.items.map(entry => (
          <CheckRow
            key={entry.item}
            entry={entry}
            open={open === entry.item}
            focus={used}
            toggle={() => {
              setUsed(true);
              setOpen(open === entry.item ? undefined : entry.item);
            }}
            save={settled => save(entry.item, settled)}
          />
        ))}
      </ol>
    </div>
  );
}
