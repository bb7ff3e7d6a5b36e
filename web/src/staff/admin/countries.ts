/** Countries and time zones that an office can be in: the region first, any other by its two letters. */
import { hasMessage, translate } from '../../i18n/runtime.ts';

export const COUNTRIES = ['AZ', 'UZ', 'KZ', 'KG', 'TJ', 'TM', 'GE', 'TR', 'RU'] as const;

const USUAL_ZONES: Readonly<Record<string, string>> = {
  AZ: 'Asia/Baku',
  UZ: 'Asia/Tashkent',
  KZ: 'Asia/Almaty',
  KG: 'Asia/Bishkek',
  TJ: 'Asia/Dushanbe',
  TM: 'Asia/Ashgabat',
  GE: 'Asia/Tbilisi',
  TR: 'Europe/Istanbul',
  RU: 'Europe/Moscow',
};

export function countryName(code: string): string {
  const key = `admin.country.${code}`;
  return hasMessage(key) ? translate(key) : code;
}

export function usualZone(country: string): string | undefined {
  return USUAL_ZONES[country];
}

/** What the browser knows, so that nobody types a name by heart; the server has the last word. */
export function zones(also: string): string[] {
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  return [...new Set([...Object.values(USUAL_ZONES), also, ...known])].filter(zone => zone !== '');
}
