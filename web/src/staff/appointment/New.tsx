/** A new appointment: with whom, how, when, who. Afterwards the appointment's page shows what to hand over. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { readClient } from '../clients/calls.ts';
import { readRecord } from '../clients/record-calls.ts';
import { RecordBanner } from '../clients/RecordBanner.tsx';
import { readOffice } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import type { AppointmentView, ClientSummary, OfficeView, ServiceView } from '../types.ts';
import './Appointment.css';
import { readTaken } from './Busy.tsx';
import { readServices } from './calls.ts';
import { ClientChooser } from './ClientChooser.tsx';
import { Details } from './Details.tsx';
import { firstDay } from './draft.ts';

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
        <Told clientId={client.id} />
      </Card>
      <WhenLoaded of={begun}>
        {({ office, services, taken }) => (
          <Details key={client.id} client={client} office={office} services={services} booked={taken} />
        )}
      </WhenLoaded>
    </>
  );
}

interface Beginning {
  readonly office: OfficeView;
  readonly services: readonly ServiceView[];
  /** What there is on the day that is offered first. */
  readonly taken: readonly AppointmentView[];
}

async function readBeginning(officeId: string): Promise<Beginning> {
  const [office, services] = await Promise.all([readOffice(officeId), readServices(officeId)]);
  return { office, services, taken: await readTaken(firstDay(office), office.offset_minutes) };
}

/** How the client will hear of it, or that they will not: seen before anything goes out. */
function Told({ clientId }: { clientId: string }) {
  const record = useLoaded(clientId, () => readRecord(clientId));
  return record.value === undefined ? null : <RecordBanner record={record.value} />;
}
