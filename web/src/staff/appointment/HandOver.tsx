/** What the client needs to come in, and how to hand it over safely. */
import { Printer } from 'lucide';
import { formatDate, formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { readInvitation } from '../desk/calls.ts';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { at, hours, start } from '../moments.ts';
import { Qr } from '../Qr.tsx';
import type { AppointmentView, JoinInvitation } from '../types.ts';
import { CopyField } from './CopyField.tsx';

export function HandOver({ appointment }: { appointment: AppointmentView }) {
  const { id, starts_at, ends_at } = appointment;
  const invitation = useLoaded(`${id} ${starts_at} ${ends_at}`, () => readInvitation(id));
  return (
    <Card title={t('staff.appointment.handover')}>
      <WhenLoaded of={invitation}>
        {loaded =>
          loaded.closed ? (
            <p class="soft">{t('staff.appointment.closed')}</p>
          ) : (
            <Ways invitation={loaded} appointment={appointment} />
          )
        }
      </WhenLoaded>
    </Card>
  );
}

function originOf(link: string): string {
  return new URL(link).origin;
}

function codeHint({ link, code_from, code_until, offset_minutes }: JoinInvitation): string {
  return t('staff.appointment.code_hint', {
    from: formatTime(at(code_from, offset_minutes)),
    until: formatTime(at(code_until, offset_minutes)),
    address: originOf(link),
  });
}

function Ways({ invitation, appointment }: { invitation: JoinInvitation; appointment: AppointmentView }) {
  const { link, code, qr } = invitation;
  return (
    <div class="stack">
      <CopyField
        name="link"
        label={t('staff.appointment.link')}
        hint={t('staff.appointment.link_hint')}
        value={link}
        copyLabel={t('common.copy')}
      />
      {code === null ? (
        <p class="soft">{t('staff.appointment.closed_by')}</p>
      ) : (
        <CopyField
          name="code"
          figures
          label={t('staff.appointment.code')}
          hint={codeHint(invitation)}
          value={code}
          copyLabel={t('common.copy')}
        />
      )}
      <figure class="handover__qr">
        <Qr qr={qr} label={t('staff.appointment.qr_label')} />
        <figcaption class="stack stack--s">
          <span class="soft small">{t('staff.appointment.qr_hint')}</span>
          <span>
            <Button small icon={Printer} onClick={() => print()}>
              {t('staff.appointment.print')}
            </Button>
          </span>
        </figcaption>
      </figure>
      <Advice />
      <PrintCard invitation={invitation} appointment={appointment} />
    </div>
  );
}

function Advice() {
  return (
    <details class="handover__advice" open>
      <summary>{t('staff.appointment.how')}</summary>
      <ol class="handover__steps">
        <li>{t('staff.appointment.how_safe')}</li>
        <li>{t('staff.appointment.how_link')}</li>
        <li>{t('staff.appointment.how_code')}</li>
      </ol>
      <p class="soft small">{t('staff.appointment.how_once')}</p>
    </details>
  );
}

/** On paper only, and neutral: no name, no agency, nothing of what it is for. */
function PrintCard({ invitation, appointment }: { invitation: JoinInvitation; appointment: AppointmentView }) {
  return (
    <div class="print-card" aria-hidden="true">
      <p class="print-card__when">
        {formatDate(start(appointment), 'full')}, {hours(appointment)}
      </p>
      <Qr qr={invitation.qr} label={t('staff.appointment.qr_label')} />
      <p>{invitation.link}</p>
      {invitation.code !== null && (
        <p>
          {originOf(invitation.link)} · <strong>{invitation.code}</strong>
        </p>
      )}
    </div>
  );
}
