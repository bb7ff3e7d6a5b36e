/** Finished conversations whose note is not signed yet. */
import { FilePen, TriangleAlert } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatDateTime } from '../../i18n/dates.ts';
import { whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import type { UnsignedNote } from '../types.ts';

export function UnsignedNotes({ notes }: { notes: readonly UnsignedNote[] }) {
  return (
    <Card title={t('staff.desk.unsigned')}>
      {notes.length === 0 && <p class="soft">{t('staff.desk.unsigned_none')}</p>}
      <ul class="unsigned">
        {notes.map(note => (
          <li key={note.appointment_id}>
            <a class="unsigned__link" href={`/desk/appointments/${note.appointment_id}#note`}>
              <Icon of={FilePen} />
              <span class="unsigned__what">
                <span class="day__name">{note.client_name}</span>
                <span class="soft small">{formatDateTime(at(note.starts_at, note.offset_minutes), 'dayShort')}</span>
                {note.worker_id !== whoAmI().staff_id && (
                  <span class="soft small">{t('staff.desk.worker', { name: note.worker_name })}</span>
                )}
              </span>
              {note.overdue && (
                <Badge icon={TriangleAlert} tone="warning">
                  {t('staff.desk.overdue')}
                </Badge>
              )}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
