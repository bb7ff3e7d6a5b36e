import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ack } from './protocol.ts';
import { Texts } from './texts.ts';

const AT = '2026-11-22T10:00:00.000Z';

/** Texts whose line answers what stands in `answers`, in turn. */
function withLine(...answers: Ack[]) {
  const delivered: string[] = [];
  const deliver = (text: string): Promise<Ack> => {
    delivered.push(text);
    return Promise.resolve(answers.shift() ?? { ok: true, at: AT });
  };
  return { texts: new Texts(deliver, () => 'me'), delivered };
}

function states(texts: Texts): string[] {
  return texts.lines.value.map(line => `${line.text}: ${line.state}`);
}

describe('texts', () => {
  it('stand there at once and bear the server’s hour when they have arrived', async () => {
    const { texts } = withLine();
    const sending = texts.send('Hello');
    assert.deepEqual(states(texts), ['Hello: sending']);
    await sending;
    assert.deepEqual(states(texts), ['Hello: sent']);
    assert.equal(texts.lines.value[0]?.at, AT);
  });

  it('go out by themselves, in order, when the line is back', async () => {
    const { texts, delivered } = withLine({ ok: false, code: 'offline' }, { ok: false, code: 'peer_away' });
    await texts.send('one');
    await texts.send('two');
    assert.deepEqual(states(texts), ['one: failed', 'two: failed']);
    await texts.resume();
    assert.deepEqual(states(texts), ['one: sent', 'two: sent']);
    assert.deepEqual(delivered, ['one', 'two', 'one', 'two']);
  });

  it('that the server refuses wait for a press, and are sent once', async () => {
    const { texts, delivered } = withLine({ ok: false, code: 'too_fast' });
    await texts.send('one');
    await texts.resume();
    assert.deepEqual(delivered, ['one']);
    await texts.retry(texts.lines.value[0]?.id ?? '');
    await texts.retry(texts.lines.value[0]?.id ?? '');
    assert.deepEqual(delivered, ['one', 'one']);
  });

  it('of others are theirs', () => {
    const { texts } = withLine();
    texts.receive({ from: 'her', text: 'Salam', at: AT });
    assert.deepEqual(texts.lines.value, [{ id: '1', from: 'her', text: 'Salam', at: AT, own: false, state: 'sent' }]);
  });
});
