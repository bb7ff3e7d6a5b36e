import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answers, formOf, noAnswers, parseAnswers } from './answers.ts';

function answered(change: Partial<Answers>): Answers {
  return { ...noAnswers('az'), office: 'o'.repeat(32), name: ' Sevda ', danger: 'no', ...change };
}

describe('what is sent', () => {
  it('calls and writes only where it may', () => {
    const { ways } = formOf(answered({ ways: ['sms'], phone: ' +994 1 ', email: 'left@over', others: true }));
    assert.deepEqual(ways, {
      phone: '+994 1',
      email: null,
      call: 'never',
      channels: ['sms'],
      hours: null,
      who_may_answer: 'client_only',
      say_if_other: null,
    });
  });

  it('names no address where nothing may go out', () => {
    const { ways } = formOf(answered({ ways: ['none'], phone: '+994 1', email: 'a@b.org', hours: 'only' }));
    assert.deepEqual([ways.phone, ways.email, ways.call, ways.channels, ways.hours], [null, null, 'never', [], null]);
  });

  it('keeps the order to write before calling, and the hours', () => {
    const given = {
      ways: ['call'],
      textFirst: true,
      phone: '1',
      hours: 'only',
      days: ['tue'],
      from: '10:00',
      until: '12:00',
    };
    const { ways } = formOf(answered(given));
    assert.equal(ways.call, 'text_first');
    assert.deepEqual([ways.hours?.tue, ways.hours?.mon], [[['10:00', '12:00']], []]);
  });
});

describe('what is kept in the tab', () => {
  it('comes back as it was', () => {
    const kept = answered({ ways: ['call'], step: 3 });
    assert.deepEqual(parseAnswers(JSON.stringify(kept), 'az'), kept);
  });

  it('is left alone where it is not ours', () => {
    for (const text of [null, '', '{', '[]', '{"step":1}', JSON.stringify({ ...answered({}), ways: 'call' })]) {
      assert.equal(parseAnswers(text, 'az'), undefined);
    }
  });
});
