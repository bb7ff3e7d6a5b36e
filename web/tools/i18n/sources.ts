/** Reads the message sources: src/i18n/messages/<language>/<area>.json, flat objects of ICU messages. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const LANGUAGES = ['az', 'uz', 'kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that says which keys and parameters there are. */
export const SOURCE_LANGUAGE = 'en';

/** Which areas each face of the app loads. */
export const FACES: Readonly<Record<string, readonly string[]>> = {
  client: ['common', 'problems', 'client', 'call', 'intake', 'me'],
  staff: [
    'common',
    'problems',
    'call',
    'staff',
    'admin',
    'availability',
    'duty',
    'calendar',
    'board',
    'data',
    'notices',
    'overview',
    'people',
    'requests',
    'settings',
    'texts',
  ],
};

export const AREAS: readonly string[] = [...new Set(Object.values(FACES).flat())].sort();

/** Messages by full key, `<area>.<key of the file>`. */
export type Messages = Readonly<Record<string, string>>;

export class SourceError extends Error {}

function readArea(folder: string, language: string, area: string): [string, string][] {
  const path = join(folder, language, `${area}.json`);
  if (!existsSync(path)) return [];
  const content: unknown = parseJson(path);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new SourceError(`${path}: must be an object of messages`);
  }
  return Object.entries(content).map(([key, text]) => {
    if (typeof text !== 'string') throw new SourceError(`${path}: ${key} must be a string (keys are flat, with dots)`);
    return [`${area}.${key}`, text];
  });
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SourceError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

export function readLanguage(folder: string, language: string): Messages {
  const present = existsSync(join(folder, language)) ? readdirSync(join(folder, language)) : [];
  const stray = present.filter(name => !AREAS.includes(name.replace(/\.json$/, '')));
  if (stray.length > 0) throw new SourceError(`${language}: no area is called ${stray.join(', ')}`);
  return Object.fromEntries(AREAS.flatMap(area => readArea(folder, language, area)));
}
