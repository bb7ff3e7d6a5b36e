import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import pack from '../../i18n/generated/client/en.ts';
import { usePack } from '../../i18n/runtime.ts';
import type { Gone, Person } from '../protocol.ts';
import { peopleChanges } from './people-changes.ts';

function person(id: string, change: Partial<Person> = {}): Person {
  const media = { camera: true, microphone: true, screen: false };
  return { participant_id: id, role: 'client', name: id, identity_checked: true, present: true, ...media, ...change };
}

function gone(id: string, how: Gone['how'], at = '2026-11-22T10:00:00.000Z'): Gone {
  return { participant_id: id, role: 'client', name: id, how, at };
}

const NOBODY = { people: [], gone: [] };

describe('what is said about people', () => {
  before(() => usePack(pack));

  it('is who came, and not oneself', () => {
    const after = { people: [person('Leyla'), person('Sevda')], gone: [] };
    assert.deepEqual(peopleChanges(NOBODY, after, 'Leyla'), ['Sevda is here.']);
  });

  it('is whose line was lost and is back', () => {
    const here = { people: [person('Sevda')], gone: [] };
    const away = { people: [person('Sevda', { present: false })], gone: [] };
    assert.deepEqual(peopleChanges(here, away, ''), ['Sevda: connection lost.']);
    assert.deepEqual(peopleChanges(away, here, ''), ['Sevda is back.']);
  });

  it('is how somebody went, each time they go', () => {
    const here = { people: [person('Sevda')], gone: [] };
    const left = { people: [], gone: [gone('Sevda', 'exit')] };
    assert.deepEqual(peopleChanges(here, left, ''), ['Sevda left safely by quick exit. Do not call.']);
    assert.deepEqual(peopleChanges(left, left, ''), []);
    const again = { people: [], gone: [gone('Sevda', 'left', '2026-11-22T10:09:00.000Z')] };
    assert.deepEqual(peopleChanges(left, again, ''), ['Sevda left.']);
  });

  it('is nothing when only a camera changes', () => {
    const dark = { people: [person('Sevda', { camera: false })], gone: [] };
    assert.deepEqual(peopleChanges({ people: [person('Sevda')], gone: [] }, dark, ''), []);
  });
});
