/** The agency's public settings, which the server writes into the page. Holds nothing that a client may not see. */

export const LANGUAGES = ['az', 'uz', 'kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type EmergencyKind = 'ambulance' | 'fire' | 'helpline' | 'police';

export interface EmergencyNumber {
  /** Null for a number that the agency named itself. */
  readonly kind: EmergencyKind | null;
  readonly number: string;
}

export interface EmergencyNumbers {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly numbers: readonly EmergencyNumber[];
}

export interface Settings {
  readonly demo: boolean;
  /** Where quick exit goes: an http(s) address or about:blank. */
  readonly exitAddress: string;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  readonly version: string;
  readonly emergencyNumbers: readonly EmergencyNumbers[];
}

const DEFAULTS: Settings = {
  demo: false,
  exitAddress: 'about:blank',
  languages: LANGUAGES,
  defaultLanguage: 'en',
  version: 'development',
  emergencyNumbers: [],
};

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some(language => language === value);
}

/** An address that quick exit may go to; everything but the web and the empty page is refused. */
function safeExit(address: string): string {
  return /^https?:\/\//i.test(address) ? address : 'about:blank';
}

/** Reads the JSON that the server put into the page; a page served by Vite holds only the placeholder. */
export function parseSettings(content: string): Settings {
  if (!content.startsWith('{')) return DEFAULTS;
  const given = { ...DEFAULTS, ...(JSON.parse(content) as Partial<Settings>) };
  const languages = given.languages.filter(isLanguage);
  return {
    ...given,
    exitAddress: safeExit(given.exitAddress),
    languages: languages.length > 0 ? languages : LANGUAGES,
    defaultLanguage: isLanguage(given.defaultLanguage) ? given.defaultLanguage : DEFAULTS.defaultLanguage,
  };
}

function readMeta(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLMetaElement>('meta[name="suhbat-settings"]')?.content ?? '';
}

export const settings: Settings = parseSettings(readMeta());
