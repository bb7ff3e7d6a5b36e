import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Chosen, lacks, toSend } from './decisions.ts';

const AT = '2026-11-24T09:00:00Z';

function chosen(change: Partial<Chosen>): Chosen {
  return { kind: 'later', worker: '', startsAt: '', ...change };
}

test('what is left for later is not sent', () => {
  assert.deepEqual(toSend(new Map([['a', chosen({})]])), []);
});

test('each decision carries what it needs and nothing else', () => {
  const sent = toSend(
    new Map([
      ['a', chosen({ kind: 'reassign', worker: 'w', startsAt: AT })],
      ['b', chosen({ kind: 'move', worker: 'w', startsAt: AT })],
      ['c', chosen({ kind: 'cancel', worker: 'w' })],
    ]),
  );
  assert.deepEqual(sent, [
    { appointment_id: 'a', decision: 'reassign', worker_id: 'w' },
    { appointment_id: 'b', decision: 'move', starts_at: AT },
    { appointment_id: 'c', decision: 'cancel' },
  ]);
});

test('a colleague or a time may be missing', () => {
  assert.equal(lacks(chosen({ kind: 'reassign' })), 'worker');
  assert.equal(lacks(chosen({ kind: 'move' })), 'time');
  assert.equal(lacks(chosen({ kind: 'cancel' })), undefined);
});
