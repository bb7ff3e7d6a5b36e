/** What an administrator may do with somebody's account; each is asked once, with what follows from it. */
import { KeyRound, Mail, Pencil, UserX } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { IconNode } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { whoAmI } from '../me.ts';
import type { StaffView } from '../types.ts';
import { deactivate, type DeactivatedView, inviteAgain, resetSecondStep } from './calls.ts';
import type { Handed } from './HandedLink.tsx';

/** What the page does about each. */
export interface Told {
  edit: (staff: StaffView) => void;
  handed: (handed: Handed) => void;
  deactivated: (deactivated: DeactivatedView) => void;
}

interface Props extends Told {
  staff: StaffView;
}

interface Act {
  readonly id: string;
  readonly icon: IconNode;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly act: () => Promise<void>;
}

function invitation({ staff, handed }: Props): Act {
  const { id, name } = staff;
  return {
    id: 'invite',
    icon: Mail,
    label: t('admin.staff.again'),
    title: t('admin.staff.again_title', { name }),
    text: t('admin.staff.again_text'),
    act: async () => handed({ name, link: (await inviteAgain(id)).invitation_link }),
  };
}

function reset({ staff, handed }: Props): Act {
  const { id, name } = staff;
  return {
    id: 'reset',
    icon: KeyRound,
    label: t('admin.staff.reset'),
    title: t('admin.staff.reset_title', { name }),
    text: t('admin.staff.reset_text'),
    act: async () => handed({ name, link: (await resetSecondStep(id)).invitation_link }),
  };
}

function deactivation({ staff, deactivated }: Props): Act {
  const { id, name } = staff;
  return {
    id: 'deactivate',
    icon: UserX,
    label: t('admin.staff.deactivate'),
    title: t('admin.staff.deactivate_title', { name }),
    text: t('admin.staff.deactivate_text'),
    act: async () => deactivated(await deactivate(id)),
  };
}

/** Nobody resets or deactivates their own account. */
function actsFor(props: Props): Act[] {
  const { id, state } = props.staff;
  if (id === whoAmI().staff_id) return [];
  return [state === 'invited' ? invitation(props) : reset(props), deactivation(props)];
}

export function StaffActions(props: Props) {
  const [asked, setAsked] = useState('');
  const { staff, edit } = props;
  if (staff.state === 'deactivated') return null;
  const which = <span class="visually-hidden">: {staff.name}</span>;
  return (
    <span class="row">
      <Button small kind="ghost" icon={Pencil} onClick={() => edit(staff)}>
        {t('admin.staff.edit')}
        {which}
      </Button>
      {actsFor(props).map(({ id, icon, label, title, text, act }) => (
        <span key={id}>
          <Button small kind="ghost" icon={icon} onClick={() => setAsked(id)}>
            {label}
            {which}
          </Button>
          <Asking open={asked === id} close={() => setAsked('')} title={title} text={text} button={label} act={act} />
        </span>
      ))}
    </span>
  );
}

interface AskingProps {
  open: boolean;
  close: () => void;
  title: string;
  text: string;
  button: string;
  act: () => Promise<void>;
}

function Asking({ open, close, title, text, button, act }: AskingProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const go = async () => {
    setBusy(true);
    setFailure('');
    try {
      await act();
      close();
    } catch (error) {
      setFailure(problemSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open={open}
      title={title}
      onClose={close}
      actions={
        <>
          <Button kind="danger" busy={busy} onClick={() => void go()}>
            {button}
          </Button>
          <Button onClick={close}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{text}</p>
      {failure !== '' && (
        <Notice kind="danger" live>
          {failure}
        </Notice>
      )}
    </Dialog>
  );
}
