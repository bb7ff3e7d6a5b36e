/** Work that somebody who has left still holds: it stays in sight until somebody else has it. */
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { at } from '../moments.ts';
import type { LeaverView } from '../types.ts';

export function Leavers({ people }: { people: readonly LeaverView[] }) {
  return (
    <>
      {people.map(person => (
        <Leaver key={person.worker_id} person={person} />
      ))}
    </>
  );
}

function Leaver({ person }: { person: LeaverView }) {
  return (
    <Notice
      kind="warning"
      title={t('board.leaver.title', { name: person.worker_name })}
      actions={<Actions person={person} />}
    >
      {person.next_starts_at !== null && (
        <p>
          {t('board.leaver.appointments', {
            count: person.appointments,
            when: formatDateTime(at(person.next_starts_at, person.offset_minutes), 'dayShort'),
          })}
        </p>
      )}
      {person.clients > 0 && <p>{t('board.leaver.clients', { count: person.clients })}</p>}
    </Notice>
  );
}

function Actions({ person }: { person: LeaverView }) {
  return (
    <>
      {person.appointments > 0 && (
        <LinkButton kind="primary" href={`/desk/absence?leaves&worker=${person.worker_id}`}>
          {t('board.leaver.decide')}
        </LinkButton>
      )}
      {person.clients > 0 && <LinkButton href="/clients">{t('board.leaver.to_clients')}</LinkButton>}
    </>
  );
}
