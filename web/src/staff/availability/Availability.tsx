/** When a worker can be booked: the week, the days that differ. A worker's own page, and the coordinator's for each worker. */
import { CalendarClock } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/staff.ts';
import { navigate } from '../../router.ts';
import { Card, EmptyState, PageHeader } from '../../ui/Card.tsx';
import { Select } from '../../ui/Controls.tsx';
import { readWorkers } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { whoAmI } from '../me.ts';
import { usePage } from '../shell.ts';
import type { WorkerView } from '../types.ts';
import './Availability.css';
import { readAvailability } from './calls.ts';
import { OtherDays } from './OtherDays.tsx';
import { WeekCard } from './WeekCard.tsx';

export function Availability({ worker = '' }: { worker?: string }) {
  usePage(t('availability.title'));
  const own = whoAmI().role === 'worker';
  const id = own && worker === '' ? whoAmI().staff_id : worker;
  const workers = useLoaded('workers', () => readWorkers());
  return (
    <div class="stack stack--l">
      <PageHeader title={t('availability.title')} lead={t('availability.lead')} />
      <WhenLoaded of={workers} lines={6}>
        {all => (
          <>
            {!own && <Whose id={id} all={all} />}
            <Hours key={id} worker={all.find(each => each.id === id)} id={id} />
          </>
        )}
      </WhenLoaded>
    </div>
  );
}

function Whose({ id, all }: { id: string; all: readonly WorkerView[] }) {
  return (
    <div class="availability__whose">
      <Select
        name="worker"
        label={t('common.role.worker')}
        optional="unmarked"
        value={id}
        options={all.map(each => ({ value: each.id, label: each.name }))}
        onInput={chosen => navigate(`/desk/availability/${chosen}`)}
      />
    </div>
  );
}

function Hours({ id, worker }: { id: string; worker: WorkerView | undefined }) {
  const known = useLoaded(id, () => readAvailability(id));
  const offices = whoAmI().offices.filter(office => worker?.office_ids.includes(office.id) ?? false);
  const [chosen, choose] = useState('');
  const office = offices.find(each => each.id === chosen) ?? offices[0];
  if (office === undefined) {
    return (
      <Card>
        <EmptyState icon={CalendarClock} title={t('availability.choose')}>
          {t('availability.choose_help')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      {offices.length > 1 && (
        <div class="availability__whose">
          <Select
            name="office"
            label={t('availability.office')}
            placeholder={false}
            optional="unmarked"
            value={office.id}
            options={offices.map(each => ({ value: each.id, label: each.name }))}
            onInput={choose}
          />
        </div>
      )}
      <WhenLoaded of={known} lines={8}>
        {loaded => (
          <>
            <WeekCard key={office.id} known={loaded} office={office} set={known.set} />
            <OtherDays known={loaded} office={office} set={known.set} reload={known.reload} />
          </>
        )}
      </WhenLoaded>
    </>
  );
}
