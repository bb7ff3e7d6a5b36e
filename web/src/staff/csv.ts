/** Tables for a spreadsheet: what a person typed can never become a formula there. */

/** A spreadsheet takes what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** With a mark for UTF-8, and semicolons: so spreadsheets of the region open it by a double click. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
