import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginning, instantAt, isCovered, isWithin, linesOf, offsetAt, type Offset, place, placeOf } from './grid.ts';

const BAKU: readonly Offset[] = [{ since: '2026-11-22T20:00:00.000Z', minutes: 240 }];
/** The week in which Berlin goes back to winter time: on Sunday 25 October at 3:00 it is 2:00 again. */
const BERLIN_AUTUMN: readonly Offset[] = [
  { since: '2026-10-18T22:00:00.000Z', minutes: 120 },
  { since: '2026-10-25T01:00:00.000Z', minutes: 60 },
];
/** On Sunday 29 March at 2:00 it is 3:00. */
const BERLIN_SPRING: readonly Offset[] = [
  { since: '2026-03-22T23:00:00.000Z', minutes: 60 },
  { since: '2026-03-29T01:00:00.000Z', minutes: 120 },
];

function span(from: string, until: string) {
  return { starts_at: from, ends_at: until };
}

test('an instant stands at the hour of the place', () => {
  assert.deepEqual(placeOf('2026-11-23T06:30:00Z', BAKU), { day: '2026-11-23', minute: 630 });
});

test('after the clocks have changed the same instant stands an hour earlier', () => {
  assert.deepEqual(placeOf('2026-10-24T08:00:00Z', BERLIN_AUTUMN), { day: '2026-10-24', minute: 600 });
  assert.deepEqual(placeOf('2026-10-25T08:00:00Z', BERLIN_AUTUMN), { day: '2026-10-25', minute: 540 });
});

test('a place leads back to its instant on both sides of a change', () => {
  assert.equal(instantAt({ day: '2026-10-24', minute: 600 }, BERLIN_AUTUMN), '2026-10-24T08:00:00Z');
  assert.equal(instantAt({ day: '2026-10-25', minute: 600 }, BERLIN_AUTUMN), '2026-10-25T09:00:00Z');
});

test('an hour that comes twice is its first; one that is left out is none', () => {
  assert.equal(instantAt({ day: '2026-10-25', minute: 150 }, BERLIN_AUTUMN), '2026-10-25T00:30:00Z');
  assert.equal(instantAt({ day: '2026-03-29', minute: 150 }, BERLIN_SPRING), undefined);
  assert.equal(instantAt({ day: '2026-03-29', minute: 180 }, BERLIN_SPRING), '2026-03-29T01:00:00Z');
});

test('every half hour of both weeks comes back to where it was', () => {
  for (const [offsets, first] of [
    [BERLIN_AUTUMN, '2026-10-18T22:00:00Z'],
    [BERLIN_SPRING, '2026-03-22T23:00:00Z'],
  ] as const) {
    for (let step = 0; step < 330; step += 1) {
      const instant = new Date(Date.parse(first) + step * 1_800_000).toISOString().replace('.000Z', 'Z');
      const again = instantAt(placeOf(instant, offsets), offsets);
      assert.ok(again !== undefined && again <= instant);
      assert.deepEqual(placeOf(again, offsets), placeOf(instant, offsets));
    }
  }
});

test('before the first offset that is known, the first one holds', () => {
  assert.equal(offsetAt('2020-01-01T00:00:00Z', BAKU), 240);
});

test('things that overlap stand side by side, others alone', () => {
  const [first, second, third] = place(
    [
      span('2026-11-23T06:00:00Z', '2026-11-23T07:00:00Z'),
      span('2026-11-23T06:30:00Z', '2026-11-23T07:30:00Z'),
      span('2026-11-23T07:30:00Z', '2026-11-23T08:00:00Z'),
    ],
    BAKU,
  );
  assert.deepEqual([first?.lane, first?.lanes], [0, 2]);
  assert.deepEqual([second?.lane, second?.lanes], [1, 2]);
  assert.deepEqual([third?.lane, third?.lanes], [0, 1]);
});

test('three in a row that overlap in pairs need two lanes', () => {
  const placed = place(
    [
      span('2026-11-23T06:00:00Z', '2026-11-23T07:00:00Z'),
      span('2026-11-23T06:30:00Z', '2026-11-23T08:00:00Z'),
      span('2026-11-23T07:00:00Z', '2026-11-23T07:30:00Z'),
    ],
    BAKU,
  );
  assert.deepEqual(
    placed.map(each => [each.lane, each.lanes]),
    [
      [0, 2],
      [1, 2],
      [0, 2],
    ],
  );
});

test('what goes on past midnight ends there', () => {
  const [late] = place([span('2026-11-23T19:30:00Z', '2026-11-23T21:00:00Z')], BAKU);
  assert.deepEqual([late?.minute, late?.length], [1410, 30]);
});

test('the lines reach from the opening to the closing, and to whatever is booked outside', () => {
  const open = [span('2026-11-23T06:00:00Z', '2026-11-23T14:00:00Z')];
  assert.deepEqual([linesOf(open, [], BAKU)[0], linesOf(open, [], BAKU).at(-1)], [600, 1050]);
  const lines = linesOf(open, [{ minute: 1140, length: 45 }], BAKU);
  assert.deepEqual([lines[0], lines.at(-1)], [600, 1170]);
});

test('an office that never closes does not draw the night', () => {
  const open = [span('2026-11-22T20:00:00Z', '2026-11-23T20:00:00Z')];
  assert.deepEqual([linesOf(open, [], BAKU)[0], linesOf(open, [], BAKU).at(-1)], [420, 1230]);
});

test('a week of holidays still has lines', () => {
  assert.equal(linesOf([], [], BAKU)[0], 540);
});

test('a line knows what begins in it and what reaches into it', () => {
  const placed = place([span('2026-11-23T06:15:00Z', '2026-11-23T07:15:00Z')], BAKU);
  assert.equal(beginning(placed, { day: '2026-11-23', minute: 600 }).length, 1);
  assert.equal(isCovered(placed, { day: '2026-11-23', minute: 600 }), false);
  assert.equal(isCovered(placed, { day: '2026-11-23', minute: 660 }), true);
  assert.equal(isCovered(placed, { day: '2026-11-23', minute: 690 }), false);
  assert.equal(isCovered(placed, { day: '2026-11-24', minute: 660 }), false);
});

test('a line is open only if all of it is', () => {
  const open = [span('2026-11-23T06:00:00Z', '2026-11-23T14:00:00Z')];
  assert.equal(isWithin(open, span('2026-11-23T13:30:00Z', '2026-11-23T14:00:00Z')), true);
  assert.equal(isWithin(open, span('2026-11-23T13:45:00Z', '2026-11-23T14:15:00Z')), false);
});
