/** The demo's own page: every e-mail and text message that would have left, whole. There is no such page elsewhere. */
import { Inbox, Mail, MessageSquareText, RefreshCw } from 'lucide';
import { answer } from '../../api/client.ts';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { StaffFrame } from '../../ui/StaffFrame.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { here } from '../moments.ts';
import '../notices/Notices.css';
import '../Shell.css';

/** The demo's routes are no part of the described API, so the shape stands here. */
interface Caught {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly parts: number | null;
  readonly calendar: string | null;
}

async function readCaught(): Promise<readonly Caught[]> {
  const response = await fetch('/api/v1/demo/outbox', { credentials: 'same-origin' });
  const body: unknown = await response.json().catch(() => undefined);
  const given = response.ok ? { data: body, response } : { error: body, response };
  return ((await answer(Promise.resolve(given))) as { items: readonly Caught[] }).items;
}

/** The device's own clock: whoever tries the demo is nowhere in particular. */
function shown(instant: string): string {
  return formatDateTime(here(instant), 'dayShort');
}

export function Outbox() {
  const caught = useLoaded('caught', readCaught);
  const title = t('notices.demo.title');
  return (
    <StaffFrame title={title} items={[]}>
      <div class="narrow stack stack--l">
        <PageHeader
          title={title}
          lead={t('notices.demo.lead')}
          back={{ href: '/sign-in', label: t('staff.sign_in.title') }}
          actions={
            <Button icon={RefreshCw} onClick={() => void caught.reload()}>
              {t('notices.demo.reload')}
            </Button>
          }
        />
        <WhenLoaded of={caught} lines={6}>
          {items => <Items items={items} />}
        </WhenLoaded>
      </div>
    </StaffFrame>
  );
}

function Items({ items }: { items: readonly Caught[] }) {
  if (items.length === 0) {
    return (
      <EmptyState icon={Inbox} title={t('notices.demo.empty')}>
        {t('notices.demo.empty_text')}
      </EmptyState>
    );
  }
  return (
    <ul class="caught">
      {items.map(each => (
        <li key={each.id}>
          <One message={each} />
        </li>
      ))}
    </ul>
  );
}

function One({ message }: { message: Caught }) {
  const { channel, subject, body, parts, calendar } = message;
  return (
    <Card
      title={subject === '' ? t(`notices.how.${channel}`) : subject}
      aside={
        <Badge icon={channel === 'email' ? Mail : MessageSquareText}>
          {parts === null ? t(`notices.how.${channel}`) : t('notices.parts', { count: parts })}
        </Badge>
      }
    >
      <p class="soft small">
        {t('notices.demo.to', { to: message.to })} · {shown(message.at)}
      </p>
      <div class="caught__body">{linked(body)}</div>
      {calendar !== null && (
        <details>
          <summary>{t('notices.demo.calendar')}</summary>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so a keyboard must reach it */}
          <pre class="caught__calendar" tabIndex={0}>
            {calendar}
          </pre>
        </details>
      )}
    </Card>
  );
}

/** Links of the demo's own server can be opened, as in a mail program; in a new tab, for that is somebody else's. */
function linked(body: string) {
  return body.split(/(https?:\/\/\S+[^\s.])/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
