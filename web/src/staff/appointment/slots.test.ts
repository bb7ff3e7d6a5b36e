import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDay, offsetIn, weekOf } from './slots.ts';

/** Berlin goes back to winter time on 25 October 2026 at 1:00 UTC. */
const OFFSETS = [
  { at: '2026-10-20T00:00:00Z', offset_minutes: 120 },
  { at: '2026-10-25T01:00:00Z', offset_minutes: 60 },
];

test('a time has the offset that holds then', () => {
  assert.equal(offsetIn('2026-10-24T08:00:00Z', OFFSETS), 120);
  assert.equal(offsetIn('2026-10-25T08:00:00Z', OFFSETS), 60);
  assert.equal(offsetIn('2026-10-01T08:00:00Z', OFFSETS), 120);
});

test('times stand under the days of the place', () => {
  const days = byDay(['2026-10-24T21:30:00Z', '2026-10-24T22:30:00Z', '2026-10-25T22:30:00Z'], OFFSETS);
  assert.deepEqual(
    days.map(each => [each.day, each.starts.length]),
    [
      ['2026-10-24', 1],
      ['2026-10-25', 2],
    ],
  );
});

test('the first week begins now, and every other at midnight of the place', () => {
  const baku = { time_zone: 'Asia/Baku', offset_minutes: 240 };
  const now = Date.parse('2026-11-27T06:55:00Z');
  assert.deepEqual(weekOf(0, baku, now), { from: '2026-11-27T06:55:00.000Z', until: '2026-12-03T20:00:00.000Z' });
  assert.deepEqual(weekOf(1, baku, now), { from: '2026-12-03T20:00:00.000Z', until: '2026-12-10T20:00:00.000Z' });
});

test('a week keeps to midnight where the clocks are changed in between', () => {
  const berlin = { time_zone: 'Europe/Berlin', offset_minutes: 120 };
  const now = Date.parse('2026-10-20T08:00:00Z');
  assert.equal(weekOf(0, berlin, now).until, '2026-10-26T23:00:00.000Z');
});
