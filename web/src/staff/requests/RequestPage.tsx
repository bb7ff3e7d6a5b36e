/** One request: what was said, who may be the same person, and what is decided. */
import { Siren } from 'lucide';
import { formatDateTime, weekdayNames } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import '../appointment/Appointment.css';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { at } from '../moments.ts';
import { usePage } from '../shell.ts';
import { WEEK } from '../types.ts';
import { readRequest, type RequestView } from './calls.ts';
import { Decide } from './Decide.tsx';
import { StateOfRequest, UrgencyBadge } from './Requests.tsx';

export function RequestPage({ id = '' }: { id?: string }) {
  const request = useLoaded(id, () => readRequest(id));
  const heading = request.value?.name ?? t('requests.title');
  usePage(heading);
  return (
    <div class="stack stack--l">
      <PageHeader title={heading} back={{ href: '/requests', label: t('requests.title') }} />
      <WhenLoaded of={request} lines={6}>
        {loaded => (
          <div class="appointment">
            <div class="appointment__column">
              {loaded.lost_link && <LostLink />}
              <Said request={loaded} />
            </div>
            <div class="appointment__column">
              {loaded.client_id !== null && (
                <Card>
                  <LinkButton kind="primary" href={`/clients/${loaded.client_id}`}>
                    {t('requests.open_client')}
                  </LinkButton>
                </Card>
              )}
              {loaded.actions.length > 0 && <Decide request={loaded} set={request.set} />}
            </div>
          </div>
        )}
      </WhenLoaded>
    </div>
  );
}

/** Anybody can say that they have lost a link: what is written here proves nothing. */
function LostLink() {
  return (
    <Notice kind="warning" title={t('requests.lost_link')}>
      <p>{t('requests.lost_link_text')}</p>
    </Notice>
  );
}

function hoursText({ hours }: RequestView): string {
  if (hours === null) return t('requests.hours.any');
  const names = weekdayNames('short');
  return WEEK.flatMap((day, index) =>
    hours[day].map(([from, until]) => `${names[index] ?? day} ${from}–${until}`),
  ).join(', ');
}

function wishText({ wish, wish_form, wish_time }: RequestView): string {
  const parts = [
    wish_form && t(`common.form.${wish_form}`),
    wish_time && t(`requests.wish.${wish_time}`),
    wish && `“${wish}”`,
  ];
  return parts.filter(Boolean).join(' · ') || '–';
}

function channelsText({ channels }: RequestView): string {
  return channels.map(each => t(`requests.channel.${each}`)).join(', ') || t('requests.channels.none');
}

function facts(request: RequestView): readonly (readonly [string, string])[] {
  const { language, service_names: service } = request;
  return [
    [t('requests.reference'), request.reference],
    [t('requests.office'), request.office_name],
    [t('requests.column.language'), NATIVE_NAMES[language]],
    [t('requests.column.answer_by'), formatDateTime(at(request.answer_by, request.offset_minutes))],
    [t('requests.call'), t(`requests.call.${request.call}`)],
    [t('requests.phone'), request.phone ?? '–'],
    [t('requests.answers'), t(`requests.answers.${request.who_may_answer}`)],
    ...(request.say_if_other === null ? [] : [[t('requests.say'), request.say_if_other] as const]),
    [t('requests.email'), request.email ?? '–'],
    [t('requests.channels'), channelsText(request)],
    [t('requests.hours'), hoursText(request)],
    ...(service === null
      ? []
      : [[t('requests.service'), service[language] ?? Object.values(service)[0] ?? ''] as const]),
    [t('requests.wish'), wishText(request)],
    ...(request.refusal === null
      ? []
      : [
          [
            t('requests.refuse.reason'),
            `${t(`requests.refuse.reason.${request.refusal}`)}: ${request.refusal_text ?? ''}`,
          ] as const,
        ]),
  ];
}

function Said({ request }: { request: RequestView }) {
  return (
    <Card title={t('requests.said')} urgent={request.in_danger}>
      <p class="row">
        {request.in_danger && (
          <Badge icon={Siren} tone="danger">
            {t('requests.danger')}
          </Badge>
        )}
        <StateOfRequest state={request.state} />
        {request.state === 'new' && <UrgencyBadge urgency={request.urgency} />}
        <span class="soft small">{t(`requests.source.${request.source}`)}</span>
      </p>
      <dl class="facts">
        {facts(request).map(([name, value]) => (
          <div key={name} class="facts__one">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
