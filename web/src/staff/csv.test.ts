import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from './csv.ts';

test('what looks like a formula is text', () => {
  for (const text of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    assert.equal(csv([[text]]), `\uFEFF"'${text.replaceAll('"', '""')}"\r\n`);
  }
});

test('quotation marks and separators stay inside their cell', () => {
  assert.equal(csv([['a;"b"', 'c\nd']]), '\uFEFF"a;""b""";"c\nd"\r\n');
});
