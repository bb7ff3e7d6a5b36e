/** The only place that knows how the server says no: problem+json in, one sentence for a person out. */
import { hasMessage, translate } from '../i18n/runtime.ts';

/** A problem+json body (RFC 9457) with the server's stable code. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly params: Readonly<Record<string, string | number>>;
  /** Faults of single fields: a JSON pointer into what was sent, and a code. */
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

/** What a page catches: every failed call, also one that never reached the server (code `network`). */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ApiError';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** No answer came: `status` is 0. */
export const NETWORK_PROBLEM: Problem = { code: 'network', status: 0, params: {}, errors: [] };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldFaults(value: unknown): Problem['errors'] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map(({ pointer, code }) => ({ pointer: text(pointer), code: text(code) }));
}

function parameters(value: unknown): Problem['params'] {
  if (!isRecord(value)) return {};
  const usable = Object.entries(value).filter(([, each]) => typeof each === 'string' || typeof each === 'number');
  return Object.fromEntries(usable) as Problem['params'];
}

/** Reads an error body. A body that is no problem (a proxy's page, an empty answer) keeps its status under `unknown`. */
export function readProblem(status: number, body: unknown): Problem {
  if (!isRecord(body) || typeof body.code !== 'string') return { code: 'unknown', status, params: {}, errors: [] };
  return { code: body.code, status, params: parameters(body.params), errors: fieldFaults(body.errors) };
}

/** The problem inside anything that was thrown; what is not from the server counts as `unknown`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return { code: 'unknown', status: 0, params: {}, errors: [] };
}

/** The sentence for a code, in the language of the page; `unknown`'s sentence for a code without one. */
export function sentenceFor(code: string, params: Problem['params'] = {}): string {
  const key = `problems.${code}`;
  return hasMessage(key) ? translate(key, params) : translate('problems.unknown');
}

/** The sentence for whatever was thrown. */
export function problemSentence(error: unknown): string {
  const { code, params } = problemOf(error);
  return sentenceFor(code, params);
}

/** The server checks `/body/email`, `/query/day` …: the second part names the field. */
function fieldOf(pointer: string): string {
  return pointer.split('/')[2] ?? '';
}

function fieldSentence(code: string): string {
  const key = `problems.field.${code}`;
  return translate(hasMessage(key) ? key : 'problems.field.other');
}

/**
 * Sentences by the name of the field, for a form that was sent: `{ email: 'Fill this in.' }`.
 * Faults that belong to no field are left to the form's own sentence (`problemSentence`).
 */
export function fieldSentences(error: unknown): Readonly<Record<string, string>> {
  const faults = problemOf(error).errors.map(({ pointer, code }) => [fieldOf(pointer), fieldSentence(code)] as const);
  return Object.fromEntries(faults.filter(([field]) => field !== ''));
}
