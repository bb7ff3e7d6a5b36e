/** A room, new or changed. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choices.tsx';
import { Select, TextInput } from '../../ui/Controls.tsx';
import { required, useForm } from '../form.tsx';
import type { OfficeView } from '../types.ts';
import { addRoom, changeRoom, type RoomView } from './calls.ts';

interface Props {
  room: RoomView | undefined;
  offices: readonly OfficeView[];
  done: () => void;
}

export function RoomForm({ room, offices, done }: Props) {
  const [office, setOffice] = useState(room?.office_id ?? offices[0]?.id ?? '');
  const [name, setName] = useState(room?.name ?? '');
  const [capacity, setCapacity] = useState(String(room?.capacity ?? 2));
  const [active, setActive] = useState(room?.active ?? true);
  const form = useForm({
    fields: ['name', 'capacity', 'office_id'],
    check: () => required({ name, capacity }, t('common.field.required')),
    send: () =>
      room === undefined
        ? addRoom(office, name.trim(), Number(capacity))
        : changeRoom(room.id, { name: name.trim(), capacity: Number(capacity), active }),
    done,
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      {room === undefined && <OfficeChoice offices={offices} value={office} onInput={setOffice} />}
      <TextInput
        name="name"
        label={t('settings.room.name')}
        maxLength={200}
        value={name}
        error={form.error('name')}
        onInput={setName}
      />
      <TextInput
        name="capacity"
        label={t('settings.room.capacity')}
        hint={t('settings.room.capacity_hint')}
        type="text"
        value={capacity}
        error={form.error('capacity')}
        onInput={value => setCapacity(value.replace(/\D/g, ''))}
      />
      {room !== undefined && (
        <Checkbox name="active" label={t('settings.room.active')} checked={active} onInput={setActive} />
      )}
      <Button kind="primary" type="submit" busy={form.busy}>
        {t('common.save')}
      </Button>
    </form>
  );
}

interface OfficeProps {
  offices: readonly OfficeView[];
  value: string;
  onInput: (id: string) => void;
}

function OfficeChoice({ offices, value, onInput }: OfficeProps) {
  return (
    <Select
      name="office_id"
      label={t('settings.room.office')}
      placeholder={false}
      value={value}
      options={offices.map(each => ({ value: each.id, label: each.name }))}
      onInput={onInput}
    />
  );
}
