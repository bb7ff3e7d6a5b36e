/** One way to send a form: check, send, show every fault above the form and at its field; nothing typed is lost. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fieldSentences, problemOf, problemSentence } from '../api/problem.ts';
import { ErrorSummary, type FieldFault } from '../ui/ErrorSummary.tsx';

interface Options<T> {
  /** Faults that the page sees by itself. */
  check?: () => readonly FieldFault[];
  send: () => Promise<T>;
  done: (value: T) => void;
  /** Fields of this form: a fault of any other place of the body is said above the form. */
  fields?: readonly string[];
  /** Takes over the problems that the page answers in a way of its own. */
  handle?: (code: string, error: unknown) => boolean;
}

export interface Form {
  readonly busy: boolean;
  readonly onSubmit: (event: Event) => void;
  readonly error: (name: string) => string | undefined;
  readonly summary: JSX.Element;
}

interface Faults {
  readonly fields: readonly FieldFault[];
  readonly general?: string | undefined;
}

const NONE: Faults = { fields: [] };

function faultsOf(error: unknown, known: readonly string[]): Faults {
  const named = Object.entries(fieldSentences(error)).filter(([name]) => known.includes(name));
  const fields = named.map(([name, text]) => ({ name, text }));
  return { fields, general: fields.length > 0 ? undefined : problemSentence(error) };
}

export function useForm<T>({ check, send, done, fields = [], handle }: Options<T>): Form {
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Faults>(NONE);
  const run = async () => {
    const seen = check?.() ?? [];
    setFaults(seen.length > 0 ? { fields: seen } : NONE);
    if (seen.length > 0) return;
    setBusy(true);
    try {
      done(await send());
    } catch (error) {
      if (!handle?.(problemOf(error).code, error)) setFaults(faultsOf(error, fields));
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    onSubmit: event => {
      event.preventDefault();
      if (!busy) void run();
    },
    error: name => faults.fields.find(fault => fault.name === name)?.text,
    summary: <ErrorSummary faults={faults.fields} general={faults.general} />,
  };
}

/** `required({ name, email })` names the empty ones. */
export function required(values: Readonly<Record<string, string>>, text: string): FieldFault[] {
  return Object.entries(values)
    .filter(([, value]) => value.trim() === '')
    .map(([name]) => ({ name, text }));
}
