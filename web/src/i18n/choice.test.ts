/** Which language a page opens in. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../settings.ts';
import { chooseLanguage, type LanguageHints } from './choice.ts';

const HINTS: LanguageHints = { query: '', kept: null, preferred: [], available: LANGUAGES, fallback: 'az' };

describe('chooseLanguage', () => {
  it('obeys the address first, then what was kept, then the browser, then the agency', () => {
    const all = { ...HINTS, query: '?lang=kk', kept: 'uz', preferred: ['ru-RU', 'en'] };
    assert.equal(chooseLanguage(all), 'kk');
    assert.equal(chooseLanguage({ ...all, query: '' }), 'uz');
    assert.equal(chooseLanguage({ ...all, query: '', kept: null }), 'ru');
    assert.equal(chooseLanguage(HINTS), 'az');
  });

  it('takes the first of the browser’s languages that is offered', () => {
    assert.equal(chooseLanguage({ ...HINTS, preferred: ['de', 'fr-CA', 'uz-Cyrl-UZ', 'ru'] }), 'uz');
  });

  it('passes over what the agency does not offer', () => {
    assert.equal(chooseLanguage({ ...HINTS, available: ['az', 'ru'], query: '?lang=kk', preferred: ['ru'] }), 'ru');
  });
});
