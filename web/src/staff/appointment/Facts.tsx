/** What, who and when, in the office's time and, where they differ, in the reader's own. */
import type { ComponentChildren } from 'preact';
import { formatDate, formatDateTime, localDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { FormWord } from '../desk/FormWord.tsx';
import { StateBadge } from '../desk/StateBadge.tsx';
import { readOffices } from '../desk/calls.ts';
import { useLoaded } from '../loaded.tsx';
import { may, whoAmI } from '../me.ts';
import { at, hours, offsetOn, start } from '../moments.ts';
import type { AppointmentView, OfficeView } from '../types.ts';
import { Parties, Place, SeriesWords } from './MoreFacts.tsx';

export function Facts({ appointment }: { appointment: AppointmentView }) {
  const offices = useLoaded('offices', readOffices);
  const office = offices.value?.find(each => each.id === appointment.office_id);
  return (
    <dl class="facts">
      <Fact name={t('staff.appointment.when')}>
        <strong>
          {formatDate(start(appointment), 'full')}, <span class="figures">{hours(appointment)}</span>
        </strong>
        {office !== undefined && <span class="soft"> · {t('staff.office_time', { office: office.name })}</span>}
        {offices.value !== undefined && <OwnTime appointment={appointment} offices={offices.value} />}
      </Fact>
      <Fact name={t('staff.appointment.state')}>
        <StateBadge state={appointment.state} />
        {appointment.closing_reason !== null && (
          <span class="soft"> {t(`staff.reason.${appointment.closing_reason}`)}</span>
        )}
      </Fact>
      <Fact name={t('staff.appointment.client')}>
        {may('client:record:read') ? (
          <a href={`/clients/${appointment.client_id}`}>{appointment.client_name}</a>
        ) : (
          appointment.client_name
        )}
        <span class="soft"> · {NATIVE_NAMES[appointment.client_language]}</span>
      </Fact>
      <Fact name={t('staff.appointment.worker')}>{appointment.worker_name}</Fact>
      <Fact name={t('staff.appointment.form')}>
        <FormWord form={appointment.form} />
      </Fact>
      {(appointment.form === 'office' || appointment.form === 'home') && (
        <Fact name={t('calendar.place.where')}>
          <Place key={`${appointment.form} ${appointment.room_id}`} appointment={appointment} />
        </Fact>
      )}
      {appointment.parties.length > 0 && (
        <Fact name={t('calendar.party.with')}>
          <Parties appointment={appointment} />
        </Fact>
      )}
      {appointment.series !== null && (
        <Fact name={t('calendar.series.title')}>
          <SeriesWords appointment={appointment} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="facts__one">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whoever reads from another zone sees their own hour too. */
function OwnTime({ appointment, offices }: { appointment: AppointmentView; offices: readonly OfficeView[] }) {
  const mine = whoAmI().offices[0];
  const own = offices.find(each => each.id === mine?.id);
  if (own === undefined) return null;
  const day = localDay(start(appointment));
  const offset = offsetOn(day, own.time_zone, own.offset_minutes);
  if (offset === appointment.offset_minutes) return null;
  return (
    <span class="facts__own soft">
      {t('staff.appointment.where_you_are', { office: own.name })}:{' '}
      <span class="figures">{formatDateTime(at(appointment.starts_at, offset), 'dayShort')}</span>
    </span>
  );
}
