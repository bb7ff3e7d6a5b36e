/** How the person may be reached: the whole rule, and where it is written. */
import { PhoneOff } from 'lucide';
import { formatDateTime, weekdayNames } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { EmptyState } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/Toast.tsx';
import { at } from '../moments.ts';
import { WEEK, type WeekHours } from '../types.ts';
import type { PartProps } from './ClientPage.tsx';
import { type Fact, Facts, InDialog } from './Facts.tsx';
import { channelOrder, type ContactRuleView, type RecordView } from './record.ts';
import { whenWords } from './RecordBanner.tsx';
import { RuleForm } from './RuleForm.tsx';

export function RuleTab({ record, set }: PartProps) {
  const { client, rule } = record;
  return (
    <div class="stack">
      {rule === null ? (
        <EmptyState icon={PhoneOff} title={t('people.rule.none_title')}>
          {t('people.rule.none_text')}
        </EmptyState>
      ) : (
        <>
          <Gaps record={record} />
          <Facts facts={ruleFacts(rule, client.phone)} />
        </>
      )}
      {client.actions.includes('change') && (
        <InDialog label={rule === null ? t('people.rule.write') : t('people.rule.edit')} primary={rule === null} wide>
          {close => (
            <RuleForm
              record={record}
              cancel={close}
              done={changed => {
                set(changed);
                close();
                toast(t('people.rule.saved'));
              }}
            />
          )}
        </InDialog>
      )}
    </div>
  );
}

/** A channel that is allowed and has no address. */
function Gaps({ record: { client, profile, rule } }: { record: RecordView }) {
  const channels = rule?.channels ?? [];
  const gaps = [
    channels.includes('sms') && client.phone === null && t('people.rule.no_phone'),
    channels.includes('email') && profile.email === null && t('people.rule.no_email'),
  ].filter(text => text !== false);
  return gaps.length === 0 ? null : <Notice kind="warning">{gaps.join(' ')}</Notice>;
}

function ruleFacts(rule: ContactRuleView, phone: string | null): Fact[] {
  return [
    [t('people.rule.call'), <CallWords key="call" rule={rule} />],
    [t('people.phone'), phone ?? '–'],
    [t('people.rule.hours'), <Hours key="hours" rule={rule} />],
    [t('people.rule.channels'), t(`people.rule.channels.${channelOrder(rule.channels)}`)],
    [t('people.rule.wording'), t(`people.rule.wording.${rule.wording}`)],
    [t('people.rule.who'), whoWords(rule)],
    [t('people.rule.say'), rule.say_if_other ?? t('people.rule.say_hint')],
    [t('people.rule.safe'), <Word key="safe" word={rule.safe_word} hint={t('people.rule.safe_hint')} />],
    [t('people.rule.stop'), <Word key="stop" word={rule.stop_word} hint={t('people.rule.stop_hint')} />],
  ];
}

function whoWords(rule: ContactRuleView): string {
  const words = t(`people.rule.who.${rule.who_may_answer}`);
  return rule.named === null ? words : `${words}: ${rule.named}`;
}

function CallWords({ rule }: { rule: ContactRuleView }) {
  return (
    <>
      <strong>{t(`people.rule.call.${rule.call}`)}</strong>
      {rule.call === 'never' && <p class="soft small">{t('people.rule.never_hint')}</p>}
    </>
  );
}

function Word({ word, hint }: { word: string | null; hint: string }) {
  if (word === null) return <>–</>;
  return (
    <>
      <strong>{word}</strong>
      <p class="soft small">{hint}</p>
    </>
  );
}

function Hours({ rule }: { rule: ContactRuleView }) {
  return (
    <div class="stack stack--s">
      <strong>{whenWords(rule)}</strong>
      {rule.hours === null ? t('people.rule.hours.any') : <Days hours={rule.hours} />}
      <p class="soft small">
        {t('people.rule.hours.zone', { zone: rule.time_zone })}
        <br />
        {t('people.rule.changed', { when: formatDateTime(at(rule.changed_at, rule.offset_minutes)) })}
      </p>
    </div>
  );
}

function Days({ hours }: { hours: WeekHours }) {
  const names = weekdayNames('short');
  return (
    <ul class="record__days">
      {WEEK.map((day, index) => ({ day, name: names[index] ?? '', spans: hours[day] }))
        .filter(({ spans }) => spans.length > 0)
        .map(({ day, name, spans }) => (
          <li key={day}>
            {name}: <span class="figures">{spans.map(([from, until]) => `${from}–${until}`).join(', ')}</span>
          </li>
        ))}
    </ul>
  );
}
