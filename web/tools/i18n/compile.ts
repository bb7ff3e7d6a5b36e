/** Turns one ICU message into TypeScript and tells its parameters. Knows plural, select and number; no HTML, no dates. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** The TypeScript type of a parameter: text, a number, or one of the cases of a select. */
export type Parameters = Readonly<Record<string, string>>;

export interface Compiled {
  /** A TypeScript expression: a string literal, or an arrow function of the parameters. */
  readonly code: string;
  readonly parameters: Parameters;
  /** The plural cases named in the message, `=0` and the like left out; one list per plural. */
  readonly plurals: readonly { readonly ordinal: boolean; readonly cases: readonly string[] }[];
}

export class MessageError extends Error {}

interface Seen {
  parameters: Record<string, string>;
  plurals: { ordinal: boolean; cases: string[] }[];
}

function note(seen: Seen, name: string, type: string): void {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new MessageError(`parameter {${name}} must be a camelCase word`);
  const known = seen.parameters[name];
  if (known === undefined || known === 'string | number') seen.parameters[name] = type;
  else if (known !== type && type !== 'string | number') throw new MessageError(`{${name}} is used in two ways`);
}

function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$\{/g, match => `\\${match}`);
}

function options(element: { options: Record<string, { value: MessageFormatElement[] }> }, seen: Seen, pound: string) {
  const cases = Object.entries(element.options);
  return cases
    .map(([name, option]) => `${JSON.stringify(name)}: \`${template(option.value, seen, pound)}\``)
    .join(', ');
}

function selectType(cases: readonly string[]): string {
  return cases
    .map(name => (name === 'other' ? '(string & {})' : JSON.stringify(name)))
    .sort()
    .join(' | ');
}

function plural(element: Extract<MessageFormatElement, { type: typeof TYPE.plural }>, seen: Seen): string {
  if (element.offset !== 0) throw new MessageError('plural offsets are not supported');
  const ordinal = element.pluralType === 'ordinal';
  if (ordinal) throw new MessageError('selectordinal is not supported');
  note(seen, element.value, 'number');
  seen.plurals.push({ ordinal, cases: Object.keys(element.options).filter(name => !name.startsWith('=')) });
  return `\${f.plural(p.${element.value}, { ${options(element, seen, element.value)} })}`;
}

function select(
  element: Extract<MessageFormatElement, { type: typeof TYPE.select }>,
  seen: Seen,
  pound: string,
): string {
  note(seen, element.value, selectType(Object.keys(element.options)));
  return `\${f.select(p.${element.value}, { ${options(element, seen, pound)} })}`;
}

/** The inside of a template literal. `pound` is the parameter that # stands for. */
function template(elements: readonly MessageFormatElement[], seen: Seen, pound: string): string {
  return elements.map(element => piece(element, seen, pound)).join('');
}

function piece(element: MessageFormatElement, seen: Seen, pound: string): string {
  switch (element.type) {
    case TYPE.literal:
      if (element.value.includes('#')) throw new MessageError('# stands outside a plural: write {n, number}');
      return escapeTemplate(element.value);
    case TYPE.argument:
      note(seen, element.value, 'string | number');
      return `\${p.${element.value}}`;
    case TYPE.number:
      note(seen, element.value, 'number');
      return `\${f.number(p.${element.value})}`;
    case TYPE.pound:
      return `\${f.number(p.${pound})}`;
    case TYPE.plural:
      return plural(element, seen);
    case TYPE.select:
      return select(element, seen, pound);
    default:
      throw new MessageError('dates, times and tags are not supported in messages: format them apart');
  }
}

function parseMessage(text: string): MessageFormatElement[] {
  try {
    return parse(text, { ignoreTag: true, requiresOtherClause: true });
  } catch (error) {
    throw new MessageError((error as Error).message, { cause: error });
  }
}

export function compileMessage(text: string): Compiled {
  if (text.trim() === '') throw new MessageError('the message is empty');
  if (/<\/?[a-z]/i.test(text)) throw new MessageError('no HTML in messages');
  if (text.includes("'")) throw new MessageError("write ’ (or ʻ and ʼ in Uzbek) in place of the straight '");
  const seen: Seen = { parameters: {}, plurals: [] };
  const elements = parseMessage(text);
  const body = template(elements, seen, '');
  if (Object.keys(seen.parameters).length > 0) {
    const used = body.includes('${f.') ? '(p, f)' : 'p';
    return { code: `${used} => \`${body}\``, ...seen };
  }
  const plain = elements.map(element => (element.type === TYPE.literal ? element.value : '')).join('');
  return { code: JSON.stringify(plain), ...seen };
}
