/** What must be known before anybody calls or writes: the contact rule in short, and what has not been agreed to. */
import { BellOff, Clock, EyeOff, Mail, Phone, PhoneOff } from 'lucide';
import { formatDateTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import type { IconNode } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { at } from '../moments.ts';
import { channelOrder, consentName, type ContactRuleView, type RecordView } from './record.ts';

export function RecordBanner({ record: { rule, missing } }: { record: RecordView }) {
  return (
    <div class="stack">
      {rule === null ? (
        <Notice kind="warning" title={t('people.rule.none_title')}>
          {t('people.rule.none_text')}
        </Notice>
      ) : (
        <RuleInShort rule={rule} />
      )}
      {missing.length > 0 && (
        <Notice title={t('people.missing_title', { list: missing.map(kind => consentName(kind)).join(', ') })}>
          {t('people.missing_text')}
        </Notice>
      )}
    </div>
  );
}

const CALL_LOOK: Readonly<Record<ContactRuleView['call'], readonly [IconNode, BadgeTone]>> = {
  call: [Phone, 'neutral'],
  text_first: [Mail, 'info'],
  never: [PhoneOff, 'danger'],
};

export function RuleInShort({ rule }: { rule: ContactRuleView }) {
  const [icon, tone] = CALL_LOOK[rule.call];
  const order = channelOrder(rule.channels);
  return (
    <ul class="record__short row" aria-label={t('people.tab.rule')}>
      <li>
        <Badge icon={icon} tone={tone}>
          {t(`people.rule.call.${rule.call}`)}
        </Badge>
      </li>
      <li>
        <Badge icon={Clock} tone={rule.open_now ? 'success' : 'warning'}>
          {whenWords(rule)}
        </Badge>
      </li>
      <li>
        <Badge icon={order === 'none' ? BellOff : Mail}>
          {t('people.rule.channels')}: {t(`people.rule.channels.${order}`)}
        </Badge>
      </li>
      {rule.wording === 'neutral' && (
        <li>
          <Badge icon={EyeOff}>{t('people.rule.wording.neutral')}</Badge>
        </li>
      )}
    </ul>
  );
}

export function whenWords(rule: ContactRuleView): string {
  if (rule.open_now) return t('people.rule.now');
  if (rule.next_open === null) return t('people.rule.closed');
  return t('people.rule.later', { when: formatDateTime(at(rule.next_open, rule.offset_minutes)) });
}
