/**
 * Compiles the messages into src/i18n/generated.
 * Faults are printed, and English stands in for what is missing; with --strict any fault fails.
 * With --fix the apostrophes of the sources are put right.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkAll } from './i18n/check.ts';
import { emitKeys, emitLoaders, emitPack } from './i18n/emit.ts';
import { fixApostrophes } from './i18n/fix.ts';
import { FACES, LANGUAGES, readLanguage, SOURCE_LANGUAGE } from './i18n/sources.ts';

const I18N = join(import.meta.dirname, '..', 'src', 'i18n');
const SHOWN = 40;

/** Leaves an unchanged file alone, so that a build that runs beside is not disturbed. */
function writeIfChanged(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
}

function main(strict: boolean): number {
  const folder = join(I18N, 'messages');
  const checked = checkAll(Object.fromEntries(LANGUAGES.map(language => [language, readLanguage(folder, language)])));
  const english = checked.get(SOURCE_LANGUAGE)?.compiled ?? new Map();
  const write = (path: string, content: string) => writeIfChanged(join(I18N, 'generated', path), content);
  write('keys.ts', emitKeys(english));
  for (const face of Object.keys(FACES)) {
    write(join(face, 'packs.ts'), emitLoaders());
    for (const [language, { compiled }] of checked) {
      write(join(face, `${language}.ts`), emitPack(language, face, new Map([...english, ...compiled])));
    }
  }
  return report(
    [...checked.values()].flatMap(({ faults }) => faults),
    strict,
  );
}

function report(faults: readonly { language: string; key: string; text: string }[], strict: boolean): number {
  for (const { language, key, text } of faults.slice(0, SHOWN)) console.error(`${language} ${key}: ${text}`);
  if (faults.length > SHOWN) console.error(`… and ${faults.length - SHOWN} more`);
  if (faults.length > 0) console.error(`${faults.length} faults in the messages`);
  return strict && faults.length > 0 ? 1 : 0;
}

if (process.argv.includes('--fix')) fixApostrophes(join(I18N, 'messages'));
process.exitCode = main(process.argv.includes('--strict'));
