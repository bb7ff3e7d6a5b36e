/** Month and weekday names, date patterns and number separators from Node's ICU: browsers lack az, uz and kk. */
import type { DateNames, LanguagePack } from '../../src/i18n/pack.ts';

/** English dates are written day first, as everywhere where the service works. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

type Options = Intl.DateTimeFormatOptions;

const STYLES: Readonly<Record<keyof DateNames['patterns'], Options>> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateShort: { day: 'numeric', month: 'short' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dayShort: { weekday: 'short', day: 'numeric', month: 'short' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
};

function parts(locale: string, options: Options, date: Date): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).formatToParts(date);
}

function part(locale: string, options: Options, type: string, date: Date): string {
  return parts(locale, options, date).find(each => each.type === type)?.value ?? '';
}

function months(locale: string, options: Options): string[] {
  return Array.from({ length: 12 }, (_, month) => part(locale, options, 'month', new Date(Date.UTC(2026, month, 15))));
}

function weekdays(locale: string, options: Options): string[] {
  const sunday = Date.UTC(2026, 0, 4);
  return Array.from({ length: 7 }, (_, day) => part(locale, options, 'weekday', new Date(sunday + day * 86_400_000)));
}

function token(type: string, options: Options): string {
  if (type === 'weekday') return '{w}';
  if (type === 'year') return '{y}';
  if (type === 'day') return options.day === '2-digit' ? '{dd}' : '{d}';
  if (type === 'month') return options.month === '2-digit' ? '{mm}' : '{M}';
  throw new Error(`no token for ${type}`);
}

function pattern(locale: string, options: Options): string {
  const found = parts(locale, options, new Date(Date.UTC(2026, 9, 24)));
  return found.map(each => (each.type === 'literal' ? each.value : token(each.type, options))).join('');
}

export function dateNames(language: string): DateNames {
  const locale = LOCALES[language] ?? language;
  const patterns = Object.entries(STYLES).map(([style, options]) => [style, pattern(locale, options)]);
  return {
    months: months(locale, STYLES.day),
    monthsShort: months(locale, STYLES.dayShort),
    monthsAlone: months(locale, STYLES.month),
    weekdays: weekdays(locale, STYLES.day),
    weekdaysShort: weekdays(locale, STYLES.dayShort),
    patterns: Object.fromEntries(patterns) as DateNames['patterns'],
  };
}

/** Separators; `groupFrom` is the number of digits from which a language groups at all. */
export function numberSigns(language: string): LanguagePack['numbers'] {
  const format = new Intl.NumberFormat(LOCALES[language] ?? language);
  const sign = (type: string) => format.formatToParts(1_234_567.5).find(each => each.type === type)?.value ?? '';
  const groupsFour = format.formatToParts(1234).some(each => each.type === 'group');
  return { decimal: sign('decimal'), group: sign('group'), groupFrom: groupsFour ? 4 : 5 };
}
