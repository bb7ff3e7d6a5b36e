import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomNow } from './rooms.ts';

function span(from: string, until: string) {
  return { starts_at: `2026-11-23T${from}:00.000Z`, ends_at: `2026-11-23T${until}:00.000Z` };
}

const NOW = '2026-11-23T09:00:00.000Z';

test('a room that nobody has booked is free for good', () => {
  assert.deepEqual(roomNow([], NOW), { taken: false, until: undefined });
});

test('a free room says when it is taken next', () => {
  const taken = [span('12:00', '13:00'), span('10:00', '11:00'), span('07:00', '08:00')];
  assert.deepEqual(roomNow(taken, NOW), { taken: false, until: '2026-11-23T10:00:00.000Z' });
});

test('a taken room is free after the last of those that follow each other', () => {
  const taken = [span('09:30', '10:00'), span('08:30', '09:30'), span('11:00', '12:00')];
  assert.deepEqual(roomNow(taken, NOW), { taken: true, until: '2026-11-23T10:00:00.000Z' });
});

test('an end is no longer part of a booking', () => {
  assert.equal(roomNow([span('08:00', '09:00')], NOW).taken, false);
});
