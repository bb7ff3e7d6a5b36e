/** Patterns of addresses. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { match } from './router.ts';

describe('match', () => {
  it('finds parameters', () => {
    assert.deepEqual(match('/desk/appointments/:id/session', '/desk/appointments/a1/session'), { id: 'a1' });
    assert.deepEqual(match('/desk', '/desk/'), {});
  });

  it('decodes a parameter once', () => {
    assert.deepEqual(match('/clients/:id', '/clients/a%20b'), { id: 'a b' });
  });

  it('matches nothing longer, shorter or other', () => {
    for (const address of [
      '/desk/appointments',
      '/desk/appointments/a/b',
      '/desk/appointments/',
      '/deskx/appointments/a',
    ]) {
      assert.equal(match('/desk/appointments/:id', address), undefined);
    }
  });

  it('takes a broken escape for no match', () => {
    assert.equal(match('/clients/:id', '/clients/%E0%A4%A'), undefined);
  });
});
