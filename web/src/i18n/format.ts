/** Numbers, plurals and selects inside messages. Pure: everything comes from the language's pack. */
import type { LanguagePack, MessageFormat } from './pack.ts';

/** Whole and decimal numbers with the language's own signs; at most three decimals. */
export function formatNumberWith(pack: LanguagePack, value: number): string {
  const { decimal, group, groupFrom } = pack.numbers;
  const [whole = '', fraction] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.');
  const grouped = whole.length >= groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

export function messageFormat(pack: LanguagePack): MessageFormat {
  const rules = new Intl.PluralRules(pack.language);
  return {
    number: value => formatNumberWith(pack, Number(value)),
    plural: (value, options) =>
      options[`=${String(value)}`] ?? options[rules.select(Number(value))] ?? options.other ?? '',
    select: (value, options) => options[String(value)] ?? options.other ?? '',
  };
}
