/** Dates in five languages, from instants and the server's offsets alone. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { dateNames, numberSigns } from '../../tools/i18n/dates.ts';
import {
  addDays,
  formatDate,
  formatDateTime,
  formatDay,
  formatNumber,
  formatTime,
  formatTimeRange,
  localDay,
  toInstant,
  weekdayNames,
} from './dates.ts';
import { usePack } from './runtime.ts';

/** The device's own zone must make no difference: the tests run in one that is far away. */
process.env.TZ = 'America/Anchorage';

function speak(language: string): void {
  usePack({ language, messages: {}, dates: dateNames(language), numbers: numberSigns(language) });
}

const BAKU = { instant: '2026-10-24T20:05:00Z', offsetMinutes: 240 };

describe('dates', () => {
  beforeEach(() => speak('en'));

  it('counts from the offset, over midnight', () => {
    assert.equal(formatTime(BAKU), '00:05');
    assert.equal(localDay(BAKU), '2026-10-25');
    assert.equal(formatTimeRange(BAKU, { ...BAKU, instant: '2026-10-24T20:50:00Z' }), '00:05–00:50');
  });

  it('shows Almaty before and after March 2024 as the server says', () => {
    assert.equal(formatTime({ instant: '2024-02-15T09:00:00Z', offsetMinutes: 360 }), '15:00');
    assert.equal(formatTime({ instant: '2024-03-15T09:00:00Z', offsetMinutes: 300 }), '14:00');
  });

  for (const [language, full, short] of [
    ['en', 'Sunday, 25 October 2026', 'Sun 25 Oct'],
    ['az', '25 oktyabr 2026, bazar', '25 okt, B.'],
    ['uz', 'yakshanba, 25-oktabr, 2026', 'Yak, 25-okt'],
    ['kk', '2026 ж. 25 қазан, жексенбі', '25 қаз., жс'],
    ['ru', 'воскресенье, 25 октября 2026 г.', 'вс, 25 окт.'],
  ] as const) {
    it(`writes dates in ${language}`, () => {
      speak(language);
      assert.equal(formatDate(BAKU, 'full').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '), full);
      assert.equal(formatDate(BAKU, 'dayShort').replaceAll('\u00a0', ' '), short);
    });
  }

  it('has real month names where browsers have M10', () => {
    for (const language of ['az', 'uz', 'kk']) {
      speak(language);
      for (let month = 1; month <= 12; month += 1) {
        assert.doesNotMatch(formatDay(`2026-${String(month).padStart(2, '0')}-01`, 'date'), /M\d/);
      }
    }
  });

  it('names a month alone in the nominative', () => {
    speak('ru');
    assert.match(formatDate(BAKU, 'month'), /^октябрь 2026/);
  });

  it('starts the week on Monday', () => {
    assert.deepEqual(weekdayNames('short').slice(0, 2), ['Mon', 'Tue']);
  });

  it('joins day and hour', () => {
    assert.equal(formatDateTime(BAKU), 'Sunday 25 October, 00:05');
  });

  it('turns what was typed into an instant and back', () => {
    assert.equal(toInstant('2026-10-25', '00:05', 240), BAKU.instant);
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  });

  it('refuses what is no instant', () => {
    assert.throws(() => formatTime({ instant: 'soon', offsetMinutes: 0 }), RangeError);
  });

  it('writes numbers with the signs of the language', () => {
    const said = ['en', 'az', 'ru'].map(language => {
      speak(language);
      return [formatNumber(1234567.5), formatNumber(-12)].join(' ').replaceAll('\u00a0', ' ');
    });
    assert.deepEqual(said, ['1,234,567.5 −12', '1.234.567,5 −12', '1 234 567,5 −12']);
  });
});
