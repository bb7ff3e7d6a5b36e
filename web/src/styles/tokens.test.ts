/** The colours: every pair that carries text or marks a control is readable in both themes, and the dark values are the same twice. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const CSS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

function block(start: string): Record<string, string> {
  const from = CSS.indexOf(start);
  assert.notEqual(from, -1, `${start} is in tokens.css`);
  const body = CSS.slice(CSS.indexOf('{', from + start.length - 1) + 1, CSS.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const LIGHT = block(':root {');
const DARK = block(":root[data-theme='dark'] {");

function luminance(hex: string): number {
  const channels = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['ground', 'surface', 'sunken'];
const TONES = ['primary', 'danger', 'warning', 'success', 'info'];

/** Text on ground, and the least contrast. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...GROUNDS.flatMap(ground => [['ink', ground, 7] as const, ['ink-soft', ground, 4.5] as const]),
  ...GROUNDS.map(ground => ['line-strong', ground, 3] as const),
  ...['ground', 'surface'].flatMap(ground => TONES.map(tone => [tone, ground, 4.5] as const)),
  ...TONES.flatMap(tone => [[tone, `${tone}-soft`, 4.5] as const, ['ink', `${tone}-soft`, 7] as const]),
  ['primary-strong', 'primary-soft', 4.5],
  ['on-primary', 'primary', 4.5],
  ['on-primary', 'primary-strong', 4.5],
  ['on-danger', 'danger', 4.5],
  ['on-danger', 'danger-strong', 4.5],
  ['on-exit', 'exit', 7],
  ['focus', 'focus-gap', 7],
];

describe('tokens', () => {
  for (const [theme, colours] of Object.entries({ light: LIGHT, dark: DARK })) {
    it(`are readable in ${theme}`, () => {
      const poor = PAIRS.map(([text, ground, least]) => {
        const value = contrast(colours[`--${text}`] ?? '', colours[`--${ground}`] ?? '');
        return value >= least ? '' : `${text} on ${ground}: ${value.toFixed(2)} < ${String(least)}`;
      });
      assert.deepEqual(poor.filter(Boolean), []);
    });
  }

  it('are dark alike by choice and by the device’s wish', () => {
    assert.deepEqual(block(":root:not([data-theme='light']) {"), DARK);
  });

  it('have a dark value for every light colour', () => {
    const colours = Object.keys(LIGHT).filter(name => /^(#|rgb)/.test(LIGHT[name] ?? ''));
    assert.deepEqual(
      colours.filter(name => DARK[name] === undefined),
      [],
    );
  });
});
