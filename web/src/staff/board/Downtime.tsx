/** The list of today that works without a computer: for paper, with numbers and rules. Asking for it is recorded. */
import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDateTime, formatDay, formatTime } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NATIVE_NAMES } from '../../ui/Switches.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { at, hours, start } from '../moments.ts';
import { usePage } from '../shell.ts';
import type { CallCard, DowntimeList } from '../types.ts';
import './Board.css';
import { readDowntime } from './calls.ts';
import { hoursInWords } from './Rule.tsx';

export function Downtime() {
  usePage(t('board.downtime.title'));
  const [asked, setAsked] = useState(false);
  return (
    <div class="stack">
      <div class="downtime__head">
        <PageHeader title={t('board.downtime.title')} back={{ href: '/board', label: t('board.title') }} />
      </div>
      {asked ? (
        <List />
      ) : (
        <Notice
          title={t('board.downtime.before')}
          actions={
            <Button kind="primary" onClick={() => setAsked(true)}>
              {t('board.downtime.show')}
            </Button>
          }
        >
          {t('board.downtime.before_text')}
        </Notice>
      )}
    </div>
  );
}

function List() {
  const office = new URLSearchParams(location.search).get('office') ?? '';
  const list = useLoaded(office, () => readDowntime(office));
  return <WhenLoaded of={list}>{loaded => <Sheet list={loaded} />}</WhenLoaded>;
}

function Sheet({ list }: { list: DowntimeList }) {
  const made = formatDateTime(at(list.made_at, list.offset_minutes), 'dayShort');
  return (
    <div class="downtime stack">
      <div class="row row--apart">
        <h2>
          {list.office_name} · {formatDay(list.day, 'full')}
        </h2>
        <span class="downtime__print">
          <Button kind="primary" icon={Printer} onClick={() => print()}>
            {t('common.print')}
          </Button>
        </span>
      </div>
      <p class="small">
        {t('board.downtime.made', { when: made })}
        {list.office_phone !== null && ` · ${list.office_phone}`} · {t('board.downtime.destroy')}
      </p>
      {list.lines.length === 0 ? (
        <p>{t('board.downtime.none')}</p>
      ) : (
        <table class="downtime__table">
          <caption class="visually-hidden">{t('board.downtime.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('staff.appointment.when')}</th>
              <th scope="col">{t('staff.appointment.client')}</th>
              <th scope="col">{t('board.downtime.rule')}</th>
              <th scope="col">{t('board.downtime.number')}</th>
              <th scope="col">{t('staff.appointment.worker')}</th>
            </tr>
          </thead>
          <tbody>
            {list.lines.map(line => (
              <Line key={line.appointment.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Line({ line: { appointment, card } }: { line: DowntimeList['lines'][number] }) {
  return (
    <tr>
      <td>
        <strong class="figures">{formatTime(start(appointment))}</strong>
        <span class="visually-hidden"> {hours(appointment)}</span>
        <br />
        {t(`common.form.${appointment.form}`)}
        {appointment.room_name !== null && ` · ${appointment.room_name}`}
      </td>
      <th scope="row">
        {appointment.client_name}
        <br />
        <span class="soft">{NATIVE_NAMES[appointment.client_language]}</span>
      </th>
      <td>
        <RuleWords card={card} />
      </td>
      <td class="figures">{card.rule?.call === 'never' ? '—' : (card.phone ?? '—')}</td>
      <td>{appointment.worker_name}</td>
    </tr>
  );
}

function RuleWords({ card }: { card: CallCard }) {
  const { rule } = card;
  return (
    <>
      {card.violence && <strong>{t('board.rule.violence')} </strong>}
      {rule === null ? (
        t('board.rule.none')
      ) : (
        <>
          <strong>{t(`board.rule.call.${rule.call}`)}</strong>{' '}
          {rule.hours === null ? t('board.rule.any_hour') : t('board.rule.hours', { hours: hoursInWords(rule.hours) })}{' '}
          {t(`board.rule.who.${rule.who_may_answer}`, { named: rule.named ?? '' })}{' '}
          {rule.say_if_other !== null && t('board.rule.say', { words: rule.say_if_other })}{' '}
          {rule.safe_word !== null && t('board.rule.safe_word', { word: rule.safe_word })}
        </>
      )}
    </>
  );
}
