/** Where one is signed in, and ending any of it. */
import { Monitor } from 'lucide';
import { problemSentence } from '../../api/problem.ts';
import { formatDateTime, formatTime, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { toast } from '../../ui/Toast.tsx';
import { readOffices } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { whoAmI } from '../me.ts';
import { at } from '../moments.ts';
import type { SessionView } from '../types.ts';
import { readSessions, revokeSession } from './calls.ts';

interface Known {
  readonly sessions: readonly SessionView[];
  /** Of one's own office, now. */
  readonly offset: number;
}

async function readKnown(): Promise<Known> {
  const [sessions, offices] = await Promise.all([readSessions(), readOffices()]);
  const own = offices.find(office => office.id === whoAmI().offices[0]?.id) ?? offices[0];
  return { sessions, offset: own?.offset_minutes ?? 0 };
}

export function Sessions() {
  const known = useLoaded('sessions', readKnown);
  const revoke = async (id: string) => {
    try {
      await revokeSession(id);
      toast(t('staff.account.revoked'));
    } catch (error) {
      toast(problemSentence(error));
    }
    await known.reload();
  };
  return (
    <Card title={t('staff.account.sessions')}>
      <p class="soft small">{t('staff.account.sessions_hint')}</p>
      <WhenLoaded of={known}>
        {({ sessions, offset }) => (
          <ul class="sign-ins">
            {sessions.map(each => (
              <li key={each.id} class="row row--apart">
                <One session={each} offset={offset} />
                {!each.current && (
                  <Button small onClick={() => void revoke(each.id)}>
                    {t('staff.account.revoke')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </WhenLoaded>
    </Card>
  );
}

function when(instant: string, offset: number): string {
  const moment = at(instant, offset);
  const today = localDay(at(new Date().toISOString(), offset));
  return localDay(moment) === today ? formatTime(moment) : formatDateTime(moment, 'date');
}

function One({ session, offset }: { session: SessionView; offset: number }) {
  return (
    <div>
      <p class="row">
        <strong>{session.browser || t('staff.account.unknown_browser')}</strong>
        {session.current && (
          <Badge icon={Monitor} tone="info">
            {t('staff.account.here')}
          </Badge>
        )}
      </p>
      <p class="soft small">
        {t('staff.account.since', { when: when(session.created_at, offset) })}
        {' · '}
        {t('staff.account.seen', { when: when(session.last_seen_at, offset) })}
      </p>
    </div>
  );
}
