/** The compiler: what a message becomes, and what it refuses. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageFormat } from '../../src/i18n/format.ts';
import type { CompiledMessage, LanguagePack, MessageParameters } from '../../src/i18n/pack.ts';
import { compileMessage, MessageError } from './compile.ts';
import { dateNames, numberSigns } from './dates.ts';

function pack(language: string): LanguagePack {
  return { language, messages: {}, dates: dateNames(language), numbers: numberSigns(language) };
}

/** Runs the emitted code as the browser will. */
function say(language: string, text: string, parameters: MessageParameters = {}): string {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the test's own text
  const message = new Function(`return ${compileMessage(text).code}`)() as CompiledMessage;
  return typeof message === 'string' ? message : message(parameters, messageFormat(pack(language)));
}

describe('compileMessage', () => {
  it('leaves a plain text a string', () => {
    const { code, parameters } = compileMessage('Gözləmə otağı “A” ` \\');
    assert.equal(code, JSON.stringify('Gözləmə otağı “A” ` \\'));
    assert.deepEqual(parameters, {});
  });

  it('puts parameters in, and survives backticks and backslashes', () => {
    assert.equal(say('en', 'Worker: {name} ` \\ ${name}', { name: 'Leyla M.' }), 'Worker: Leyla M. ` \\ $Leyla M.');
  });

  it('chooses the Russian plural by CLDR', () => {
    const text = '{count, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}';
    const said = [1, 3, 5, 21, 1.5].map(count => say('ru', text, { count }));
    assert.deepEqual(said, ['1 минута', '3 минуты', '5 минут', '21 минута', '1,5 минуты']);
  });

  it('prefers an exact case', () => {
    const text = '{count, plural, =0 {nobody} one {# person} other {# people}}';
    assert.deepEqual(
      [0, 1, 1200].map(count => say('en', text, { count })),
      ['nobody', '1 person', '1,200 people'],
    );
  });

  it('selects, with other as the rest', () => {
    const text = '{form, select, video {{n, plural, one {# video} other {# videos}}} other {talk}}';
    assert.equal(say('en', text, { n: 2, form: 'video' }), '2 videos');
    assert.equal(say('en', text, { n: 1, form: 'phone' }), 'talk');
  });

  it('types the parameters', () => {
    const { parameters } = compileMessage('{name} {count, number} {form, select, video {v} audio {a} other {o}}');
    assert.deepEqual(parameters, {
      name: 'string | number',
      count: 'number',
      form: '"audio" | "video" | (string & {})',
    });
  });

  for (const [why, text] of [
    ['empty', '  '],
    ['HTML', 'a <b>bold</b> word'],
    ['a straight apostrophe', "don't"],
    ['an open brace', 'Hello {name'],
    ['a date', '{at, date, short}'],
    ['a plural without other', '{n, plural, one {x}}'],
    ['one parameter used in two ways', '{n, plural, one {x} other {y}} {n, select, a {x} other {y}}'],
    ['a # that no plural would fill', '{n, plural, one {{f, select, a {#} other {b}}} other {c}}'],
    ['an ordinal', '{n, selectordinal, one {#st} other {#th}}'],
  ] as const) {
    it(`refuses ${why}`, () => {
      assert.throws(() => compileMessage(text), MessageError);
    });
  }
});
