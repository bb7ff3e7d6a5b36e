/** The queue: who asks for help for the first time, and until when they are answered. */
import { CircleCheck, CircleX, Clock, ClockAlert, Inbox, Link2Off, PhoneIncoming, Siren } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { IconNode } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { may } from '../me.ts';
import { at } from '../moments.ts';
import { usePage } from '../shell.ts';
import { readRequests, type RequestList, type RequestSummary } from './calls.ts';
import { TypeIn } from './TypeIn.tsx';
import { refreshRequestCount, requestCount } from './waiting.ts';

export function Requests() {
  usePage(t('requests.title'));
  const waiting = useLoaded('new', () => readRequests('new'));
  const handled = useLoaded('handled', () => readRequests('handled'));
  const [typing, setTyping] = useState(false);
  const { reload } = waiting;
  const count = requestCount.value.waiting;
  useEffect(() => void reload(), [count, reload]);
  const add = may('office:requests:write') && (
    <Button kind="primary" icon={PhoneIncoming} onClick={() => setTyping(true)}>
      {t('requests.type_in')}
    </Button>
  );
  return (
    <div class="stack stack--l">
      <PageHeader title={t('requests.title')} lead={t('requests.lead')} actions={add} />
      <Card title={t('requests.waiting')}>
        <WhenLoaded of={waiting} lines={6}>
          {list => <Waiting list={list} />}
        </WhenLoaded>
      </Card>
      <Card title={t('requests.handled')}>
        <WhenLoaded of={handled} lines={3}>
          {list => <Handled list={list} />}
        </WhenLoaded>
      </Card>
      <Dialog open={typing} title={t('requests.type_in')} onClose={() => setTyping(false)}>
        <TypeIn
          cancel={() => setTyping(false)}
          done={() => {
            setTyping(false);
            toast(t('requests.typed'));
            void waiting.reload();
            void refreshRequestCount();
          }}
        />
      </Dialog>
    </div>
  );
}

function Waiting({ list }: { list: RequestList }) {
  if (list.items.length === 0) {
    return (
      <EmptyState icon={Inbox} title={t('requests.none')}>
        {t('requests.none_help')}
      </EmptyState>
    );
  }
  return (
    <>
      {list.late > 0 && (
        <Notice kind="warning" title={t('requests.late_title', { count: list.late })}>
          {t('requests.late_text')}
        </Notice>
      )}
      <DataTable
        caption={t('requests.waiting')}
        columns={[...shared(), urgencyColumn()]}
        rows={list.items}
        rowKey={each => each.id}
      />
    </>
  );
}

function Handled({ list }: { list: RequestList }) {
  if (list.items.length === 0) return <p class="soft">{t('requests.none_handled')}</p>;
  return (
    <DataTable
      caption={t('requests.handled')}
      columns={[...shared(), ...stateColumns()]}
      rows={list.items}
      rowKey={each => each.id}
    />
  );
}

function shared(): Column<RequestSummary>[] {
  return [
    {
      id: 'name',
      title: t('requests.column.name'),
      heading: true,
      cell: each => (
        <span class="row">
          <a href={`/requests/${each.id}`}>{each.name}</a>
          {each.in_danger && (
            <Badge icon={Siren} tone="danger">
              {t('requests.danger')}
            </Badge>
          )}
          {each.lost_link && (
            <Badge icon={Link2Off} tone="info">
              {t('requests.lost_link')}
            </Badge>
          )}
        </span>
      ),
    },
    { id: 'language', title: t('requests.column.language'), cell: each => NATIVE_NAMES[each.language] },
    { id: 'office', title: t('requests.office'), cell: each => each.office_name },
  ];
}

const URGENCY: Readonly<Record<RequestSummary['urgency'], readonly [IconNode, BadgeTone]>> = {
  in_time: [Clock, 'neutral'],
  soon: [ClockAlert, 'warning'],
  late: [ClockAlert, 'danger'],
};

export function UrgencyBadge({ urgency }: { urgency: RequestSummary['urgency'] }) {
  const [icon, tone] = URGENCY[urgency];
  return (
    <Badge icon={icon} tone={tone}>
      {t(`requests.urgency.${urgency}`)}
    </Badge>
  );
}

function urgencyColumn(): Column<RequestSummary> {
  return {
    id: 'answer_by',
    title: t('requests.column.answer_by'),
    cell: each => (
      <span class="row">
        {formatDateTime(at(each.answer_by, each.offset_minutes), 'dayShort')}
        <UrgencyBadge urgency={each.urgency} />
      </span>
    ),
  };
}

export function StateOfRequest({ state }: { state: RequestSummary['state'] }) {
  const icon = state === 'accepted' ? CircleCheck : state === 'refused' ? CircleX : Inbox;
  return (
    <Badge icon={icon} tone={state === 'accepted' ? 'success' : 'neutral'}>
      {t(`requests.state.${state}`)}
    </Badge>
  );
}

function stateColumns(): Column<RequestSummary>[] {
  return [
    { id: 'worker', title: t('requests.column.worker'), cell: each => each.worker_name ?? '–' },
    { id: 'state', title: t('requests.column.state'), cell: each => <StateOfRequest state={each.state} /> },
  ];
}
