import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Expected, LineWatch, LOST_AFTER_MS } from './watch.ts';

const BOTH: Expected = { sound: true, picture: true };

/** A watch that is fed once a second; each call moves its counters by what arrived in that second. */
function feed(expected: Expected = BOTH) {
  const watch = new LineWatch();
  const counters = { sound: 0, picture: 0 };
  let second = 0;
  return (sound: number, picture: number, now: Expected = expected, connected = true) => {
    counters.sound += sound;
    counters.picture += picture;
    second += 1;
    return watch.measure(second * 1000, { ...counters }, now, connected);
  };
}

describe('the watch over a line', () => {
  it('says nothing while sound and picture come', () => {
    const step = feed();
    for (let second = 0; second < 10; second++) assert.deepEqual(step(50, 24), []);
  });

  it('tells the picture lost after three seconds, once, and back with the first frame', () => {
    const step = feed();
    step(50, 24);
    const quiet = Array.from({ length: LOST_AFTER_MS / 1000 + 3 }, () => step(50, 0));
    assert.deepEqual(quiet.flat(), [{ kind: 'camera', lost: true }]);
    assert.deepEqual(step(50, 1), [{ kind: 'camera', lost: false }]);
  });

  it('calls it the connection when nothing comes at all', () => {
    const step = feed();
    step(50, 24);
    const silent = Array.from({ length: 5 }, () => step(0, 0));
    assert.deepEqual(silent.flat(), [{ kind: 'connection', lost: true }]);
    assert.deepEqual(step(50, 0), [
      { kind: 'connection', lost: false },
      { kind: 'camera', lost: true },
    ]);
  });

  it('does not miss what nobody sends', () => {
    const step = feed({ sound: true, picture: false });
    for (let second = 0; second < 10; second++) assert.deepEqual(step(50, 0), []);
  });

  it('begins afresh when a camera is turned on again', () => {
    const step = feed();
    step(50, 24);
    for (let second = 0; second < 10; second++) step(50, 0, { sound: true, picture: false });
    assert.deepEqual(step(50, 0), []);
    assert.deepEqual(step(50, 0), []);
  });

  it('believes the browser that the connection is gone', () => {
    const step = feed();
    assert.deepEqual(step(50, 24, BOTH, false), [{ kind: 'connection', lost: true }]);
    assert.deepEqual(step(50, 24), [{ kind: 'connection', lost: false }]);
  });
});
