/** Asks for a reason before an appointment is closed. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useForm } from '../form.tsx';
import type { AppointmentView, CancelReason, MissedReason } from '../types.ts';

type Reason = CancelReason | MissedReason;

export interface ClosingProps {
  open: boolean;
  appointment: AppointmentView;
  close: () => void;
  done: (appointment: AppointmentView) => void;
  reload: () => void;
}

interface Props<R extends Reason> {
  closing: ClosingProps;
  title: string;
  reasons: readonly R[];
  submit: string;
  danger?: boolean | undefined;
  send: (reason: R) => Promise<AppointmentView>;
  /** Said when it is done. */
  said: string;
  children: ComponentChildren;
}

export function ReasonDialog<R extends Reason>({ closing, title, ...rest }: Props<R>) {
  return (
    <Dialog open={closing.open} title={title} onClose={closing.close}>
      <ReasonForm closing={closing} {...rest} />
    </Dialog>
  );
}

function ReasonForm<R extends Reason>(props: Omit<Props<R>, 'title'>) {
  const { closing, reasons, submit, danger, send, said, children } = props;
  const [reason, setReason] = useState<R | undefined>(reasons.length === 1 ? reasons[0] : undefined);
  const form = useForm({
    check: () => (reason === undefined ? [{ name: 'reason', text: t('common.field.choose') }] : []),
    send: () => (reason === undefined ? Promise.reject(new Error('no reason')) : send(reason)),
    done: changed => {
      closing.done(changed);
      toast(said);
    },
    handle: code => {
      if (code === 'appointment_state') closing.reload();
      return false;
    },
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <div>{children}</div>
      <RadioGroup
        name="reason"
        label={t('staff.appointment.reason_choose')}
        value={reason ?? ''}
        error={form.error('reason')}
        choices={reasons.map((value: Reason) => ({ value, label: t(`staff.reason.${value}`) }))}
        onInput={value => setReason(reasons.find(each => each === value))}
      />
      <div class="row">
        <Button kind={danger ? 'danger' : 'primary'} type="submit" busy={form.busy}>
          {submit}
        </Button>
        <Button onClick={closing.close}>{t('staff.appointment.keep')}</Button>
      </div>
    </form>
  );
}
