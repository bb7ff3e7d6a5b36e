/** What the check of a file found: counts, how it was read, what is wrong, and who may be here already. */
import { Download } from 'lucide';
import { t } from '../../i18n/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Choices.tsx';
import { Select } from '../../ui/Controls.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { Encoding, ImportCheck, RowDouble, RowFault } from './calls.ts';
import { csv } from '../csv.ts';

const ENCODINGS = ['utf-8', 'utf-16', 'windows-1251', 'windows-1254'] as const satisfies readonly Encoding[];

interface Props {
  found: ImportCheck;
  chosen: readonly number[];
  choose: (rows: readonly number[]) => void;
  reread: (encoding: Encoding) => void;
  busy: boolean;
}

export function Found({ found, chosen, choose, reread, busy }: Props) {
  return (
    <>
      <Card title={t('data.import.checked')}>
        <Counts found={found} />
        {found.guessed && (
          <Notice kind="warning" live title={t('data.import.guessed')}>
            <p>{found.names.join(' · ')}</p>
            <p>{t('data.import.guessed_text')}</p>
          </Notice>
        )}
        <div class="data__narrow">
          <Select
            name="encoding"
            label={t('data.import.encoding')}
            placeholder={false}
            value={found.encoding}
            options={ENCODINGS.map(value => ({ value, label: t(`data.import.encoding_${value}`) }))}
            onInput={value => {
              const wanted = ENCODINGS.find(each => each === value);
              if (wanted !== undefined && !busy) reread(wanted);
            }}
          />
        </div>
        <Columns found={found} />
      </Card>
      {found.faults.length > 0 && <Faults found={found} />}
      {found.doubles.length > 0 && <DoubleRows doubles={found.doubles} chosen={chosen} choose={choose} />}
    </>
  );
}

function Counts({ found }: { found: ImportCheck }) {
  const counts = [
    [t('data.import.rows'), found.rows],
    [t('data.import.fresh'), found.fresh],
    [t('data.import.doubtful'), found.doubles.length],
    [t('data.import.known'), found.known],
    [t('data.import.wrong'), found.wrong],
    [t('data.import.with_rule'), found.with_rule],
  ] as const;
  return (
    <dl class="data__counts">
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Columns({ found }: { found: ImportCheck }) {
  return (
    <details class="data__columns">
      <summary>{t('data.import.columns')}</summary>
      <DataTable
        caption={t('data.import.columns')}
        rows={found.headings.map((heading, number) => ({ ...heading, number }))}
        rowKey={each => String(each.number)}
        columns={[
          { id: 'heading', title: t('data.import.column_heading'), heading: true, cell: each => each.heading || '—' },
          {
            id: 'taken',
            title: t('data.import.column_taken'),
            cell: each => (each.column === null ? t('data.import.column_left') : t(`data.column.${each.column}`)),
          },
        ]}
      />
    </details>
  );
}

function report(faults: readonly RowFault[]): string {
  const head = [t('data.import.row'), t('data.import.column'), t('data.import.value'), t('data.import.problem')];
  const rows = faults.map(each => [
    String(each.row),
    t(`data.column.${each.column}`),
    each.value,
    t(`data.fault.${each.code}`),
  ]);
  return csv([head, ...rows]);
}

function Faults({ found: { faults, more_faults } }: { found: ImportCheck }) {
  const save = () => saveFile(`${t('data.import.report_file')}.csv`, 'text/csv', report(faults));
  return (
    <Card
      title={t('data.import.faults')}
      aside={
        <Button icon={Download} onClick={save}>
          {t('data.import.report')}
        </Button>
      }
    >
      <p>{t('data.import.faults_text')}</p>
      {more_faults && <p class="soft">{t('data.import.faults_more', { count: faults.length })}</p>}
      <DataTable
        caption={t('data.import.faults')}
        rows={faults}
        rowKey={each => `${each.row}-${each.column}-${each.code}`}
        columns={[
          { id: 'row', title: t('data.import.row'), heading: true, cell: each => each.row },
          { id: 'column', title: t('data.import.column'), cell: each => t(`data.column.${each.column}`) },
          { id: 'value', title: t('data.import.value'), cell: each => each.value || '—' },
          { id: 'problem', title: t('data.import.problem'), cell: each => t(`data.fault.${each.code}`) },
        ]}
      />
    </Card>
  );
}

interface DoublesProps {
  doubles: readonly RowDouble[];
  chosen: readonly number[];
  choose: (rows: readonly number[]) => void;
}

function DoubleRows({ doubles, chosen, choose }: DoublesProps) {
  const turn = (row: number, on: boolean) =>
    choose(on ? [...chosen, row].sort((one, other) => one - other) : chosen.filter(each => each !== row));
  return (
    <Card title={t('data.import.doubles')}>
      <p>{t('data.import.doubles_text')}</p>
      <ul class="data__doubles">
        {doubles.map(each => (
          <li key={each.row}>
            <Checkbox
              name={`double-${each.row}`}
              label={t('data.import.double_add', { row: each.row, name: each.name })}
              checked={chosen.includes(each.row)}
              onInput={on => turn(each.row, on)}
            />
            <Like of={each} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Like({ of: { clients, earlier_row } }: { of: RowDouble }) {
  return (
    <ul class="data__like">
      {clients.map(client => (
        <li key={client.id}>
          <a href={`/clients/${client.id}`} target="_blank">
            {client.name}
          </a>{' '}
          <span class="soft">
            (
            {[
              client.same_name ? t('data.import.double_name') : '',
              client.same_phone ? t('data.import.double_phone') : '',
            ]
              .filter(word => word !== '')
              .join(', ')}
            )
          </span>
        </li>
      ))}
      {earlier_row !== null && <li>{t('data.import.double_row', { row: earlier_row })}</li>}
    </ul>
  );
}
