import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { HoursView } from './calls.ts';
import { bodyOf, daysOf, faultOf, kindOf, nextSpan, versionsOf } from './week.ts';

function hours(change: Partial<HoursView> = {}): HoursView {
  return {
    id: '1',
    office_id: 'baku',
    weekday: 0,
    starts: '09:00',
    ends: '13:00',
    effective_from: '2026-01-01',
    effective_until: null,
    forms: null,
    ...change,
  };
}

test('hours are put together by the days on which they change, the earlier first, of one office only', () => {
  const later = hours({ effective_from: '2026-12-01' });
  const now = hours({ effective_until: '2026-11-30' });
  const versions = versionsOf([later, now, hours({ office_id: 'tashkent' })], 'baku');
  deepEqual(versions, [
    { from: '2026-01-01', until: '2026-11-30', hours: [now] },
    { from: '2026-12-01', until: null, hours: [later] },
  ]);
});

test('what is typed goes back as it came, midnight among it', () => {
  const stored = [
    hours({ forms: ['office', 'home'] }),
    hours({ weekday: 6, starts: '14:00', ends: '24:00', forms: ['chat'] }),
  ];
  const wanted = stored.map(({ weekday, starts, ends, forms }) => ({ weekday, starts, ends, forms }));
  equal(daysOf(stored)[6]?.[0]?.ends, '00:00');
  deepEqual(bodyOf(daysOf(stored)), wanted);
});

test('forms have one word where they make a kind', () => {
  equal(kindOf(null), 'all');
  equal(kindOf(['chat', 'phone', 'audio', 'video']), 'remote');
  equal(kindOf(['office', 'home']), 'in_person');
  equal(kindOf(['office']), 'other');
});

test('a day is refused with the reason', () => {
  const span = (starts: string, ends: string) => ({ starts, ends });
  equal(faultOf([]), undefined);
  equal(faultOf([span('14:00', '00:00'), span('09:00', '13:00')]), undefined);
  equal(faultOf([span('09:00', '')]), 'empty');
  equal(faultOf([span('', '00:00')]), 'empty');
  equal(faultOf([span('09:02', '10:00')]), 'step');
  equal(faultOf([span('10:00', '10:00')]), 'order');
  equal(faultOf([span('09:00', '12:00'), span('11:55', '13:00')]), 'overlap');
});

test('the next span of a day begins an hour after the last', () => {
  const first = nextSpan([]);
  deepEqual(first, { starts: '09:00', ends: '13:00', kind: 'all', forms: null });
  deepEqual(nextSpan([first]), { starts: '14:00', ends: '18:00', kind: 'all', forms: null });
  equal(nextSpan([{ ...first, ends: '00:00' }]).starts, '');
});
