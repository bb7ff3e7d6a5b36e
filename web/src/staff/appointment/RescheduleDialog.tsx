/** Moves an appointment to another time. */
import { useState } from 'preact/hooks';
import { formatTime, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/Toast.tsx';
import { readOffice, reschedule } from '../desk/calls.ts';
import { useForm } from '../form.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { minutesLong, offsetOn, start } from '../moments.ts';
import type { OfficeView } from '../types.ts';
import { Busy } from './Busy.tsx';
import type { ClosingProps } from './ReasonDialog.tsx';
import { Taken } from './Taken.tsx';
import { TimeFields } from './TimeFields.tsx';
import { instantOf, timeFaults, type Times } from './times.ts';

export function RescheduleDialog(closing: ClosingProps) {
  return (
    <Dialog open={closing.open} title={t('staff.appointment.reschedule')} onClose={closing.close}>
      <WithOffice {...closing} />
    </Dialog>
  );
}

function WithOffice(closing: ClosingProps) {
  const { office_id } = closing.appointment;
  const office = useLoaded(office_id, () => readOffice(office_id));
  return <WhenLoaded of={office}>{loaded => <RescheduleForm office={loaded} {...closing} />}</WhenLoaded>;
}

function RescheduleForm({ appointment, office, close, done, reload }: ClosingProps & { office: OfficeView }) {
  const [times, setTimes] = useState<Times>(() => ({
    day: localDay(start(appointment)),
    clock: formatTime(start(appointment)),
    minutes: minutesLong(appointment),
  }));
  const [taken, setTaken] = useState(0);
  const offset = offsetOn(times.day, office.time_zone, office.offset_minutes);
  const form = useForm({
    fields: ['starts_at', 'minutes'],
    check: () => timeFaults(times, offset),
    send: () => reschedule(appointment.id, instantOf(times, offset), times.minutes),
    done: changed => {
      done(changed);
      toast(t('staff.appointment.rescheduled'));
    },
    handle: code => {
      if (code === 'booked_already') setTaken(old => old + 1);
      if (code === 'appointment_state') reload();
      return code === 'booked_already';
    },
  });
  return (
    <form class="stack" noValidate onSubmit={form.onSubmit}>
      {form.summary}
      <Taken count={taken} />
      <p>{t('staff.appointment.reschedule_text')}</p>
      <TimeFields times={times} onInput={setTimes} office={office} error={form.error} />
      <Busy except={appointment.id} day={times.day} worker={appointment.worker_id} offset={offset} again={taken} />
      <div class="row">
        <Button kind="primary" type="submit" busy={form.busy}>
          {t('staff.appointment.reschedule')}
        </Button>
        <Button onClick={close}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
