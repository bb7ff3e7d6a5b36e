/** Who waits, and the worker's word about each: let in or not; those turned away may be allowed to ask again. */
import { DoorOpen, ShieldQuestion, UserX } from 'lucide';
import { useState } from 'preact/hooks';
import type { CallSession } from '../../call/model.ts';
import type { Ack, WaitingPerson } from '../../call/protocol.ts';
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { at } from '../moments.ts';
import type { AppointmentView } from '../types.ts';
import { refusalSentence } from './refusals.ts';

interface Props {
  session: CallSession;
  appointment: AppointmentView;
}

export function Door({ session, appointment }: Props) {
  const [failure, setFailure] = useState('');
  const [asked, setAsked] = useState('');
  const say = async (command: Promise<Ack>) => {
    const ack = await command;
    setFailure(ack.ok ? '' : refusalSentence(ack.code));
  };
  const waiting = session.waiting.value;
  const inside = session.people.value.some(person => person.role === 'client');
  return (
    <section class="door" aria-label={t('staff.session.tab_people')} aria-live="polite">
      {failure !== '' && (
        <Notice kind="warning" live>
          {failure}
        </Notice>
      )}
      {waiting.length === 0 && !inside && (
        <p class="soft">{t('staff.session.nobody', { name: appointment.client_name })}</p>
      )}
      {waiting.map(person => (
        <Waiting
          key={person.participant_id}
          person={person}
          offset={appointment.offset_minutes}
          admit={() => say(session.admit(person.participant_id))}
          refuse={() => setAsked(person.participant_id)}
        />
      ))}
      <Refused session={session} say={say} />
      <RefuseDialog
        open={asked !== ''}
        close={() => setAsked('')}
        refuse={() => {
          setAsked('');
          void say(session.refuse(asked));
        }}
      />
    </section>
  );
}

interface WaitingProps {
  person: WaitingPerson;
  offset: number;
  admit: () => Promise<void>;
  refuse: () => void;
}

function Waiting({ person, offset, admit, refuse }: WaitingProps) {
  const [busy, setBusy] = useState(false);
  const letIn = () => {
    setBusy(true);
    void admit().finally(() => setBusy(false));
  };
  return (
    <div class="door__one stack stack--s">
      <p>
        <strong>{person.name}</strong>
        <span class="soft"> · {t('staff.desk.waiting_since', { time: formatTime(at(person.since, offset)) })}</span>
      </p>
      {!person.present && <p class="soft small">{t('staff.session.away')}</p>}
      {!person.identity_checked && <Unchecked />}
      <div class="row">
        <Button kind="primary" icon={DoorOpen} busy={busy} onClick={letIn}>
          {t('staff.session.admit')}
        </Button>
        <Button icon={UserX} onClick={refuse}>
          {t('staff.session.refuse')}
        </Button>
      </div>
    </div>
  );
}

function Unchecked() {
  return (
    <>
      <p>
        <Badge icon={ShieldQuestion} tone="warning">
          {t('staff.desk.unchecked')}
        </Badge>
      </p>
      <p class="small">{t('staff.session.unchecked')}</p>
    </>
  );
}

function Refused({ session, say }: { session: CallSession; say: (command: Promise<Ack>) => Promise<void> }) {
  const refused = session.refused.value;
  if (refused.length === 0) return null;
  return (
    <div class="small">
      <p class="soft">{t('staff.session.turned_away')}</p>
      {refused.map(person => (
        <p key={person.participant_id} class="row row--apart">
          <span>{person.name}</span>
          <Button small kind="ghost" onClick={() => void say(session.backToWaiting(person.participant_id))}>
            {t('staff.session.allow_again')}
          </Button>
        </p>
      ))}
    </div>
  );
}

function RefuseDialog({ open, close, refuse }: { open: boolean; close: () => void; refuse: () => void }) {
  return (
    <Dialog
      open={open}
      title={t('staff.session.refuse_title')}
      onClose={close}
      actions={
        <>
          <Button kind="danger" onClick={refuse}>
            {t('staff.session.refuse')}
          </Button>
          <Button onClick={close}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('staff.session.refuse_text')}</p>
    </Dialog>
  );
}
