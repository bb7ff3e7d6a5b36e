import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OfficeView } from '../types.ts';
import { addMinutes, firstTime } from './times.ts';

const DAY = [['10:00', '18:00']] as [string, string][];
const OFFICE: OfficeView = {
  id: '0'.repeat(32),
  name: 'Baku',
  country: 'AZ',
  time_zone: 'Asia/Baku',
  opening: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: [], sun: [] },
  languages: ['az'],
  emergency_numbers: [],
  address: null,
  phone: null,
  directions: {},
  client_change_hours: 24,
  hold_hours: 24,
  overdue_minutes: 30,
  reminder_minutes: [1440, 120],
  offset_minutes: 240,
  open_now: true,
  next_opening: null,
};
/** 14:02 on Monday in Baku. */
const NOW = Date.parse('2026-11-23T10:02:00Z');

function span(from: string, until: string) {
  return { starts_at: `2026-11-23T${from}:00Z`, ends_at: `2026-11-23T${until}:00Z` };
}

test('today begins with the next quarter of an hour', () => {
  assert.deepEqual(firstTime('2026-11-23', OFFICE, [], NOW), { day: '2026-11-23', clock: '14:15', minutes: 45 });
});

test('another day begins with the opening, a closed one at nine', () => {
  assert.equal(firstTime('2026-11-24', OFFICE, [], NOW).clock, '10:00');
  assert.equal(firstTime('2026-11-28', OFFICE, [], NOW).clock, '09:00');
});

test('a time that is taken, or too short a gap, is passed over', () => {
  const taken = [span('10:30', '11:15'), span('11:30', '12:00')];
  assert.equal(firstTime('2026-11-23', OFFICE, taken, NOW).clock, '16:00');
});

test('what ends as the next begins is no overlap', () => {
  assert.equal(firstTime('2026-11-23', OFFICE, [span('11:00', '12:00')], NOW).clock, '14:15');
});

test('a full day still offers its first quarter', () => {
  assert.equal(firstTime('2026-11-23', OFFICE, [span('00:00', '23:00')], NOW).clock, '14:15');
});

test('an end past midnight is on the clock again', () => {
  assert.equal(addMinutes('23:30', 45), '00:15');
});
