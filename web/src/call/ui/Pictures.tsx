/** The other person large, a shared screen larger still, oneself small in the corner. */
import { User } from 'lucide';
import { t } from '../../i18n/shared.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import type { CallSession, RemoteMedia } from '../model.ts';
import type { Person } from '../protocol.ts';
import { goneText } from './gone.ts';
import './Pictures.css';
import { Player } from './Player.tsx';

/** What stands where no picture is, and why. */
function NoPicture({ person, media }: { person: Person; media: RemoteMedia }) {
  const connecting = !media.met;
  return (
    <div class="picture__empty">
      <Icon of={User} size="xl" />
      <p class="picture__name">{person.name}</p>
      {connecting ? <Spinner label={t('call.connecting')} /> : <p>{whyDark(person)}</p>}
    </div>
  );
}

function whyDark(person: Person): string {
  if (person.camera) return t('call.picture.coming');
  return person.microphone ? t('call.picture.off') : t('call.picture.all_off');
}

function Picture({ person, media }: { person: Person; media: RemoteMedia }) {
  const { pictureArrives, screenArrives } = media;
  return (
    <figure class={screenArrives ? 'picture picture--beside' : 'picture'}>
      {screenArrives && (
        <Player class="picture__screen" stream={media.screen} label={t('call.picture.screen', { name: person.name })} />
      )}
      <Player
        class="picture__face"
        stream={media.picture}
        label={t('call.picture.of', { name: person.name })}
        hidden={!pictureArrives}
      />
      {!pictureArrives && !screenArrives && <NoPicture person={person} media={media} />}
    </figure>
  );
}

/** Nobody to show: says who was here last and how they went. */
function Alone({ session }: { session: CallSession }) {
  const last = session.gone.value.at(-1);
  return (
    <div class="picture picture__empty">
      <Icon of={User} size="xl" />
      <p>{last === undefined ? t('call.alone') : goneText(last)}</p>
    </div>
  );
}

function OwnPicture({ session }: { session: CallSession }) {
  const { preview, mirrored, screen } = session.media;
  const stream = preview.value;
  return (
    <>
      {stream !== undefined && (
        <Player class="own-picture" stream={stream} mirrored={mirrored.value} label={t('call.picture.own')} />
      )}
      {screen.value === 'on' && <p class="own-screen">{t('call.picture.own_screen')}</p>}
    </>
  );
}

export function Pictures({ session }: { session: CallSession }) {
  const others = session.people.value.filter(person => person.participant_id !== session.ownId.value);
  const remote = session.remote.value;
  return (
    <div class="pictures">
      {others.length === 0 && <Alone session={session} />}
      {others.map(person => {
        const media = remote.get(person.participant_id);
        return media && <Picture key={person.participant_id} person={person} media={media} />;
      })}
      {session.form.value === 'video' && <OwnPicture session={session} />}
    </div>
  );
}
