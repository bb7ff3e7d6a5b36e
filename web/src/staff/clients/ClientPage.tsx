/** One client's record: what matters before any contact on top, the parts of the record one press away. */
import { CalendarPlus, ShieldAlert, TriangleAlert, VenetianMask } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Card.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import { DataTab } from '../data/DataTab.tsx';
import { type Tab, Tabs } from '../Tabs.tsx';
import type { ClientView } from '../types.ts';
import { AboutTab } from './AboutTab.tsx';
import { AroundTab } from './AroundTab.tsx';
import './Clients.css';
import { ConsentsTab } from './ConsentsTab.tsx';
import { MeetingsTab } from './MeetingsTab.tsx';
import { OwnPageTab } from './OwnPageTab.tsx';
import { ReadersTab } from './ReadersTab.tsx';
import { readRecord } from './record-calls.ts';
import type { RecordView } from './record.ts';
import { RecordBanner } from './RecordBanner.tsx';
import { RuleTab } from './RuleTab.tsx';

export function ClientPage({ id = '' }: { id?: string }) {
  const record = useLoaded(id, () => readRecord(id));
  const heading = record.value?.client.name ?? t('staff.appointment.client');
  usePage(heading);
  return (
    <div class="stack stack--l">
      <PageHeader
        title={heading}
        lead={record.value && <Marks record={record.value} />}
        back={{ href: '/clients', label: t('staff.clients.title') }}
        actions={<Book client={record.value?.client} />}
      />
      <WhenLoaded of={record}>{loaded => <Whole record={loaded} set={record.set} />}</WhenLoaded>
    </div>
  );
}

function Book({ client }: { client: ClientView | undefined }) {
  if (!client?.actions.includes('book')) return null;
  return (
    <LinkButton kind="primary" icon={CalendarPlus} href={`/desk/new?client=${client.id}`}>
      {t('staff.desk.new')}
    </LinkButton>
  );
}

function Marks({ record: { client, profile } }: { record: RecordView }) {
  const urgent = profile.risk === 'high' || profile.risk === 'urgent';
  return (
    <span class="row record__marks">
      {client.is_pseudonym && <Badge icon={VenetianMask}>{t('staff.client.pseudonym_badge')}</Badge>}
      {profile.violence && (
        <Badge icon={ShieldAlert} tone="danger">
          {t('people.danger_badge')}
        </Badge>
      )}
      {profile.risk !== 'none' && (
        <Badge icon={TriangleAlert} tone={urgent ? 'danger' : 'warning'}>
          {t('people.risk')}: {t(`people.risk.${profile.risk}`)}
        </Badge>
      )}
    </span>
  );
}

type TabId = 'about' | 'rule' | 'consents' | 'around' | 'meetings' | 'own' | 'data' | 'readers';

export interface PartProps {
  record: RecordView;
  set: (record: RecordView) => void;
}

function Whole(props: PartProps) {
  const [current, setCurrent] = useState<TabId>('about');
  const { client, household, contacts } = props.record;
  const around = contacts.length + (household?.members.length ?? 0);
  const tabs: Tab<TabId>[] = [
    { id: 'about', label: t('people.tab.about'), panel: <AboutTab {...props} /> },
    { id: 'rule', label: t('people.tab.rule'), panel: <RuleTab {...props} /> },
    { id: 'consents', label: t('people.tab.consents'), panel: <ConsentsTab {...props} /> },
    {
      id: 'around',
      label: t('people.tab.around'),
      note: around === 0 ? undefined : String(around),
      panel: <AroundTab {...props} />,
    },
    { id: 'meetings', label: t('people.tab.meetings'), panel: <MeetingsTab clientId={client.id} /> },
    ...(client.actions.includes('change')
      ? [
          {
            id: 'own' as const,
            label: t('people.tab.own'),
            panel: current === 'own' && <OwnPageTab clientId={client.id} />,
          },
          {
            id: 'data' as const,
            label: t('data.tab'),
            panel: current === 'data' && <DataTab clientId={client.id} />,
          },
        ]
      : []),
    {
      id: 'readers',
      label: t('people.tab.readers'),
      panel: current === 'readers' && <ReadersTab clientId={client.id} />,
    },
  ];
  return (
    <>
      <RecordBanner record={props.record} />
      <div class="record card">
        <Tabs label={t('people.tabs')} tabs={tabs} current={current} onChange={setCurrent} />
      </div>
    </>
  );
}
