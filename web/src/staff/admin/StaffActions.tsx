/** What an administrator may do with somebody's account; each is asked once, with what follows from it. */
import { KeyRound, Mail, UserX } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { IconNode } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { whoAmI } from '../me.ts';
import type { StaffView } from '../types.ts';
import { deactivate, inviteAgain, resetSecondStep } from './calls.ts';
import type { Handed } from './HandedLink.tsx';

interface Props {
  staff: StaffView;
  told: (handed: Handed) => void;
  changed: () => void;
}

interface Act {
  readonly id: string;
  readonly icon: IconNode;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly act: () => Promise<void>;
}

function invitation({ staff, told }: Props): Act {
  const { id, name } = staff;
  return {
    id: 'invite',
    icon: Mail,
    label: t('admin.staff.again'),
    title: t('admin.staff.again_title', { name }),
    text: t('admin.staff.again_text'),
    act: async () => told({ name, link: (await inviteAgain(id)).invitation_link }),
  };
}

function reset({ staff, told }: Props): Act {
  const { id, name } = staff;
  return {
    id: 'reset',
    icon: KeyRound,
    label: t('admin.staff.reset'),
    title: t('admin.staff.reset_title', { name }),
    text: t('admin.staff.reset_text'),
    act: async () => told({ name, link: (await resetSecondStep(id)).invitation_link }),
  };
}

function deactivation({ staff, changed }: Props): Act {
  const { id, name } = staff;
  return {
    id: 'deactivate',
    icon: UserX,
    label: t('admin.staff.deactivate'),
    title: t('admin.staff.deactivate_title', { name }),
    text: t('admin.staff.deactivate_text'),
    act: async () => {
      await deactivate(id);
      toast(t('admin.staff.deactivated', { name }));
      changed();
    },
  };
}

export function StaffActions(props: Props) {
  const [asked, setAsked] = useState('');
  const { staff } = props;
  if (staff.state === 'deactivated' || staff.id === whoAmI().staff_id) return null;
  const acts = [staff.state === 'invited' ? invitation(props) : reset(props), deactivation(props)];
  return (
    <span class="row">
      {acts.map(({ id, icon, label, title, text, act }) => (
        <span key={id}>
          <Button small kind="ghost" icon={icon} onClick={() => setAsked(id)}>
            {label}
            <span class="visually-hidden">: {staff.name}</span>
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
