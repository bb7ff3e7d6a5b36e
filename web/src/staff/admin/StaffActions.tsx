/** What an administrator may do with somebody's account; each is asked once, with what follows from it. */
import { KeyRound, UserX } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { whoAmI } from '../me.ts';
import type { StaffView } from '../types.ts';
import { deactivate, resetSecondStep } from './calls.ts';
import type { Handed } from './HandedLink.tsx';

interface Props {
  staff: StaffView;
  told: (handed: Handed) => void;
  changed: () => void;
}

export function StaffActions({ staff, told, changed }: Props) {
  const [asked, setAsked] = useState<'reset' | 'deactivate' | undefined>(undefined);
  const close = () => setAsked(undefined);
  if (staff.state === 'deactivated' || staff.id === whoAmI().staff_id) return null;
  const { name } = staff;
  return (
    <span class="row">
      {staff.state === 'active' && (
        <Button small kind="ghost" icon={KeyRound} onClick={() => setAsked('reset')}>
          {t('admin.staff.reset')}
          <span class="visually-hidden">: {name}</span>
        </Button>
      )}
      <Button small kind="ghost" icon={UserX} onClick={() => setAsked('deactivate')}>
        {t('admin.staff.deactivate')}
        <span class="visually-hidden">: {name}</span>
      </Button>
      <Asking
        open={asked === 'reset'}
        close={close}
        title={t('admin.staff.reset_title', { name })}
        text={t('admin.staff.reset_text')}
        button={t('admin.staff.reset')}
        act={async () => {
          const { invitation_link } = await resetSecondStep(staff.id);
          told({ name, link: invitation_link });
        }}
      />
      <Asking
        open={asked === 'deactivate'}
        close={close}
        title={t('admin.staff.deactivate_title', { name })}
        text={t('admin.staff.deactivate_text')}
        button={t('admin.staff.deactivate')}
        act={async () => {
          await deactivate(staff.id);
          toast(t('admin.staff.deactivated', { name }));
          changed();
        }}
      />
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
