/** The page's language: loads packs, switches without a reload, translates. Components that call `t` follow by themselves. */
import { signal } from '@preact/signals';
import { type Language, settings } from '../settings.ts';
import { chooseLanguage, keepLanguage, keptLanguage, type Keeping } from './choice.ts';
import { messageFormat } from './format.ts';
import type { LanguagePack, MessageFormat, MessageParameters, PackLoaders } from './pack.ts';

interface Loaded {
  readonly pack: LanguagePack;
  readonly format: MessageFormat;
}

const loaded = signal<Loaded | undefined>(undefined);
let loaders: PackLoaders = {};
let keeping: Keeping = 'tab';

/** Parameters of a message: none for a plain text, one object otherwise. */
export type Arguments<P> = P extends undefined ? [] : [P];

export type Translate<M> = <K extends keyof M & string>(key: K, ...parameters: Arguments<M[K]>) => string;

function current(): Loaded {
  if (loaded.value === undefined) throw new Error('a text was asked for before startLanguage had finished');
  return loaded.value;
}

/** The pack in use; reading it in a component subscribes the component to the language. */
export function currentPack(): LanguagePack {
  return current().pack;
}

export function currentLanguage(): Language {
  return currentPack().language as Language;
}

/** Untyped: pages use the `t` of client.ts, staff.ts or shared.ts. An unknown key shows itself. */
export function translate(key: string, parameters: MessageParameters = {}): string {
  const { pack, format } = current();
  const message = pack.messages[key];
  if (message === undefined) return key;
  return typeof message === 'string' ? message : message(parameters, format);
}

export function hasMessage(key: string): boolean {
  return key in currentPack().messages;
}

async function load(language: Language): Promise<void> {
  const loader = loaders[language];
  if (loader === undefined) throw new Error(`no messages for ${language}`);
  usePack((await loader()).default);
}

/** Puts a pack into use; tests call it directly. */
export function usePack(pack: LanguagePack): void {
  loaded.value = { pack, format: messageFormat(pack) };
  if (typeof document !== 'undefined') document.documentElement.lang = pack.language;
}

/** Resolves when the first text can be shown. `keep` says whether the choice may outlive the tab. */
export async function startLanguage(packs: PackLoaders, keep: Keeping): Promise<void> {
  loaders = packs;
  keeping = keep;
  await load(
    chooseLanguage({
      query: location.search,
      kept: keptLanguage(keep),
      preferred: navigator.languages,
      available: settings.languages,
      fallback: settings.defaultLanguage,
    }),
  );
}

/** Switches without a reload. Rejects, with the old language kept, if the chunk cannot be fetched. */
export async function switchLanguage(language: Language): Promise<void> {
  await load(language);
  keepLanguage(keeping, language);
}
