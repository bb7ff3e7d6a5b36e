/** Everybody who sees and hears this, always on the screen: the server's list, one line a person. */
import { CameraOff, MicOff, MonitorUp, ShieldQuestionMark, Unplug, User, Users } from 'lucide';
import { t } from '../../i18n/shared.ts';
import { Icon, type IconNode } from '../../ui/Icon.tsx';
import type { CallSession } from '../model.ts';
import type { Person } from '../protocol.ts';
import './People.css';

function Mark({ of, label }: { of: IconNode; label: string }) {
  return (
    <span class="people__mark">
      <Icon of={of} size="s" label={label} />
    </span>
  );
}

function Marks({ person, video }: { person: Person; video: boolean }) {
  if (!person.present) return <Mark of={Unplug} label={t('call.people.away')} />;
  return (
    <>
      {!person.microphone && <Mark of={MicOff} label={t('call.people.microphone_off')} />}
      {video && !person.camera && <Mark of={CameraOff} label={t('call.people.camera_off')} />}
      {person.screen && <Mark of={MonitorUp} label={t('call.people.screen')} />}
    </>
  );
}

function roleOf(person: Person, ownId: string): string {
  if (person.participant_id === ownId) return t('call.people.you');
  return person.role === 'worker' ? t('call.role.worker') : t('call.role.client');
}

function Line({ person, session }: { person: Person; session: CallSession }) {
  const own = person.participant_id === session.ownId.value;
  return (
    <li class={person.present ? 'people__one' : 'people__one people__one--away'}>
      <Icon of={User} size="s" />
      <span>
        <b>{person.name}</b> <span class="people__role">({roleOf(person, session.ownId.value)})</span>
      </span>
      <Marks person={person} video={session.form.value === 'video'} />
      {!own && !person.identity_checked && <Mark of={ShieldQuestionMark} label={t('call.people.unchecked')} />}
    </li>
  );
}

export function People({ session }: { session: CallSession }) {
  return (
    <div class="people">
      <h2 class="people__title">
        <Icon of={Users} size="s" />
        <span>{t('call.people.title')}</span>
      </h2>
      <ul class="people__list">
        {session.people.value.map(person => (
          <Line key={person.participant_id} person={person} session={session} />
        ))}
      </ul>
    </div>
  );
}
