import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenOf } from './link-token.ts';
import { parseRemembered } from './tab-memory.ts';

describe('the token of a join link', () => {
  it('is read from the fragment as it stands', () => {
    assert.equal(
      tokenOf('#t=uNfmKz_qGnlVKFt34EVMs3A8_Ms8q3WigCXB0EE6r-0'),
      'uNfmKz_qGnlVKFt34EVMs3A8_Ms8q3WigCXB0EE6r-0',
    );
    assert.equal(tokenOf('#x=1&t=abc'), 'abc');
  });

  it('is nothing without a fragment', () => {
    assert.equal(tokenOf(''), undefined);
    assert.equal(tokenOf('#main'), undefined);
  });
});

describe('what a tab remembers over a reload', () => {
  it('is what was on', () => {
    assert.deepEqual(parseRemembered('{"camera":true,"microphone":false}'), { camera: true, microphone: false });
  });

  it('is nothing where something else stands', () => {
    for (const text of [null, '', '{', 'null', '1', '{"camera":1}']) assert.equal(parseRemembered(text), undefined);
  });
});
