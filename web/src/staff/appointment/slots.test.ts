import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDay, offsetIn } from './slots.ts';

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
