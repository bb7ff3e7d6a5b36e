/** Three times Shift leaves; writing capital letters does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyDown, keyUp, NO_SHIFTS, pressesLeft, type ShiftCount } from './shift-count.ts';

function press(count: ShiftCount, key: string, at: number): ShiftCount {
  return keyUp(keyDown(count, key, false), key, at);
}

describe('shift count', () => {
  it('is done after three presses alone', () => {
    const count = [0, 400, 800].reduce((before, at) => press(before, 'Shift', at), NO_SHIFTS);
    assert.equal(pressesLeft(count), 0);
  });

  it('counts down', () => {
    assert.equal(pressesLeft(press(NO_SHIFTS, 'Shift', 0)), 2);
  });

  it('starts again after another key', () => {
    const count = press(press(press(NO_SHIFTS, 'Shift', 0), 'a', 10), 'Shift', 20);
    assert.equal(pressesLeft(count), 2);
  });

  it('does not count Shift held for a capital letter', () => {
    const held = keyDown(keyDown(NO_SHIFTS, 'Shift', false), 'A', false);
    assert.equal(pressesLeft(keyUp(keyUp(held, 'A', 5), 'Shift', 10)), 3);
  });

  it('forgets presses older than five seconds', () => {
    const count = [0, 400, 6000].reduce((before, at) => press(before, 'Shift', at), NO_SHIFTS);
    assert.equal(pressesLeft(count), 2);
  });

  it('takes a key that repeats for one press', () => {
    const down = keyDown(keyDown(NO_SHIFTS, 'Shift', false), 'Shift', true);
    assert.equal(pressesLeft(keyUp(down, 'Shift', 0)), 2);
  });
});
