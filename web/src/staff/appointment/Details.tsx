/** Service, form, who, when, where: everything of a new appointment but its client. */
import { useState } from 'preact/hooks';
import { currentLanguage } from '../../i18n/runtime.ts';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkboxes, RadioGroup } from '../../ui/Choices.tsx';
import { Select } from '../../ui/Controls.tsx';
import { makeAppointment } from '../desk/calls.ts';
import { type Form as Sending, useForm } from '../form.tsx';
import { useLoaded } from '../loaded.tsx';
import { offsetOn } from '../moments.ts';
import type { AppointmentView, ClientSummary, Form, OfficeView, ServiceView } from '../types.ts';
import { Busy } from './Busy.tsx';
import { keepFormChoice, readCompanions } from './calls.ts';
import { Chooser, FORMS, Otherwise } from './ChangeFormDialog.tsx';
import { differs, type Draft, faults, firstDraft, toSend } from './draft.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { SlotPicker } from './SlotPicker.tsx';
import { Taken } from './Taken.tsx';
import { TimeFields } from './TimeFields.tsx';
import { WorkerField } from './WorkerField.tsx';

const SERIES = [1, 2, 3, 4, 5, 6, 8, 10, 12];

interface Props {
  client: ClientSummary;
  office: OfficeView;
  services: readonly ServiceView[];
  booked: readonly AppointmentView[];
}

export function Details({ client, office, services, booked }: Props) {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(client, office, booked, services));
  const [taken, setTaken] = useState(0);
  const offset = offsetOn(draft.times.day, office.time_zone, office.offset_minutes);
  const service = services.find(each => each.id === draft.service);
  const sending = useForm({
    fields: ['starts_at', 'minutes', 'worker_id', 'otherwise'],
    check: () => faults(draft, offset),
    send: () => make(draft, toSend(draft, client.id, offset, service)),
    done: made => navigate(`/desk/appointments/${made.id}?made=1`, { replace: true }),
    handle: code => {
      if (code === 'booked_already') setTaken(old => old + 1);
      return code === 'booked_already';
    },
  });
  const parts: PartProps = {
    client,
    office,
    services,
    service,
    draft,
    taken,
    offset,
    sending,
    set: change => setDraft(old => ({ ...old, ...change })),
  };
  return (
    <form class="stack stack--l" noValidate onSubmit={sending.onSubmit}>
      {sending.summary}
      <Taken count={taken} />
      <Card>
        <What {...parts} />
        <When {...parts} />
        <More {...parts} />
      </Card>
      <div>
        <Button kind="primary" type="submit" busy={sending.busy}>
          {t('staff.new.submit')}
        </Button>
      </div>
    </form>
  );
}

async function make(draft: Draft, body: ReturnType<typeof toSend>): Promise<AppointmentView> {
  const made = await makeAppointment(body);
  const { recommended, otherwise } = draft;
  if (differs(draft) && recommended !== undefined && otherwise !== undefined) {
    await keepFormChoice(made.id, recommended, otherwise);
  }
  return made;
}

interface PartProps {
  client: ClientSummary;
  office: OfficeView;
  services: readonly ServiceView[];
  service: ServiceView | undefined;
  draft: Draft;
  taken: number;
  offset: number;
  sending: Sending;
  set: (change: Partial<Draft>) => void;
}

function nameOf({ names }: ServiceView): string {
  return names[currentLanguage()] ?? Object.values(names)[0] ?? '';
}

/** Another service may not be held in the form chosen so far. */
function withService(service: ServiceView | undefined, form: Form): Partial<Draft> {
  if (service === undefined) return { service: '', slot: '', byHand: true };
  const kept = service.forms.includes(form) ? form : (service.forms[0] ?? form);
  return { service: service.id, form: kept, slot: '', byHand: false };
}

function What({ client, office, services, service, draft, sending, set }: PartProps) {
  const forms = FORMS.filter(each => service === undefined || service.forms.includes(each));
  return (
    <>
      {services.length > 0 && (
        <Select
          name="service"
          label={t('calendar.new.service')}
          placeholder={false}
          value={draft.service}
          options={[
            ...services.map(each => ({ value: each.id, label: nameOf(each) })),
            { value: '', label: t('calendar.new.no_service') },
          ]}
          onInput={id =>
            set(
              withService(
                services.find(each => each.id === id),
                draft.form,
              ),
            )
          }
        />
      )}
      <Chooser clientId={client.id} onChoose={advised => set({ ...advised, slot: '' })} />
      <RadioGroup
        name="form"
        label={t('staff.new.form')}
        value={draft.form}
        choices={forms.map(value => ({ value, label: t(`common.form.${value}`) }))}
        onInput={chosen => set({ form: FORMS.find(each => each === chosen) ?? 'video', slot: '' })}
      />
      {differs(draft) && (
        <Otherwise
          value={draft.otherwise}
          error={sending.error('otherwise')}
          onInput={otherwise => set({ otherwise })}
        />
      )}
      <PlaceFields
        form={draft.form}
        officeId={office.id}
        place={draft.place}
        onInput={place => set({ place, slot: '' })}
      />
    </>
  );
}

function When({ client, office, service, draft, taken, offset, sending, set }: PartProps) {
  if (service !== undefined && !draft.byHand) {
    return (
      <SlotPicker
        client={client}
        office={office}
        service={service}
        draft={draft}
        again={taken}
        error={sending.error('starts_at') ?? sending.error('worker_id')}
        choose={(worker, slot) => set({ worker, slot })}
        byHand={() => set({ byHand: true, slot: '' })}
      />
    );
  }
  return (
    <>
      <WorkerField
        office={office}
        value={draft.worker}
        onInput={worker => set({ worker })}
        error={sending.error('worker_id')}
      />
      <TimeFields times={draft.times} onInput={times => set({ times })} office={office} error={sending.error} />
      <Busy day={draft.times.day} worker={draft.worker} offset={offset} again={taken} />
      {service !== undefined && (
        <div>
          <Button small onClick={() => set({ byHand: false })}>
            {t('calendar.new.free_times')}
          </Button>
        </div>
      )}
    </>
  );
}

/** A series, and who else takes part: rarely needed, so folded away. */
function More({ office, draft, set }: PartProps) {
  const companions = useLoaded(office.id, () => readCompanions(office.id));
  return (
    <details class="handover__advice">
      <summary>{t('calendar.new.more')}</summary>
      <div class="stack">
        <Select
          name="series"
          label={t('calendar.new.series')}
          hint={t('calendar.new.series_hint')}
          placeholder={false}
          value={String(draft.series)}
          options={SERIES.map(count => ({ value: String(count), label: t('calendar.new.series_count', { count }) }))}
          onInput={count => set({ series: Number(count) })}
        />
        {companions.value !== undefined && companions.value.length > 0 && (
          <Checkboxes
            name="companions"
            label={t('calendar.party.with')}
            values={draft.companions}
            choices={companions.value.map(each => ({
              value: each.id,
              label: each.name,
              hint: t(`calendar.party.${each.kind}`),
            }))}
            onInput={chosen => set({ companions: chosen })}
          />
        )}
      </div>
    </details>
  );
}
