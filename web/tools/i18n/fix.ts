/** Puts the apostrophes of the sources right: ’ in English and Russian, ʻ and ʼ in Uzbek. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS, LANGUAGES } from './sources.ts';

export function fixText(language: string, text: string): string {
  if (language !== 'uz') return text.replaceAll("'", '’');
  return text.replace(/([og])['‘’`]/gi, '$1ʻ').replace(/(\p{L})['‘’`](?=\p{L})/gu, '$1ʼ');
}

export function fixApostrophes(folder: string): void {
  for (const language of LANGUAGES) {
    for (const path of AREAS.map(area => join(folder, language, `${area}.json`)).filter(existsSync)) {
      const before = readFileSync(path, 'utf8');
      const after = fixText(language, before);
      if (after !== before) writeFileSync(path, after);
    }
  }
}
