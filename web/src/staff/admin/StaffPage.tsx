/** Who works here: invited, at work, deactivated. */
import { CircleCheck, CircleSlash, Mail, UserPlus, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { IconNode } from '../../ui/Icon.tsx';
import { readOffices } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import type { OfficeView, StaffView } from '../types.ts';
import './Admin.css';
import { readStaff } from './calls.ts';
import { HandedLink, type Handed } from './HandedLink.tsx';
import { InviteForm } from './InviteForm.tsx';
import { StaffActions } from './StaffActions.tsx';

const LOOKS: Readonly<Record<StaffView['state'], readonly [IconNode, BadgeTone]>> = {
  invited: [Mail, 'info'],
  active: [CircleCheck, 'success'],
  deactivated: [CircleSlash, 'neutral'],
};

async function readBoth(): Promise<{ staff: readonly StaffView[]; offices: readonly OfficeView[] }> {
  const [staff, offices] = await Promise.all([readStaff(), readOffices()]);
  return { staff, offices };
}

export function StaffPage() {
  usePage(t('admin.staff.title'));
  const both = useLoaded('staff', readBoth);
  const [inviting, setInviting] = useState(false);
  const [handed, setHanded] = useState<Handed | undefined>(undefined);
  const told = (next: Handed) => {
    setInviting(false);
    setHanded(next);
    void both.reload();
  };
  return (
    <div class="stack stack--l">
      <PageHeader
        title={t('admin.staff.title')}
        actions={
          <Button kind="primary" icon={UserPlus} onClick={() => setInviting(true)}>
            {t('admin.staff.invite')}
          </Button>
        }
      />
      <HandedLink handed={handed} close={() => setHanded(undefined)} />
      <Card>
        <WhenLoaded of={both} lines={8}>
          {({ staff, offices }) => (
            <List staff={staff} offices={offices} told={told} changed={() => void both.reload()} />
          )}
        </WhenLoaded>
      </Card>
      <Dialog open={inviting} title={t('admin.staff.invite')} onClose={() => setInviting(false)}>
        {both.value && (
          <InviteForm
            offices={both.value.offices}
            staff={both.value.staff}
            cancel={() => setInviting(false)}
            done={({ staff, invitation_link }) => told({ name: staff.name, link: invitation_link })}
          />
        )}
      </Dialog>
    </div>
  );
}

interface ListProps {
  staff: readonly StaffView[];
  offices: readonly OfficeView[];
  told: (handed: Handed) => void;
  changed: () => void;
}

function List({ staff, offices, told, changed }: ListProps) {
  if (staff.length === 0) {
    return (
      <EmptyState icon={Users} title={t('admin.staff.none')}>
        {t('admin.staff.none_help')}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t('admin.staff.title')}
      columns={columns(offices, told, changed)}
      rows={staff}
      rowKey={each => each.id}
    />
  );
}

function columns(
  offices: readonly OfficeView[],
  told: (handed: Handed) => void,
  changed: () => void,
): Column<StaffView>[] {
  const names = (ids: readonly string[]) => offices.filter(each => ids.includes(each.id)).map(each => each.name);
  return [
    {
      id: 'name',
      title: t('admin.staff.name'),
      heading: true,
      cell: each => (
        <>
          {each.name}
          {each.email !== null && <span class="soft small staff__email">{each.email}</span>}
        </>
      ),
    },
    { id: 'role', title: t('admin.staff.role'), cell: each => t(`common.role.${each.role}`) },
    { id: 'offices', title: t('admin.staff.offices'), cell: each => names(each.office_ids).join(', ') || '–' },
    { id: 'state', title: t('admin.staff.state'), cell: each => <StaffState state={each.state} /> },
    {
      id: 'actions',
      title: t('admin.staff.actions'),
      bare: true,
      cell: each => <StaffActions staff={each} told={told} changed={changed} />,
    },
  ];
}

function StaffState({ state }: { state: StaffView['state'] }) {
  const [icon, tone] = LOOKS[state];
  return (
    <Badge icon={icon} tone={tone}>
      {t(`admin.staff.state.${state}`)}
    </Badge>
  );
}
