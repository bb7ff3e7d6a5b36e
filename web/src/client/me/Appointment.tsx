/** One appointment as its client reads it: when, how, with whom, where, and what they can do with it. */
import { Building2, CalendarClock, Clock, Headphones, House, MessageSquare, Phone, UserRound, Video } from 'lucide';
import type { ComponentChildren } from 'preact';
import { formatDate, formatTimeRange } from '../../i18n/dates.ts';
import { t } from '../../i18n/client.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Icon, type IconNode } from '../../ui/Icon.tsx';
import type { Form, OwnAppointment } from './calls.ts';
import './Appointment.css';
import { go } from './page.ts';
import { officeTime } from './Slots.tsx';

export const FORM_ICONS: Readonly<Record<Form, IconNode>> = {
  audio: Headphones,
  chat: MessageSquare,
  home: House,
  office: Building2,
  phone: Phone,
  video: Video,
};

export function Line({ icon, children }: { icon: IconNode; children: ComponentChildren }) {
  return (
    <p class="with-icon">
      <Icon of={icon} />
      <span>{children}</span>
    </p>
  );
}

export function When({ of }: { of: OwnAppointment }) {
  const from = { instant: of.starts_at, offsetMinutes: of.offset_minutes };
  const until = { instant: of.ends_at, offsetMinutes: of.offset_minutes };
  const elsewhere = officeTime(of);
  return (
    <Line icon={Clock}>
      <span class="sentence">{formatDate(from, 'day')}</span>, <b class="figures">{formatTimeRange(from, until)}</b>
      {elsewhere !== undefined && <span class="soft"> ({elsewhere})</span>}
    </Line>
  );
}

function Where({ of }: { of: OwnAppointment }) {
  if (of.place === null) return null;
  const { address, room_name: room, directions } = of.place;
  return (
    <Line icon={Building2}>
      {[address, room].filter(Boolean).join(', ') || t('me.address_asked')}
      {directions !== null && <span class="own-appointment__directions">{directions}</span>}
    </Line>
  );
}

function Actions({ of }: { of: OwnAppointment }) {
  const may = (action: OwnAppointment['actions'][number]) => of.actions.includes(action);
  return (
    <>
      {may('join') && of.join_link !== null && (
        <LinkButton wide kind="primary" icon={FORM_ICONS[of.form]} href={of.join_link}>
          {t('me.join')}
        </LinkButton>
      )}
      {may('move') && (
        <Button wide icon={CalendarClock} onClick={() => go({ name: 'move', appointment: of })}>
          {t('me.move')}
        </Button>
      )}
      {may('cancel') && (
        <Button wide kind="ghost" onClick={() => go({ name: 'cancel', appointment: of })}>
          {t('me.cancel')}
        </Button>
      )}
    </>
  );
}

export function Appointment({ of, phone }: { of: OwnAppointment; phone: string | null }) {
  const waits = of.state === 'requested';
  const late = !waits && !of.actions.includes('cancel');
  return (
    <li class="own-appointment stack stack--s">
      <When of={of} />
      <Line icon={FORM_ICONS[of.form]}>
        {t(`common.form.${of.form}`)}
        {of.service_name !== null && <span class="soft"> · {of.service_name}</span>}
      </Line>
      <Line icon={UserRound}>{t('me.with', { name: of.worker_name })}</Line>
      <Where of={of} />
      {waits && <p class="own-appointment__waits">{t('me.waits')}</p>}
      <Actions of={of} />
      {late && <p class="soft">{phone === null ? t('me.late') : t('me.late_call', { phone })}</p>}
    </li>
  );
}

export function Past({ of }: { of: OwnAppointment }) {
  return (
    <li class="own-appointment own-appointment--over stack stack--s">
      <When of={of} />
      <p class="soft">{t(`me.state.${of.state}`)}</p>
    </li>
  );
}
