/** The shape of one language's chunk, as tools/messages.ts writes it and the runtime reads it. */

export type MessageParameters = Readonly<Record<string, string | number>>;

/** What a compiled message may call while it is put together. */
export interface MessageFormat {
  number(value: string | number | undefined): string;
  plural(value: string | number | undefined, options: Readonly<Record<string, string>>): string;
  select(value: string | number | undefined, options: Readonly<Record<string, string>>): string;
}

export type CompiledMessage = string | ((p: MessageParameters, f: MessageFormat) => string);

/** Patterns hold {d} day, {dd} day in two digits, {mm} month in two digits, {M} month name, {y} year, {w} weekday. */
export interface DateNames {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly monthsAlone: readonly string[];
  /** Sunday first, as Date.getUTCDay counts. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly patterns: Readonly<Record<'date' | 'dateShort' | 'day' | 'dayShort' | 'full' | 'month' | 'numeric', string>>;
}

export interface LanguagePack {
  readonly language: string;
  readonly messages: Readonly<Record<string, CompiledMessage>>;
  readonly dates: DateNames;
  readonly numbers: { readonly decimal: string; readonly group: string; readonly groupFrom: number };
}

export type PackLoaders = Readonly<Record<string, () => Promise<{ default: LanguagePack }>>>;
