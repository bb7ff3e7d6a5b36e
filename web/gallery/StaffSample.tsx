/** A worker's day: who waits, what comes, a table, the menu. */
import { Bell, CalendarDays, Clock, Plus, ShieldCheck, Users, Video } from 'lucide';
import { formatDay } from '../src/i18n/dates.ts';
import { Badge } from '../src/ui/Badge.tsx';
import { Button, LinkButton } from '../src/ui/Button.tsx';
import { Card, PageHeader } from '../src/ui/Card.tsx';
import { type Column, DataTable } from '../src/ui/DataTable.tsx';
import type { NavItem } from '../src/ui/Nav.tsx';
import { StaffFrame } from '../src/ui/StaffFrame.tsx';
import { toast } from '../src/ui/Toast.tsx';

const ITEMS: readonly NavItem[] = [
  { href: '/desk', label: 'Today', icon: CalendarDays, count: 1, countLabel: '1 waits' },
  { href: '/clients', label: 'Clients', icon: Users },
  { href: '/admin', label: 'Settings', icon: ShieldCheck },
];

interface Row {
  readonly id: string;
  readonly time: string;
  readonly client: string;
  readonly waiting: boolean;
}

const ROWS: readonly Row[] = [
  { id: 'a', time: '09:00–09:45', client: 'Sevda M.', waiting: true },
  { id: 'b', time: '10:30–11:15', client: 'Kamal A.', waiting: false },
];

const COLUMNS: readonly Column<Row>[] = [
  { id: 'time', title: 'Time', cell: row => <span class="figures">{row.time}</span> },
  { id: 'client', title: 'Client', heading: true, cell: row => row.client },
  { id: 'form', bare: true, title: 'Form', cell: () => <Badge icon={Video}>Video</Badge> },
  {
    id: 'state',
    bare: true,
    title: 'State',
    cell: row =>
      row.waiting ? (
        <Badge icon={Clock} tone="warning" children="Waiting" />
      ) : (
        <Badge icon={ShieldCheck} children="Planned" />
      ),
  },
  { id: 'open', bare: true, title: 'Action', cell: () => <LinkButton small href="#top" children="Open" /> },
];

export function StaffSample() {
  return (
    <StaffFrame
      title="Today"
      items={ITEMS}
      current="/desk"
      status={<Badge icon={Bell} tone="warning" children="1 waits" />}
      account={<Button>Sign out</Button>}
    >
      <PageHeader
        title="Today"
        lead={formatDay('2026-11-22', 'full')}
        actions={
          <Button kind="primary" icon={Plus} onClick={() => toast('The appointment was made.', () => undefined)}>
            New appointment
          </Button>
        }
      />
      <Card urgent title="Waiting now" aside={<Badge icon={Clock} tone="warning" children="4 minutes" />}>
        <div class="row row--apart">
          <p class="lead">Sevda M.</p>
          <Button kind="primary" icon={Video}>
            Open the session
          </Button>
        </div>
      </Card>
      <Card title="Appointments">
        <DataTable caption="Appointments of the day" columns={COLUMNS} rows={ROWS} rowKey={row => row.id} />
      </Card>
    </StaffFrame>
  );
}
