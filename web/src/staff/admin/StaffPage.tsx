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
import { toast } from '../../ui/Toast.tsx';
import { readOffices } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { me, whoAmI } from '../me.ts';
import { usePage } from '../shell.ts';
import type { OfficeView, StaffView } from '../types.ts';
import './Admin.css';
import { type DeactivatedView, readStaff } from './calls.ts';
import { EditForm } from './EditForm.tsx';
import { HandedLink, type Handed } from './HandedLink.tsx';
import { InviteForm } from './InviteForm.tsx';
import { LeftWork, leavesWork } from './LeftWork.tsx';
import { StaffActions, type Told } from './StaffActions.tsx';
import { ToRead } from './ToRead.tsx';

const LOOKS: Readonly<Record<StaffView['state'], readonly [IconNode, BadgeTone]>> = {
  invited: [Mail, 'info'],
  active: [CircleCheck, 'success'],
  deactivated: [CircleSlash, 'neutral'],
};

interface Both {
  readonly staff: readonly StaffView[];
  readonly offices: readonly OfficeView[];
}

async function readBoth(): Promise<Both> {
  const [staff, offices] = await Promise.all([readStaff(), readOffices()]);
  return { staff, offices };
}

/** The frame of the page and one's own account show an own change at once. */
function keepOwn(changed: StaffView, offices: readonly OfficeView[]): void {
  const { id, name, languages, office_ids } = changed;
  if (id !== whoAmI().staff_id) return;
  me.value = { ...whoAmI(), name, languages, offices: offices.filter(office => office_ids.includes(office.id)) };
}

export function StaffPage() {
  usePage(t('admin.staff.title'));
  const both = useLoaded('staff', readBoth);
  const [inviting, setInviting] = useState(false);
  const [editing, setEditing] = useState<StaffView | undefined>(undefined);
  const [handed, setHanded] = useState<Handed | undefined>(undefined);
  const [left, setLeft] = useState<DeactivatedView | undefined>(undefined);
  const reload = () => void both.reload();
  const told: Told = {
    edit: setEditing,
    handed: next => {
      setInviting(false);
      setHanded(next);
      reload();
    },
    deactivated: next => {
      if (leavesWork(next)) setLeft(next);
      else toast(t('admin.staff.deactivated', { name: next.staff.name }));
      reload();
    },
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
      <ToRead of={handed}>
        <HandedLink handed={handed} close={() => setHanded(undefined)} />
      </ToRead>
      <ToRead of={left}>
        <LeftWork of={left} close={() => setLeft(undefined)} />
      </ToRead>
      <Card>
        <WhenLoaded of={both} lines={8}>
          {({ staff, offices }) => <List staff={staff} offices={offices} told={told} />}
        </WhenLoaded>
      </Card>
      <Inviting both={inviting ? both.value : undefined} handed={told.handed} close={() => setInviting(false)} />
      <Editing both={both.value} person={editing} changed={reload} close={() => setEditing(undefined)} />
    </div>
  );
}

interface InvitingProps {
  both: Both | undefined;
  handed: Told['handed'];
  close: () => void;
}

function Inviting({ both, handed, close }: InvitingProps) {
  return (
    <Dialog open={both !== undefined} title={t('admin.staff.invite')} onClose={close}>
      {both && (
        <InviteForm
          {...both}
          cancel={close}
          done={({ staff, invitation_link }) => handed({ name: staff.name, link: invitation_link })}
        />
      )}
    </Dialog>
  );
}

interface EditingProps {
  both: Both | undefined;
  person: StaffView | undefined;
  changed: () => void;
  close: () => void;
}

function Editing({ both, person, changed, close }: EditingProps) {
  if (both === undefined) return null;
  const done = (saved: StaffView) => {
    keepOwn(saved, both.offices);
    toast(t('admin.staff.saved', { name: saved.name }));
    close();
    changed();
  };
  const title = t('admin.staff.edit_title', { name: person?.name ?? '' });
  return (
    <Dialog open={person !== undefined} title={title} onClose={close}>
      {person && <EditForm {...both} person={person} cancel={close} done={done} />}
    </Dialog>
  );
}

interface ListProps {
  staff: readonly StaffView[];
  offices: readonly OfficeView[];
  told: Told;
}

function List({ staff, offices, told }: ListProps) {
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
      columns={columns(offices, told)}
      rows={staff}
      rowKey={each => each.id}
    />
  );
}

function columns(offices: readonly OfficeView[], told: Told): Column<StaffView>[] {
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
      cell: each => <StaffActions staff={each} {...told} />,
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
