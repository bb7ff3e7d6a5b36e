/** What is different between two lists of people, in sentences. */
import { t } from '../../i18n/shared.ts';
import type { Gone, Person } from '../protocol.ts';
import { goneText } from './gone.ts';

export interface Seen {
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
