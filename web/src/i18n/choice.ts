/** Which language a page opens in, and where that choice is kept. */
import { isLanguage, type Language } from '../settings.ts';

export interface LanguageHints {
  /** The page's query, for `?lang=kk`. */
  readonly query: string;
  /** What the person chose before on this device or in this tab. */
  readonly kept: string | null;
  /** navigator.languages */
  readonly preferred: readonly string[];
  readonly available: readonly Language[];
  readonly fallback: Language;
}

function base(tag: string | null): string {
  return (tag ?? '').toLowerCase().split('-')[0] ?? '';
}

export function chooseLanguage(hints: LanguageHints): Language {
  const asked = [new URLSearchParams(hints.query).get('lang'), hints.kept, ...hints.preferred].map(base);
  const offered = (tag: string): tag is Language => isLanguage(tag) && hints.available.includes(tag);
  return asked.find(offered) ?? hints.fallback;
}

const KEY = 'suhbat.language';

/** A shared phone keeps nothing: clients' choice ends with the tab, staff's stays on the device. */
export type Keeping = 'tab' | 'device';

/** Storage may be refused (private mode, policy); the choice then lives in memory only. */
function storage(keeping: Keeping): Storage | null {
  try {
    return keeping === 'tab' ? sessionStorage : localStorage;
  } catch {
    return null;
  }
}

export function keptLanguage(keeping: Keeping): string | null {
  return storage(keeping)?.getItem(KEY) ?? null;
}

export function keepLanguage(keeping: Keeping, language: Language): void {
  try {
    storage(keeping)?.setItem(KEY, language);
  } catch {
    // A full or forbidden storage costs the person one tap at the next visit, nothing more.
  }
}
