/** Open alerts, and who is on duty: the week's turn and the single days that differ. */
import { CalendarClock, Siren } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { Select } from '../../ui/Controls.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type Loaded, useLoaded, WhenLoaded } from '../loaded.tsx';
import { whoAmI } from '../me.ts';
import { usePage } from '../shell.ts';
import { AlertLine, TakeButton } from './AlertBar.tsx';
import { alerts } from './alerts.ts';
import { readRoster, type Roster } from './calls.ts';
import { DayForm, TurnsForm } from './RosterForms.tsx';

export function DutyPage() {
  usePage(t('duty.roster.title'));
  const { offices } = whoAmI();
  const [office, setOffice] = useState(offices[0]?.id ?? '');
  const roster = useLoaded(office, () => readRoster(office));
  return (
    <div class="stack stack--l">
      <PageHeader title={t('duty.roster.title')} lead={t('duty.roster.lead')} />
      <OpenAlerts />
      {offices.length > 1 && (
        <Select
          name="duty-office"
          label={t('duty.roster.office')}
          placeholder={false}
          value={office}
          options={offices.map(each => ({ value: each.id, label: each.name }))}
          onInput={setOffice}
        />
      )}
      <WhenLoaded of={roster} lines={6}>
        {loaded => <OfficeRoster roster={loaded} set={roster.set} />}
      </WhenLoaded>
    </div>
  );
}

function OpenAlerts() {
  if (alerts.value.length === 0) return null;
  return (
    <Card title={t('duty.alert.ringing')} urgent>
      {alerts.value.map(each => (
        <div key={each.id} class="row row--apart">
          <div>
            <AlertLine alert={each} />
            {each.taken_by_name !== null && (
              <p class="soft">{t('duty.alert.taken_by', { name: each.taken_by_name })}</p>
            )}
          </div>
          {each.actions.includes('take') && <TakeButton id={each.id} />}
        </div>
      ))}
    </Card>
  );
}

interface RosterProps {
  roster: Roster;
  set: Loaded<Roster>['set'];
}

function OfficeRoster({ roster, set }: RosterProps) {
  const changes = roster.actions.includes('change');
  return (
    <>
      {roster.days[0]?.staff_id === null && (
        <Notice kind="warning" title={t('duty.roster.nobody')}>
          {t('duty.roster.nobody_text')}
        </Notice>
      )}
      {changes && (
        <Card title={t('duty.roster.week')}>
          <TurnsForm key={roster.office_id} roster={roster} done={set} />
        </Card>
      )}
      {changes && (
        <Card title={t('duty.roster.change_day')}>
          <DayForm key={roster.office_id} roster={roster} done={set} />
        </Card>
      )}
      <Card title={t('duty.roster.next')}>
        <DataTable caption={t('duty.roster.next')} columns={columns()} rows={roster.days} rowKey={each => each.day} />
      </Card>
    </>
  );
}

function columns(): Column<Roster['days'][number]>[] {
  return [
    { id: 'day', title: t('duty.roster.day'), heading: true, cell: each => formatDay(each.day, 'day') },
    {
      id: 'person',
      title: t('duty.roster.person'),
      cell: each => (
        <span class="row">
          {each.staff_name ?? (
            <Badge icon={Siren} tone="warning">
              {t('duty.roster.nobody')}
            </Badge>
          )}
          {each.differs && (
            <Badge icon={CalendarClock} tone="info">
              {t('duty.roster.differs')}
            </Badge>
          )}
        </span>
      ),
    },
  ];
}
