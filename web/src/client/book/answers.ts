/**
 * What somebody has answered so far. Kept in the tab alone, so that a reload or a lost line loses nothing and a shared
 * device keeps nothing; and what is sent in the end.
 */
import type { components } from '../../api/schema.d.ts';
import { LANGUAGES, type Language } from '../../settings.ts';
import { newToken } from '../home/token.ts';

type Schemas = components['schemas'];
export type RequestForm = Schemas['RequestForm'];
export type WeekHours = Schemas['WeekHours'];
export type Form = Schemas['Form'];

export const WAYS = ['call', 'sms', 'email', 'none'] as const;
export type Way = (typeof WAYS)[number];
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const TIMES = ['morning', 'afternoon', 'evening'] as const;
export type WishTime = (typeof TIMES)[number];

export interface Answers {
  /** The secret by which the sent request is found again; the same at every try. */
  readonly token: string;
  readonly sent: boolean;
  /** They are known already, and no longer have their link. */
  readonly lost: boolean;
  readonly alertToken: string;
  readonly step: number;
  readonly danger: string;
  readonly office: string;
  readonly name: string;
  readonly language: Language;
  readonly ways: readonly string[];
  readonly textFirst: boolean;
  readonly phone: string;
  readonly email: string;
  readonly others: boolean;
  readonly say: string;
  readonly hours: string;
  readonly days: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly form: string;
  readonly time: string;
  readonly wish: string;
  /** Chosen before "none of these fits". */
  readonly service: string;
}

export function noAnswers(language: Language): Answers {
  return {
    token: newToken(),
    sent: false,
    lost: false,
    alertToken: '',
    step: 0,
    danger: '',
    office: '',
    name: '',
    language,
    ways: [],
    textFirst: false,
    phone: '',
    email: '',
    others: false,
    say: '',
    hours: 'any',
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    from: '10:00',
    until: '17:00',
    form: '',
    time: '',
    wish: '',
    service: '',
  };
}

const KEY = 'suhbat.request';

function sameShape(value: unknown, like: Answers): value is Answers {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Record<string, unknown>;
  return Object.entries(like).every(([name, part]) => {
    const found = given[name];
    return Array.isArray(part) ? Array.isArray(found) : typeof found === typeof part;
  });
}

/** What an older version of the page has kept is no use to this one. */
export function parseAnswers(text: string | null, language: Language): Answers | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!sameShape(value, noAnswers(language))) return undefined;
    return LANGUAGES.includes(value.language) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function recallAnswers(language: Language): Answers {
  try {
    return parseAnswers(sessionStorage.getItem(KEY), language) ?? noAnswers(language);
  } catch {
    return noAnswers(language);
  }
}

/** Forbidden storage costs the answers at a reload, nothing more. */
export function keepAnswers(answers: Answers): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // See above.
  }
}

export function forgetAnswers(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Forbidden storage holds nothing.
  }
}

export function needsPhone({ ways }: Answers): boolean {
  return ways.includes('call') || ways.includes('sms');
}

function weekOf({ hours, days, from, until }: Answers): WeekHours | null {
  if (hours !== 'only') return null;
  const range = (day: string): [string, string][] => (days.includes(day) ? [[from, until]] : []);
  return Object.fromEntries(DAYS.map(day => [day, range(day)])) as unknown as WeekHours;
}

function callRule({ ways, textFirst }: Answers): 'call' | 'never' | 'text_first' {
  if (!ways.includes('call')) return 'never';
  return textFirst ? 'text_first' : 'call';
}

export function waysOf(answers: Answers): RequestForm['ways'] {
  const { ways } = answers;
  const calls = ways.includes('call');
  return {
    phone: needsPhone(answers) ? answers.phone.trim() : null,
    email: ways.includes('email') ? answers.email.trim() : null,
    call: callRule(answers),
    channels: (['sms', 'email'] as const).filter(channel => ways.includes(channel)),
    hours: ways.includes('none') ? null : weekOf(answers),
    who_may_answer: calls && answers.others ? 'anyone' : 'client_only',
    say_if_other: calls && answers.others && answers.say.trim() !== '' ? answers.say.trim() : null,
  };
}

export function formOf(answers: Answers): RequestForm {
  return {
    token: answers.token,
    alert_token: answers.alertToken || null,
    office_id: answers.office,
    name: answers.name.trim(),
    language: answers.language,
    ways: waysOf(answers),
    in_danger: answers.danger === 'yes',
    lost_link: answers.lost,
    wish_form: (answers.form || null) as Form | null,
    wish_time: (answers.time || null) as WishTime | null,
    wish: answers.wish.trim() || null,
    service_id: answers.service || null,
  };
}
