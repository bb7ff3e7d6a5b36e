/** Beside the picture: who waits, always; below it the start check, the note, the appointment. */
import { Maximize2, Minimize2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { CallSession } from '../../call/model.ts';
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { at, hours } from '../moments.ts';
import { NotePart } from '../note/NotePart.tsx';
import { type Tab, Tabs } from '../Tabs.tsx';
import type { AppointmentView, Checklist as Answers } from '../types.ts';
import { About } from './About.tsx';
import { Checklist, isSettled } from './Checklist.tsx';
import { Door } from './Door.tsx';
import { Emergency } from './Emergency.tsx';

type TabId = 'check' | 'note' | 'about';

interface Props {
  appointment: AppointmentView;
  session: CallSession;
  large: boolean;
  onSize: () => void;
}

export function Panel({ appointment, session, large, onSize }: Props) {
  const [tab, setTab] = useState<TabId>(appointment.started_at === null ? 'check' : 'note');
  const [answers, setAnswers] = useState<Answers | undefined>(undefined);
  const early = session.people.value.length < 2;
  const tabs: readonly Tab<TabId>[] = [
    {
      id: 'check',
      label: t('staff.session.tab_check'),
      note: answers && `${answers.items.filter(isSettled).length}/${answers.items.length}`,
      panel: <Checklist appointmentId={appointment.id} early={early} onChange={setAnswers} />,
    },
    { id: 'note', label: t('staff.session.tab_note'), panel: <NotePart appointment={appointment} bare /> },
    {
      id: 'about',
      label: t('staff.session.tab_about'),
      panel: <About appointment={appointment} session={session} />,
    },
  ];
  return (
    <aside class="session__panel" aria-label={t('staff.session.panel')}>
      <header class="session__head">
        <div>
          <h1 class="session__name" tabIndex={-1}>
            {appointment.client_name}
          </h1>
          <p class="soft small">
            <span class="figures">{hours(appointment)}</span> · <Started session={session} appointment={appointment} />
          </p>
        </div>
        <span class="session__size">
          <Button kind="ghost" icon={large ? Minimize2 : Maximize2} iconOnly onClick={onSize}>
            {large ? t('staff.session.bigger_picture') : t('staff.session.bigger_notes')}
          </Button>
        </span>
      </header>
      <Door session={session} appointment={appointment} />
      <Emergency officeId={appointment.office_id} />
      <Tabs label={t('staff.session.panel')} tabs={tabs} current={tab} onChange={setTab} />
    </aside>
  );
}

function Started({ session, appointment }: { session: CallSession; appointment: AppointmentView }) {
  const instant = session.startedAt.value ?? appointment.started_at;
  if (instant === null) return <span>{t('staff.session.not_started')}</span>;
  return <span>{t('staff.session.started', { time: formatTime(at(instant, appointment.offset_minutes)) })}</span>;
}
