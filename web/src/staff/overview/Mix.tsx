/** `/reports/forms`: the forms an office works in, month by month. */
import { ChevronLeft, ChevronRight, Download } from 'lucide';
import { useState } from 'preact/hooks';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, PageHeader } from '../../ui/Card.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { csv } from '../csv.ts';
import { FormWord } from '../desk/FormWord.tsx';
import { useLoaded, WhenLoaded } from '../loaded.tsx';
import { usePage } from '../shell.ts';
import { type FormCounts, type MixView, type OfficeMix, readMix } from './calls.ts';
import { asTable, monthBeside, OUTCOMES, share } from './mix.ts';
import './Overview.css';

export function Mix() {
  usePage(t('overview.mix.title'));
  const [month, setMonth] = useState<string | undefined>(undefined);
  const mix = useLoaded(month ?? '', () => readMix(month));
  return (
    <div class="stack">
      <PageHeader title={t('overview.mix.title')} lead={t('overview.mix.lead')} />
      <WhenLoaded of={mix} lines={8}>
        {view => (
          <>
            <Bar view={view} choose={setMonth} />
            {view.offices.map(office => (
              <Office key={office.office_id} office={office} />
            ))}
          </>
        )}
      </WhenLoaded>
    </div>
  );
}

function Bar({ view, choose }: { view: MixView; choose: (month: string) => void }) {
  return (
    <div class="row row--apart">
      <div class="month-picker">
        <Button small icon={ChevronLeft} iconOnly onClick={() => choose(monthBeside(view.month, -1))}>
          {t('overview.mix.before')}
        </Button>
        <strong aria-live="polite">{formatDay(view.month, 'month')}</strong>
        <Button
          small
          icon={ChevronRight}
          iconOnly
          disabled={view.month >= view.latest}
          onClick={() => choose(monthBeside(view.month, 1))}
        >
          {t('overview.mix.after')}
        </Button>
      </div>
      <Button icon={Download} onClick={() => save(view)}>
        {t('overview.mix.save')}
      </Button>
    </div>
  );
}

function save(view: MixView): void {
  const outcomes = OUTCOMES.map(outcome => t(`overview.mix.${outcome}`));
  const head = [t('overview.mix.office'), t('overview.mix.form'), ...outcomes];
  const table = asTable(head, view.offices, row => t(`common.form.${row.form}`));
  saveFile(`forms-${view.month.slice(0, 7)}.csv`, 'text/csv', csv(table));
}

function Office({ office }: { office: OfficeMix }) {
  return (
    <Card title={office.office_name}>
      <DataTable
        caption={t('overview.mix.of', { office: office.office_name })}
        columns={columns(office)}
        rows={office.forms}
        rowKey={row => row.form}
      />
      <Moves office={office} />
    </Card>
  );
}

function columns(office: OfficeMix): Column<FormCounts>[] {
  return [
    { id: 'form', title: t('overview.mix.form'), heading: true, cell: row => <FormWord form={row.form} /> },
    { id: 'share', title: t('overview.mix.share'), cell: row => <Share percent={share(row, office)} /> },
    ...OUTCOMES.map(outcome => ({
      id: outcome,
      title: t(`overview.mix.${outcome}`),
      align: 'end' as const,
      cell: (row: FormCounts) => String(row[outcome]),
    })),
  ];
}

function Share({ percent }: { percent: number }) {
  return (
    <span class="share">
      <span class="share__bar" aria-hidden="true">
        <span class="share__fill" style={{ display: 'block', width: `${percent}%` }} />
      </span>
      <span class="figures">{t('overview.mix.percent', { percent })}</span>
    </span>
  );
}

function Moves({ office }: { office: OfficeMix }) {
  if (office.moves.length === 0) return <p class="soft">{t('overview.mix.no_moves')}</p>;
  return (
    <>
      <h3>{t('overview.mix.moves')}</h3>
      <ul>
        {office.moves.map(({ was, became, count }) => (
          <li key={`${was}-${became}`}>
            {t('overview.mix.move', { was: t(`common.form.${was}`), became: t(`common.form.${became}`), count })}
          </li>
        ))}
      </ul>
    </>
  );
}
