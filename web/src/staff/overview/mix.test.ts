import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormCounts, OfficeMix } from './calls.ts';
import { asTable, monthBeside, share, total } from './mix.ts';

function row(form: FormCounts['form'], held: number, coming = 0): FormCounts {
  return { form, held, coming, missed: 0, cancelled_by_client: 0, cancelled_by_agency: 0, not_held_technical: 0 };
}

const VIDEO = row('video', 2, 1);
const PHONE = row('phone', 1);
const OFFICE: OfficeMix = { office_id: 'a', office_name: '=Baku, "north"', forms: [VIDEO, PHONE], moves: [] };

test('a form has a sum and a share', () => {
  assert.equal(total(VIDEO), 3);
  assert.equal(share(VIDEO, OFFICE), 75);
  assert.equal(share(PHONE, { ...OFFICE, forms: [row('phone', 0)] }), 0);
});

test('months go over the year', () => {
  assert.equal(monthBeside('2026-01-01', -1), '2025-12');
  assert.equal(monthBeside('2026-12-01', 1), '2027-01');
});

test('a table has a line for each form of each office', () => {
  assert.deepEqual(
    asTable(['Office', 'Form'], [OFFICE], each => each.form),
    [
      ['Office', 'Form'],
      ['=Baku, "north"', 'video', '2', '0', '0', '0', '0', '1'],
      ['=Baku, "north"', 'phone', '1', '0', '0', '0', '0', '0'],
    ],
  );
});
