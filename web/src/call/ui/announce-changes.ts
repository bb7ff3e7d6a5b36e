/** Says to screen readers who came, went, was lost and is back, and that a text has come. */
import { effect } from '@preact/signals';
import { t } from '../../i18n/shared.ts';
import { announce } from '../../ui/Announcer.tsx';
import type { CallSession, Lost, TextLine } from '../model.ts';
import type { Gone, Person } from '../protocol.ts';
import { goneText } from './gone.ts';

interface Seen {
  readonly people: readonly Person[];
  readonly gone: readonly Gone[];
}

/** Sentences for what is different between two lists of people. */
export function peopleChanges(before: Seen, after: Seen, ownId: string): readonly string[] {
  const known = new Map(before.people.map(person => [person.participant_id, person]));
  const others = after.people.filter(person => person.participant_id !== ownId);
  const left = after.gone.filter(
    one => !before.gone.some(each => each.participant_id === one.participant_id && each.at === one.at),
  );
  return [
    ...others.filter(one => !known.has(one.participant_id)).map(({ name }) => t('call.announce.entered', { name })),
    ...others.flatMap(one => lineChange(known.get(one.participant_id), one)),
    ...left.map(goneText),
  ];
}

function lineChange(before: Person | undefined, { name, present }: Person): readonly string[] {
  if (before === undefined || before.present === present) return [];
  return [present ? t('call.announce.back', { name }) : t('call.announce.away', { name })];
}

function sayPeople(session: CallSession): () => void {
  let before: Seen = { people: session.people.peek(), gone: session.gone.peek() };
  return effect(() => {
    const after = { people: session.people.value, gone: session.gone.value };
    for (const sentence of peopleChanges(before, after, session.ownId.peek())) announce(sentence);
    before = after;
  });
}

function sayLine(session: CallSession): () => void {
  let before: Lost | undefined;
  return effect(() => {
    const now = session.lost.value;
    if (before !== undefined && now === undefined) announce(t('call.announce.line_back'));
    before = now;
  });
}

function sayTexts(session: CallSession): () => void {
  let before: readonly TextLine[] = session.texts.peek();
  return effect(() => {
    const lines = session.texts.value;
    const known = new Set(before.map(({ id }) => id));
    before = lines;
    for (const line of lines.filter(({ id, own }) => !own && !known.has(id))) {
      const name = session.people.peek().find(({ participant_id: id }) => id === line.from)?.name ?? '';
      announce(t('call.announce.text', { name, text: line.text }));
    }
  });
}

/** Follows a session for as long as it is drawn; returns what ends it. */
export function announceChanges(session: CallSession): () => void {
  const stops = [sayPeople(session), sayLine(session), sayTexts(session)];
  return () => stops.forEach(stop => stop());
}
