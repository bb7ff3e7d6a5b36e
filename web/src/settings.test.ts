/** What the server wrote into the page, and what a page without a server gets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSettings } from './settings.ts';

describe('parseSettings', () => {
  it('reads what the server wrote', () => {
    const given = { demo: true, exitAddress: 'https://example.org/', languages: ['kk', 'ru'], defaultLanguage: 'kk' };
    const read = parseSettings(JSON.stringify(given));
    assert.equal(read.demo, true);
    assert.equal(read.exitAddress, 'https://example.org/');
    assert.deepEqual(read.languages, ['kk', 'ru']);
  });

  it('has defaults where only the placeholder stands', () => {
    assert.equal(parseSettings('__PUBLIC_SETTINGS__').defaultLanguage, 'en');
  });

  it('leaves to nothing but the web or the empty page', () => {
    for (const exitAddress of ['javascript:alert(1)', 'data:text/html,x', '/desk', '']) {
      assert.equal(parseSettings(JSON.stringify({ exitAddress })).exitAddress, 'about:blank');
    }
  });

  it('passes over languages it has no texts for', () => {
    assert.deepEqual(parseSettings(JSON.stringify({ languages: ['de', 'az'] })).languages, ['az']);
    assert.equal(parseSettings(JSON.stringify({ languages: [] })).languages.length, 5);
  });
});
