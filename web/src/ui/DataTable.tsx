/** A table on a wide screen, a list of cards on a phone: each cell then shows its column's name. */
import type { ComponentChildren } from 'preact';
import './DataTable.css';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** The cell that names the row. One per table, as a rule the first. */
  readonly heading?: boolean | undefined;
  readonly align?: 'end' | undefined;
  /** Says itself what it is (a badge, a button): a phone then shows no column name before it. */
  readonly bare?: boolean | undefined;
}

interface Props<Row> {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = column.align === 'end' ? 'table__end figures' : undefined;
  if (column.heading) {
    return (
      <th scope="row" class={look}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td class={look} data-title={column.bare ? undefined : column.title}>
      {column.cell(row)}
    </td>
  );
}

export function DataTable<Row>({ caption, captionHidden = true, columns, rows, rowKey }: Props<Row>) {
  return (
    <table class="table">
      <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column.id} scope="col" class={column.align === 'end' ? 'table__end' : undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={rowKey(row)}>
            {columns.map(column => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
