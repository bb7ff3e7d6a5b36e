/** Moving an appointment, and calling it off: each with one clear question before it is done. */
import { useState } from 'preact/hooks';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/client.ts';
import { problemSentence } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { When } from './Appointment.tsx';
import { cancel, move, type OwnAppointment, type OwnSlot, readSlotsToMove } from './calls.ts';
import { Loaded } from './Loaded.tsx';
import { home } from './page.ts';
import { Slots } from './Slots.tsx';

export function timeOf(slot: OwnSlot): string {
  return formatDateTime({ instant: slot.starts_at, offsetMinutes: slot.offset_minutes });
}

interface AskProps {
  question: string;
  yes: string;
  danger?: boolean;
  act: () => Promise<unknown>;
  said: string;
  no: () => void;
}

/** The last question. Whatever goes wrong, nothing is lost: the way back stays. */
export function Ask({ question, yes, danger = false, act, said, no }: AskProps) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const go = () => {
    setBusy(true);
    act()
      .then(() => home(said))
      .catch((error: unknown) => {
        setBusy(false);
        setFailed(problemSentence(error));
      });
  };
  return (
    <>
      <p class="lead">{question}</p>
      {failed !== undefined && (
        <Notice kind="danger" live>
          {failed}
        </Notice>
      )}
      <Button wide kind={danger ? 'danger' : 'primary'} busy={busy} onClick={go}>
        {yes}
      </Button>
      <Button wide onClick={no}>
        {t('common.back')}
      </Button>
    </>
  );
}

export function Move({ appointment }: { appointment: OwnAppointment }) {
  const [slot, setSlot] = useState<OwnSlot>();
  return (
    <>
      <h1>{t('me.move_title')}</h1>
      <When of={appointment} />
      {slot === undefined ? (
        <>
          <Loaded read={() => readSlotsToMove(appointment.id)}>
            {slots => <Slots slots={slots} onChoose={setSlot} />}
          </Loaded>
          <Button wide kind="ghost" onClick={() => home()}>
            {t('me.leave_it')}
          </Button>
        </>
      ) : (
        <Ask
          question={t('me.move_question', { time: timeOf(slot) })}
          yes={t('me.move_yes')}
          act={() => move(appointment.id, slot.starts_at)}
          said={t('me.moved')}
          no={() => setSlot(undefined)}
        />
      )}
    </>
  );
}

export function Cancel({ appointment }: { appointment: OwnAppointment }) {
  return (
    <>
      <h1>{t('me.cancel_title')}</h1>
      <When of={appointment} />
      <Ask
        question={t('me.cancel_question')}
        yes={t('me.cancel_yes')}
        danger
        act={() => cancel(appointment.id)}
        said={t('me.cancelled')}
        no={() => home()}
      />
    </>
  );
}
