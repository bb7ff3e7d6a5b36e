/** A new appointment: with whom, how, when, who. Afterwards the appointment's page shows what to hand over. */
import { useState } from 'preact/hooks';
import { formatTime, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { RadioGroup } from '../../ui/Choices.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { readClient } from '../clients/calls.ts';
import { makeAppointment, readOffice } from '../desk/calls.ts';
import { useForm } from '../form.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { whoAmI } from '../me.ts';
import { at, offsetOn } from '../moments.ts';
import { usePage } from '../shell.ts';
import type { AppointmentView, ClientSummary, Form, OfficeView } from '../types.ts';
import './Appointment.css';
import { Busy, readTaken } from './Busy.tsx';
import { ClientChooser } from './ClientChooser.tsx';
import { Taken } from './Taken.tsx';
import { TimeFields } from './TimeFields.tsx';
import { firstTime, instantOf, timeFaults, type Times, USUAL_MINUTES } from './times.ts';
import { WorkerField } from './WorkerField.tsx';

function asked(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

export function New() {
  usePage(t('staff.new.title'));
  const wanted = asked('client');
  const [client, setClient] = useState<ClientSummary | undefined>(undefined);
  const given = useLoaded(wanted, () => (wanted === '' ? Promise.resolve(undefined) : readClient(wanted)));
  const chosen = client ?? given.value;
  return (
    <div class="narrow stack stack--l">
      <PageHeader title={t('staff.new.title')} back={{ href: '/desk', label: t('staff.appointment.back_to_day') }} />
      {chosen === undefined ? (
        <Card title={t('staff.new.client')}>
          <ClientChooser choose={setClient} />
        </Card>
      ) : (
        <Chosen client={chosen} change={() => setClient(undefined)} fixed={client === undefined} />
      )}
    </div>
  );
}

interface ChosenProps {
  client: ClientSummary;
  change: () => void;
  /** The client came with the address: another one means to begin anew. */
  fixed: boolean;
}

function Chosen({ client, change, fixed }: ChosenProps) {
  const begun = useLoaded(client.office_id, () => readBeginning(client.office_id));
  return (
    <>
      <Card title={t('staff.new.client')}>
        <div class="row row--apart">
          <p class="lead">
            <strong>{client.name}</strong>
          </p>
          <Button small onClick={() => (fixed ? navigate('/desk/new') : change())}>
            {t('staff.new.change_client')}
          </Button>
        </div>
      </Card>
      <WhenLoaded of={begun}>
        {({ office, taken }) => <Details key={client.id} client={client} office={office} booked={taken} />}
      </WhenLoaded>
    </>
  );
}

interface Beginning {
  readonly office: OfficeView;
  /** What there is on the day that is offered first. */
  readonly taken: readonly AppointmentView[];
}

async function readBeginning(officeId: string): Promise<Beginning> {
  const office = await readOffice(officeId);
  return { office, taken: await readTaken(firstDay(office), office.offset_minutes) };
}

/** A moment that was chosen in the calendar, by the office's clock. */
function askedTime(office: OfficeView): Times | undefined {
  const instant = asked('at');
  if (Number.isNaN(Date.parse(instant))) return undefined;
  const offset = offsetOn(instant.slice(0, 10), office.time_zone, office.offset_minutes);
  return { day: localDay(at(instant, offset)), clock: formatTime(at(instant, offset)), minutes: USUAL_MINUTES };
}

function firstDay(office: OfficeView): string {
  const today = localDay(at(new Date().toISOString(), office.offset_minutes));
  const day = askedTime(office)?.day ?? asked('day');
  return day > today ? day : today;
}

function firstWorker(client: ClientSummary): string {
  const { staff_id, role } = whoAmI();
  if (asked('worker') !== '') return asked('worker');
  return client.worker_id ?? (role === 'worker' ? staff_id : '');
}

interface Draft {
  readonly form: Form;
  readonly times: Times;
  readonly worker: string;
}

function faults({ times, worker }: Draft, offset: number): FieldFault[] {
  const found = timeFaults(times, offset);
  return worker === '' ? [...found, { name: 'worker_id', text: t('common.field.choose') }] : found;
}

function firstDraft(client: ClientSummary, office: OfficeView, booked: readonly AppointmentView[]): Draft {
  const worker = firstWorker(client);
  const theirs = booked.filter(each => each.worker_id === worker || each.client_id === client.id);
  return { form: 'video', times: askedTime(office) ?? firstTime(firstDay(office), office, theirs), worker };
}

interface DetailsProps {
  client: ClientSummary;
  office: OfficeView;
  booked: readonly AppointmentView[];
}

function Details({ client, office, booked }: DetailsProps) {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(client, office, booked));
  const set = (change: Partial<Draft>) => setDraft(old => ({ ...old, ...change }));
  const { form, times, worker } = draft;
  const [taken, setTaken] = useState(0);
  const offset = offsetOn(times.day, office.time_zone, office.offset_minutes);
  const sending = useForm({
    fields: ['starts_at', 'minutes', 'worker_id'],
    check: () => faults(draft, offset),
    send: () => {
      const when = { starts_at: instantOf(times, offset), minutes: times.minutes };
      return makeAppointment({ client_id: client.id, worker_id: worker, form, ...when });
    },
    done: made => navigate(`/desk/appointments/${made.id}?made=1`, { replace: true }),
    handle: code => {
      if (code === 'booked_already') setTaken(old => old + 1);
      return code === 'booked_already';
    },
  });
  return (
    <form class="stack stack--l" noValidate onSubmit={sending.onSubmit}>
      {sending.summary}
      <Taken count={taken} />
      <Card>
        <FormField value={form} onInput={chosen => set({ form: chosen })} />
        <WorkerField
          office={office}
          value={worker}
          onInput={chosen => set({ worker: chosen })}
          error={sending.error('worker_id')}
        />
        <TimeFields times={times} onInput={chosen => set({ times: chosen })} office={office} error={sending.error} />
        <Busy day={times.day} worker={worker} offset={offset} again={taken} />
      </Card>
      <div>
        <Button kind="primary" type="submit" busy={sending.busy}>
          {t('staff.new.submit')}
        </Button>
      </div>
    </form>
  );
}

function FormField({ value, onInput }: { value: Form; onInput: (form: Form) => void }) {
  return (
    <RadioGroup
      name="form"
      label={t('staff.new.form')}
      value={value}
      choices={[
        { value: 'video', label: t('common.form.video'), hint: t('staff.new.form_video_hint') },
        { value: 'audio', label: t('common.form.audio'), hint: t('staff.new.form_audio_hint') },
      ]}
      onInput={chosen => onInput(chosen === 'audio' ? 'audio' : 'video')}
    />
  );
}
