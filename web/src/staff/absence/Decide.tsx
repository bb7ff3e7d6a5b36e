/** The list of decisions, one press for all, and the report. */
import { CircleAlert, CircleCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { hasMessage, translate } from '../../i18n/runtime.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, EmptyState } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Choices.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { AbsenceItem, AbsenceView, DecisionResult } from '../types.ts';
import { closeDays, sendDecisions } from './calls.ts';
import { type Chosen, lacks, proposed, toSend } from './decisions.ts';
import { Item } from './Item.tsx';

interface Props {
  view: AbsenceView;
  again: () => Promise<void>;
}

type Choices = ReadonlyMap<string, Chosen>;

/** Carries out all decisions; afterwards there is a report, or a sentence about why there is none. */
function useCarryingOut(view: AbsenceView, chosen: Choices, close: boolean) {
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const [report, setReport] = useState<readonly DecisionResult[] | undefined>(undefined);
  const carryOut = async () => {
    setChecked(true);
    if ([...chosen.values()].some(each => lacks(each) !== undefined)) return;
    setBusy(true);
    const decisions = toSend(chosen);
    try {
      setReport(decisions.length > 0 ? await sendDecisions(decisions) : []);
      if (close && view.until_day !== null) {
        await closeDays(view.worker_id, view.office_ids, view.from_day, view.until_day);
      }
      setFault(undefined);
    } catch (error) {
      setFault(problemSentence(error));
    }
    setBusy(false);
  };
  return { checked, busy, fault, report, carryOut };
}

export function Decide({ view, again }: Props) {
  const [chosen, setChosen] = useState<Choices>(
    () => new Map(view.items.map(item => [item.appointment.id, proposed(item)])),
  );
  const [close, setClose] = useState(view.until_day !== null);
  const { checked, busy, fault, report, carryOut } = useCarryingOut(view, chosen, close);
  if (report !== undefined) return <Report view={view} report={report} fault={fault} again={again} />;
  return (
    <Card title={t('board.absence.count', { count: view.items.length })}>
      {view.items.length === 0 && (
        <EmptyState icon={CircleCheck} title={t('board.absence.none')}>
          {t('board.absence.none_text')}
        </EmptyState>
      )}
      <ol class="absence">
        {view.items.map(item => (
          <Item
            key={item.appointment.id}
            item={item}
            chosen={chosen.get(item.appointment.id) ?? proposed(item)}
            checked={checked}
            choose={each => setChosen(old => new Map(old).set(item.appointment.id, each))}
          />
        ))}
      </ol>
      {view.until_day !== null && (
        <Checkbox name="close" label={t('board.absence.close_days')} checked={close} onInput={setClose} />
      )}
      {fault !== undefined && (
        <Notice kind="danger" live>
          {fault}
        </Notice>
      )}
      <p>{t('board.absence.told_text')}</p>
      <div>
        <Button kind="primary" busy={busy} onClick={() => void carryOut()}>
          {t('board.absence.carry_out', { count: toSend(chosen).length })}
        </Button>
      </div>
    </Card>
  );
}

interface ReportProps {
  view: AbsenceView;
  report: readonly DecisionResult[];
  fault: string | undefined;
  again: () => Promise<void>;
}

function Report({ view, report, fault, again }: ReportProps) {
  const refused = report.filter(each => each.problem !== null).length;
  const items = new Map(view.items.map(item => [item.appointment.id, item]));
  const toCall = report
    .filter(each => each.problem === null)
    .map(each => items.get(each.appointment_id))
    .filter(item => item !== undefined && item.told !== 'by_itself');
  return (
    <Card title={t('board.absence.report')}>
      <div class="stack" role="status">
        <p>{t('board.absence.done', { count: report.length - refused })}</p>
        {refused > 0 && <p>{t('board.absence.refused', { count: refused })}</p>}
        {fault !== undefined && <Notice kind="danger">{fault}</Notice>}
      </div>
      <ul class="absence__report">
        {report.map(result => (
          <Line key={result.appointment_id} result={result} item={items.get(result.appointment_id)} />
        ))}
      </ul>
      {toCall.length > 0 && (
        <Notice kind="warning" title={t('board.absence.to_call', { count: toCall.length })}>
          <ul>{toCall.map(item => item && <ToCall key={item.appointment.id} item={item} />)}</ul>
        </Notice>
      )}
      <div class="row">
        <Button onClick={() => void again()}>{t('board.absence.look_again')}</Button>
      </div>
    </Card>
  );
}

function Line({ result, item }: { result: DecisionResult; item: AbsenceItem | undefined }) {
  const key = `problems.${result.problem}`;
  const why = result.problem !== null && hasMessage(key) ? translate(key, {}) : t('board.absence.line_done');
  return (
    <li class="row">
      <Icon of={result.problem === null ? CircleCheck : CircleAlert} />
      <span>
        <a href={`/desk/appointments/${result.appointment_id}`}>{item?.appointment.client_name}</a>: {why}
      </span>
    </li>
  );
}

function ToCall({ item }: { item: AbsenceItem }) {
  return (
    <li>
      <a href={`/desk/appointments/${item.appointment.id}`}>{item.appointment.client_name}</a>:{' '}
      {t(`board.absence.told.${item.told}`)}
    </li>
  );
}
