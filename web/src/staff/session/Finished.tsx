/** After the end: the note while it is fresh, and the next appointment. */
import { CalendarPlus } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { may } from '../me.ts';
import { NotePart } from '../note/NotePart.tsx';
import type { AppointmentView } from '../types.ts';

export function Finished({ appointment }: { appointment: AppointmentView }) {
  return (
    <div class="narrow stack stack--l">
      <PageHeader
        title={t('staff.session.over')}
        lead={appointment.client_name}
        back={{ href: `/desk/appointments/${appointment.id}`, label: t('staff.session.back') }}
      />
      <Notice kind="success">{t('staff.session.over_text')}</Notice>
      {appointment.actions.includes('read_note') && <NotePart appointment={{ ...appointment, state: 'completed' }} />}
      {may('office:calendar:write') && (
        <div>
          <LinkButton icon={CalendarPlus} href={`/desk/new?client=${appointment.client_id}`}>
            {t('staff.appointment.again')}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
