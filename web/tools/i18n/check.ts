/** Compares the languages: the same keys, the same parameters, the plural cases that CLDR names, no empty text. */
import { type Compiled, compileMessage } from './compile.ts';
import { LANGUAGES, type Messages, SOURCE_LANGUAGE } from './sources.ts';

/** What is wrong with one message; `fatal` where no fallback can help. */
export interface Fault {
  readonly language: string;
  readonly key: string;
  readonly text: string;
}

export interface CheckedLanguage {
  readonly compiled: ReadonlyMap<string, Compiled>;
  readonly faults: readonly Fault[];
}

function pluralFaults(language: string, compiled: Compiled): string[] {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return compiled.plurals.flatMap(({ cases }) => {
    const missing = wanted.filter(name => !cases.includes(name));
    const extra = cases.filter(name => !(wanted as string[]).includes(name));
    return [...missing.map(name => `plural lacks "${name}"`), ...extra.map(name => `plural has no "${name}" here`)];
  });
}

/** Uzbek writes oʻ and gʻ with U+02BB and the stop with U+02BC, whatever the keyboard offers. */
function letterFaults(language: string, text: string): string[] {
  if (language !== 'uz') return [];
  return /[‘’`]/.test(text) ? ['write oʻ gʻ with U+02BB and the stop ʼ with U+02BC (npm run messages -- --fix)'] : [];
}

function parameterFaults(own: Compiled, source: Compiled): string[] {
  const names = new Set([...Object.keys(own.parameters), ...Object.keys(source.parameters)]);
  return [...names]
    .filter(name => own.parameters[name] !== source.parameters[name])
    .map(name => `{${name}} is ${own.parameters[name] ?? 'absent'}, in English ${source.parameters[name] ?? 'absent'}`);
}

function tryCompile(text: string): Compiled | string {
  try {
    return compileMessage(text);
  } catch (error) {
    return (error as Error).message;
  }
}

function checkMessage(language: string, text: string | undefined, source: Compiled): [Compiled | undefined, string[]] {
  if (text === undefined) return [undefined, ['missing']];
  const own = tryCompile(text);
  if (typeof own === 'string') return [undefined, [own]];
  const faults = parameterFaults(own, source);
  return [
    faults.length > 0 ? undefined : own,
    [...faults, ...pluralFaults(language, own), ...letterFaults(language, text)],
  ];
}

/** Compiles a language against the source language. A message that cannot be used is left out of `compiled`. */
export function checkLanguage(language: string, own: Messages, source: ReadonlyMap<string, Compiled>): CheckedLanguage {
  const compiled = new Map<string, Compiled>();
  const faults: Fault[] = [];
  for (const [key, reference] of source) {
    const [message, texts] = checkMessage(language, own[key], reference);
    if (message !== undefined) compiled.set(key, message);
    faults.push(...texts.map(text => ({ language, key, text })));
  }
  const extra = Object.keys(own).filter(key => !source.has(key));
  faults.push(...extra.map(key => ({ language, key, text: 'has no English message' })));
  return { compiled, faults };
}

/** Checks all languages at once; the source language is compiled first and must be sound in itself. */
export function checkAll(sources: Readonly<Record<string, Messages>>): Map<string, CheckedLanguage> {
  const english = new Map<string, Compiled>();
  const broken: Fault[] = [];
  for (const [key, text] of Object.entries(sources[SOURCE_LANGUAGE] ?? {})) {
    const own = tryCompile(text);
    if (typeof own === 'string') broken.push({ language: SOURCE_LANGUAGE, key, text: own });
    else english.set(key, own);
  }
  const checked = new Map(LANGUAGES.map(name => [name as string, checkLanguage(name, sources[name] ?? {}, english)]));
  const first = checked.get(SOURCE_LANGUAGE);
  const others = first?.faults.filter(fault => fault.text !== 'has no English message') ?? [];
  if (first) checked.set(SOURCE_LANGUAGE, { compiled: first.compiled, faults: [...broken, ...others] });
  return checked;
}
