/** Says to screen readers who came, went, was lost and is back, and that a text has come. */
import { effect } from '@preact/signals';
import { t } from '../../i18n/shared.ts';
import { announce } from '../../ui/Announcer.tsx';
import type { CallSession, Lost, TextLine } from '../model.ts';
import { peopleChanges, type Seen } from './people-changes.ts';

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
