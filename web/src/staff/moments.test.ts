import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offsetOn } from './moments.ts';

const WINTER = Date.parse('2026-11-22T08:00:00Z');

test('a zone without summer time keeps the server’s offset', () => {
  assert.equal(offsetOn('2027-06-01', 'Asia/Baku', 240, WINTER), 240);
});

test('summer time moves the offset', () => {
  assert.equal(offsetOn('2027-06-01', 'Europe/Vienna', 60, WINTER), 120);
});

test('a stale table of the device does not overrule the server', () => {
  assert.equal(offsetOn('2026-11-30', 'Asia/Baku', 300, WINTER), 300);
});

test('an unknown zone keeps the server’s offset', () => {
  assert.equal(offsetOn('2026-11-30', 'Nowhere/At_All', 270, WINTER), 270);
});
