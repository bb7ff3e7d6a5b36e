/** Writes what the compiler found as TypeScript: one pack per language and face, the loaders, and the keys' types. */
import type { Compiled } from './compile.ts';
import { dateNames, numberSigns } from './dates.ts';
import { AREAS, FACES, LANGUAGES } from './sources.ts';

const HEAD = '// Written by tools/messages.ts from src/i18n/messages. Do not edit.\n';

/** The area of a key is what stands before its first dot. */
function areaOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}

export function emitPack(language: string, face: string, messages: ReadonlyMap<string, Compiled>): string {
  const areas = FACES[face] ?? [];
  const lines = [...messages]
    .filter(([key]) => areas.includes(areaOf(key)))
    .map(([key, { code }]) => `    ${JSON.stringify(key)}: ${code},`);
  return `${HEAD}import type { LanguagePack } from '../../pack.ts';

const pack: LanguagePack = {
  language: ${JSON.stringify(language)},
  dates: ${JSON.stringify(dateNames(language))},
  numbers: ${JSON.stringify(numberSigns(language))},
  messages: {
${lines.join('\n')}
  },
};

export default pack;
`;
}

export function emitLoaders(): string {
  const lines = LANGUAGES.map(language => `  ${language}: () => import('./${language}.ts'),`);
  return `${HEAD}import type { PackLoaders } from '../../pack.ts';

export const packs: PackLoaders = {
${lines.join('\n')}
};
`;
}

function parameterType(parameters: Readonly<Record<string, string>>): string {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return 'undefined';
  return `{ ${entries.map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
}

function emitArea(area: string, messages: ReadonlyMap<string, Compiled>): string {
  const name = `${area.charAt(0).toUpperCase()}${area.slice(1)}Messages`;
  const lines = [...messages]
    .filter(([key]) => areaOf(key) === area)
    .map(([key, { parameters }]) => `  ${JSON.stringify(key)}: ${parameterType(parameters)};`);
  if (lines.length === 0) return `export type ${name} = Record<never, undefined>;\n`;
  return `export interface ${name} {\n${lines.join('\n')}\n}\n`;
}

/** The interfaces that make a wrong key or a missing parameter a type error. */
export function emitKeys(english: ReadonlyMap<string, Compiled>): string {
  return `${HEAD}\n${AREAS.map(area => emitArea(area, english)).join('\n')}`;
}
