import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextStep, type Trouble } from './care.ts';

const LOST: Trouble = { badForMs: 0, sinceRestartMs: Infinity, restarts: 0, offerer: true, met: true, failed: false };

describe('care for a link', () => {
  it('restarts at once on the offerer’s side, and later on the other', () => {
    assert.equal(nextStep(LOST), 'restart');
    assert.equal(nextStep({ ...LOST, offerer: false, badForMs: 3900 }), 'wait');
    assert.equal(nextStep({ ...LOST, offerer: false, badForMs: 4000 }), 'restart');
  });

  it('gives a first connection its time', () => {
    assert.equal(nextStep({ ...LOST, met: false, badForMs: 5900 }), 'wait');
    assert.equal(nextStep({ ...LOST, met: false, badForMs: 6000 }), 'restart');
  });

  it('gives a restart time to help, then tries another, then builds anew', () => {
    const tried = { ...LOST, badForMs: 20_000, restarts: 1 };
    assert.equal(nextStep({ ...tried, sinceRestartMs: 4900 }), 'wait');
    assert.equal(nextStep({ ...tried, sinceRestartMs: 5000 }), 'restart');
    assert.equal(nextStep({ ...tried, sinceRestartMs: 5000, restarts: 2 }), 'rebuild');
  });

  it('builds anew sooner where the browser has given up', () => {
    assert.equal(nextStep({ ...LOST, failed: true }), 'restart');
    assert.equal(nextStep({ ...LOST, failed: true, restarts: 1, sinceRestartMs: 5000 }), 'rebuild');
  });
});
