/** One question of the start check: how it stands, and while it is open, where it is answered or skipped with a reason. */
import { ChevronDown, ChevronUp, CircleCheck, CircleDashed, CircleSlash } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ChecklistEntry } from '../types.ts';
import type { Settled } from './calls.ts';
import { CheckForm } from './CheckForm.tsx';

interface Props {
  entry: ChecklistEntry;
  open: boolean;
  /** Somebody is working through the list: what opens takes the focus. */
  focus: boolean;
  toggle: () => void;
  save: (settled: Settled) => Promise<void>;
}

export function CheckRow({ entry, open, focus, toggle, save }: Props) {
  const id = `check-${entry.item}`;
  return (
    <li class={open ? 'check__item check__item--open' : 'check__item'}>
      <h3>
        <button type="button" class="check__head" aria-expanded={open} aria-controls={id} onClick={toggle}>
          <StandIcon entry={entry} />
          <span class="check__question">
            {t(`staff.check.${entry.item}`)}
            <Summary entry={entry} />
          </span>
          <Icon of={open ? ChevronUp : ChevronDown} size="s" />
        </button>
      </h3>
      <div id={id}>{open && <CheckForm entry={entry} focus={focus} save={save} />}</div>
    </li>
  );
}

export function StandIcon({ entry }: { entry: ChecklistEntry }) {
  if (entry.answer !== null) {
    return (
      <span class="check__icon check__icon--done">
        <Icon of={CircleCheck} label={t('staff.check.answered')} />
      </span>
    );
  }
  const skipped = entry.waived_reason !== null;
  return (
    <span class="check__icon">
      <Icon
        of={skipped ? CircleSlash : CircleDashed}
        label={skipped ? t('staff.check.skipped') : t('staff.check.open')}
      />
    </span>
  );
}

export function Summary({ entry }: { entry: ChecklistEntry }) {
  const { answer, waived_reason } = entry;
  if (answer !== null) return <span class="check__answer">{answer}</span>;
  if (waived_reason === null) return null;
  return <span class="check__answer soft">{t('staff.check.waived', { reason: waived_reason })}</span>;
}
