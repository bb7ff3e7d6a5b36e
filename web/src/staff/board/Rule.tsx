/** A client's contact rule in words, the strictest first. */
import { formatTime, weekdayNames } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Notice } from '../../ui/Notice.tsx';
import { at } from '../moments.ts';
import { type CallCard, WEEK } from '../types.ts';

type RuleView = NonNullable<CallCard['rule']>;

export function Rule({ card }: { card: CallCard }) {
  const { rule } = card;
  return (
    <div class="stack stack--s">
      {card.violence && <Notice kind="danger">{t('board.rule.violence')}</Notice>}
      {rule === null ? (
        <Notice kind="warning">{t('board.rule.none')}</Notice>
      ) : (
        <Notice kind={kindOf(rule)} title={t(`board.rule.call.${rule.call}`)}>
          <RuleLines rule={rule} />
        </Notice>
      )}
    </div>
  );
}

function kindOf(rule: RuleView) {
  if (rule.call === 'never') return 'danger';
  return rule.call === 'text_first' || !rule.now_allowed ? 'warning' : 'info';
}

export function RuleLines({ rule }: { rule: RuleView }) {
  return (
    <ul class="rule">
      {!rule.now_allowed && <li>{t('board.rule.not_now')}</li>}
      <li>
        {rule.hours === null ? t('board.rule.any_hour') : t('board.rule.hours', { hours: hoursInWords(rule.hours) })}{' '}
        <span class="soft">
          {t('board.rule.their_clock', { time: formatTime(at(new Date().toISOString(), rule.offset_minutes)) })}
        </span>
      </li>
      <li>{t(`board.rule.who.${rule.who_may_answer}`, { named: rule.named ?? '' })}</li>
      {rule.say_if_other !== null && <li>{t('board.rule.say', { words: rule.say_if_other })}</li>}
      {rule.safe_word !== null && <li>{t('board.rule.safe_word', { word: rule.safe_word })}</li>}
      {rule.stop_word !== null && <li>{t('board.rule.stop_word', { word: rule.stop_word })}</li>}
    </ul>
  );
}

/** "Mon 18:00–20:00, Tue 18:00–20:00" */
export function hoursInWords(hours: NonNullable<RuleView['hours']>): string {
  const names = weekdayNames('short');
  return WEEK.flatMap((day, index) => hours[day].map(([from, until]) => `${names[index] ?? ''} ${from}–${until}`)).join(
    ', ',
  );
}
