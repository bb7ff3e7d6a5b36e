import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pauseBefore } from './backoff.ts';

describe('the pause before another try', () => {
  it('doubles up to five seconds, with half of it left to chance', () => {
    const longest = [0, 1, 2, 3, 4, 5, 50].map(attempt => pauseBefore(attempt, 1));
    assert.deepEqual(longest, [250, 500, 1000, 2000, 4000, 5000, 5000]);
    assert.equal(pauseBefore(4, 0), 2000);
  });

  it('is never none, so that a thousand pages do not hammer', () => {
    for (let attempt = 0; attempt < 20; attempt++) assert.ok(pauseBefore(attempt, 0) >= 125);
  });
});
