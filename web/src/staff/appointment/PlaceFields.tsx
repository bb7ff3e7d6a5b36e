/** Where an appointment is held that is not on a page: a room of the office, or an address with the way there. */
import { t } from '../../i18n/staff.ts';
import { Select, TextArea, TextInput } from '../../ui/Controls.tsx';
import { useLoaded } from '../loaded.tsx';
import type { Form, PlaceBody } from '../types.ts';
import { readRooms } from './calls.ts';

/** In minutes, one way. */
const WAYS = [0, 15, 30, 45, 60, 90, 120];

interface Props {
  form: Form;
  officeId: string;
  place: PlaceBody;
  onInput: (place: PlaceBody) => void;
}

export function PlaceFields(props: Props) {
  if (props.form === 'office') return <Rooms {...props} />;
  return props.form === 'home' ? <Home {...props} /> : null;
}

function Rooms({ officeId, place, onInput }: Props) {
  const rooms = useLoaded(officeId, () => readRooms(officeId));
  if (rooms.value === undefined) return null;
  if (rooms.value.length === 0) return <p class="soft">{t('calendar.place.no_rooms')}</p>;
  const options = rooms.value.map(({ id, name, capacity }) => ({
    value: id,
    label: t('calendar.place.room_option', { name, count: capacity }),
  }));
  return (
    <Select
      name="room"
      label={t('calendar.place.room')}
      placeholder={false}
      value={place.room_id ?? ''}
      options={[{ value: '', label: t('calendar.place.any_room') }, ...options]}
      onInput={room => onInput({ ...place, room_id: room === '' ? null : room })}
    />
  );
}

function Home({ place, onInput }: Props) {
  return (
    <div class="stack">
      <TextInput
        name="address"
        label={t('calendar.place.address')}
        hint={t('calendar.place.address_hint')}
        optional
        maxLength={200}
        value={place.address ?? ''}
        onInput={address => onInput({ ...place, address })}
      />
      <TextArea
        name="route"
        label={t('calendar.place.route')}
        hint={t('calendar.place.route_hint')}
        optional
        rows={3}
        maxLength={2000}
        value={place.route ?? ''}
        onInput={route => onInput({ ...place, route })}
      />
      <Select
        name="travel"
        label={t('calendar.place.travel')}
        hint={t('calendar.place.travel_hint')}
        placeholder={false}
        value={String(place.travel_minutes ?? 0)}
        options={WAYS.map(count => ({ value: String(count), label: t('common.minutes', { count }) }))}
        onInput={minutes => onInput({ ...place, travel_minutes: Number(minutes) })}
      />
    </div>
  );
}
