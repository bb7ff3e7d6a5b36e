/** Sums of the mix of forms, and the same as a table for other programs. Pure. */
import type { FormCounts, OfficeMix } from './calls.ts';

export const OUTCOMES = [
  'held',
  'missed',
  'cancelled_by_client',
  'cancelled_by_agency',
  'not_held_technical',
  'coming',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export function total(row: FormCounts): number {
  return OUTCOMES.reduce((sum, outcome) => sum + row[outcome], 0);
}

/** Of all appointments of the office's month, in whole per cent; 0 where there is none. */
export function share(row: FormCounts, office: OfficeMix): number {
  const all = office.forms.reduce((sum, each) => sum + total(each), 0);
  return all === 0 ? 0 : Math.round((100 * total(row)) / all);
}

/** `2026-11-01` and -1 give `2026-10`. */
export function monthBeside(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}

/** One line for each form of each office, with a head. */
export function asTable(
  head: readonly string[],
  offices: readonly OfficeMix[],
  formName: (row: FormCounts) => string,
): string[][] {
  const lines = offices.flatMap(office =>
    office.forms.map(row => [office.office_name, formName(row), ...OUTCOMES.map(outcome => String(row[outcome]))]),
  );
  return [[...head], ...lines];
}
