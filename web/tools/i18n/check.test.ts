/** The comparison of languages, on small faults planted one at a time, and on the real texts. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkAll, type Fault } from './check.ts';
import { fixText } from './fix.ts';
import { LANGUAGES, type Messages, readLanguage } from './sources.ts';

const SOUND: Readonly<Record<string, Messages>> = {
  en: { 'common.a': 'Hello {name}', 'common.n': '{n, plural, one {# hour} other {# hours}}' },
  az: { 'common.a': 'Salam {name}', 'common.n': '{n, plural, one {# saat} other {# saat}}' },
  uz: { 'common.a': 'Salom {name}', 'common.n': '{n, plural, one {# soat} other {# soat}}' },
  kk: { 'common.a': 'Сәлем {name}', 'common.n': '{n, plural, one {# сағат} other {# сағат}}' },
  ru: {
    'common.a': 'Привет, {name}',
    'common.n': '{n, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
  },
};

function faultsOf(sources: Readonly<Record<string, Messages>>): Fault[] {
  return [...checkAll(sources).values()].flatMap(({ faults }) => faults);
}

/** The faults after one language's messages were changed. */
function after(language: string, change: Messages): Fault[] {
  return faultsOf({ ...SOUND, [language]: { ...SOUND[language], ...change } });
}

describe('checkAll', () => {
  it('finds nothing in sound texts', () => {
    assert.deepEqual(faultsOf(SOUND), []);
  });

  it('misses a key', () => {
    const rest = { 'common.n': SOUND.kk?.['common.n'] ?? '' };
    assert.deepEqual(faultsOf({ ...SOUND, kk: rest }), [{ language: 'kk', key: 'common.a', text: 'missing' }]);
  });

  it('sees a key that English lacks', () => {
    assert.deepEqual(after('az', { 'common.x': 'x' }), [
      { language: 'az', key: 'common.x', text: 'has no English message' },
    ]);
  });

  it('sees other parameters', () => {
    assert.match(
      after('uz', { 'common.a': 'Salom {ism}' })
        .map(fault => fault.text)
        .join(),
      /\{ism\}.*\{name\}|\{name\}.*\{ism\}/,
    );
  });

  it('sees Russian plurals with English cases, and English ones with Russian cases', () => {
    const russian = after('ru', { 'common.n': '{n, plural, one {# час} other {# часа}}' });
    assert.deepEqual(
      russian.map(fault => fault.text),
      ['plural lacks "few"', 'plural lacks "many"'],
    );
    assert.equal(after('kk', { 'common.n': '{n, plural, one {a} few {b} other {c}}' }).length, 1);
  });

  it('sees an empty text', () => {
    assert.deepEqual(
      after('ru', { 'common.a': '' }).map(fault => fault.text),
      ['the message is empty'],
    );
  });

  it('sees Uzbek letters written with quotation marks', () => {
    assert.equal(after('uz', { 'common.a': 'Qo‘shilish {name}' }).length, 1);
    assert.deepEqual(after('uz', { 'common.a': fixText('uz', "Qo'shilish, ma’lumot {name}") }), []);
  });

  it('names a broken English message once', () => {
    const broken = after('en', { 'common.a': 'Hello {name' }).filter(fault => fault.language === 'en');
    assert.equal(broken.length, 1);
  });
});

describe('the texts of this app', () => {
  it('are complete in five languages', () => {
    const folder = join(import.meta.dirname, '..', '..', 'src', 'i18n', 'messages');
    const faults = faultsOf(Object.fromEntries(LANGUAGES.map(language => [language, readLanguage(folder, language)])));
    assert.deepEqual(faults, []);
  });
});
