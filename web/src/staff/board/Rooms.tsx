/** The office's rooms: free or taken now, and until when. */
import { DoorClosed, DoorOpen } from 'lucide';
import { formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { at } from '../moments.ts';
import type { BoardView } from '../types.ts';
import { roomNow } from './rooms.ts';

export function Rooms({ view }: { view: BoardView }) {
  if (view.rooms.length === 0) return null;
  return (
    <Card title={t('board.rooms')}>
      <ul class="board__list">
        {view.rooms.map(room => (
          <li key={room.id} class="board__line">
            <span class="board__who">
              <span class="board__name">{room.name}</span>
              <span class="soft">{t('board.room_holds', { count: room.capacity })}</span>
            </span>
            <Now room={room} view={view} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Now({ room, view }: { room: BoardView['rooms'][number]; view: BoardView }) {
  const { taken, until } = roomNow(room.taken, view.now);
  const time = until === undefined ? '' : formatTime(at(until, view.offset_minutes));
  if (taken) {
    return (
      <Badge icon={DoorClosed} tone="warning">
        {t('board.room_taken', { time })}
      </Badge>
    );
  }
  return (
    <Badge icon={DoorOpen} tone="success">
      {until === undefined ? t('board.room_free') : t('board.room_free_until', { time })}
    </Badge>
  );
}
