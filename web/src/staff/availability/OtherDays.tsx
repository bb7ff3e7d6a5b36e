/** Days that are not like the others: leave, illness, an evening more. */
import { CalendarMinus, CalendarPlus, CalendarX, Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import { problemSentence } from '../../api/problem.ts';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, EmptyState } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/Toast.tsx';
import type { Me } from '../types.ts';
import { addException, type Availability, type ExceptionView, type Reason, removeException } from './calls.ts';
import { ExceptionForm } from './ExceptionForm.tsx';

interface Props {
  known: Availability;
  office: Me['offices'][number];
  set: (known: Availability) => void;
  reload: () => Promise<void>;
}

export function OtherDays({ known, office, set, reload }: Props) {
  const [adding, setAdding] = useState(false);
  const items = known.exceptions.filter(each => each.office_id === office.id);
  const add = (
    <Button icon={Plus} onClick={() => setAdding(true)}>
      {t('availability.add_day')}
    </Button>
  );
  const takeBack = async (exception: ExceptionView) => {
    const { id, ...again } = exception;
    try {
      await removeException(id);
      toast(t('availability.day_removed'), () => {
        void addException(known.worker_id, { ...again, reason: again.reason as Reason }).then(set);
      });
    } catch (error) {
      toast(problemSentence(error));
    }
    await reload();
  };
  return (
    <Card title={t('availability.days')} aside={known.may_change && items.length > 0 && add}>
      {items.length === 0 ? (
        <EmptyState icon={CalendarX} title={t('availability.days_none')} action={known.may_change && add}>
          {t('availability.days_none_help')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('availability.days')}
          columns={columns(known.may_change, each => void takeBack(each))}
          rows={items}
          rowKey={each => each.id}
        />
      )}
      <Dialog open={adding} title={t('availability.add_day')} onClose={() => setAdding(false)}>
        <ExceptionForm
          workerId={known.worker_id}
          officeId={office.id}
          cancel={() => setAdding(false)}
          done={saved => {
            set(saved);
            setAdding(false);
            toast(t('availability.day_added'));
          }}
        />
      </Dialog>
    </Card>
  );
}

function daysOf({ from_day, until_day }: ExceptionView): string {
  const from = formatDay(from_day, 'date');
  return from_day === until_day ? from : `${from} – ${formatDay(until_day, 'date')}`;
}

function timesOf({ starts, ends }: ExceptionView): string {
  return starts === null || ends === null ? t('availability.whole_day') : `${starts}–${ends}`;
}

function columns(mayChange: boolean, takeBack: (exception: ExceptionView) => void): Column<ExceptionView>[] {
  const shown: Column<ExceptionView>[] = [
    { id: 'days', title: t('availability.when'), heading: true, cell: daysOf },
    { id: 'times', title: t('availability.times'), cell: each => <span class="figures">{timesOf(each)}</span> },
    { id: 'kind', title: t('availability.what'), cell: each => <What of={each} /> },
  ];
  if (!mayChange) return shown;
  const removing: Column<ExceptionView> = {
    id: 'remove',
    title: t('common.remove'),
    bare: true,
    cell: each => (
      <Button small kind="ghost" icon={X} onClick={() => takeBack(each)}>
        {t('common.remove')}
        <span class="visually-hidden">: {daysOf(each)}</span>
      </Button>
    ),
  };
  return [...shown, removing];
}

function What({ of }: { of: ExceptionView }) {
  if (of.kind === 'extra') {
    return (
      <Badge icon={CalendarPlus} tone="success">
        {t('availability.extra')}
      </Badge>
    );
  }
  return (
    <span class="row">
      <Badge icon={CalendarMinus} tone="warning">
        {t('availability.off')}
      </Badge>
      {of.reason !== 'other' && <span>{t(`availability.reason.${of.reason as Reason}`)}</span>}
    </span>
  );
}
