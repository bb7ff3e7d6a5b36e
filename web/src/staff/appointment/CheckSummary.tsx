/** The answers of the start check on the appointment's page, to be read only; closed until asked for. */
import { ChevronDown, ChevronUp } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { readChecklist } from '../session/calls.ts';
import '../session/Checklist.css';
import { StandIcon, Summary } from '../session/CheckRow.tsx';

interface Props {
  appointmentId: string;
  version: string;
}

/** Reading the answers is recorded, so they are fetched only when somebody opens them. */
export function CheckSummary({ appointmentId, version }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="card" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="fold">
        <span>{t('staff.check.title')}</span>
        <Icon of={open ? ChevronUp : ChevronDown} />
      </summary>
      {open && <Answers appointmentId={appointmentId} version={version} />}
    </details>
  );
}

function Answers({ appointmentId, version }: Props) {
  const answers = useLoaded(appointmentId, () => readChecklist(appointmentId));
  const { reload } = answers;
  useEffect(() => void reload(), [version, reload]);
  return (
    <WhenLoaded of={answers}>
      {({ items }) => (
        <ul class="check">
          {items.map(entry => (
            <li key={entry.item} class="check__head check__head--still">
              <StandIcon entry={entry} />
              <span class="check__question">
                {t(`staff.check.${entry.item}`)}
                <Summary entry={entry} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </WhenLoaded>
  );
}
