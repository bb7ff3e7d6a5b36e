import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { NoteSaved, NoteView } from '../types.ts';
import { NoteDraft } from './draft.ts';

const AT = '2026-11-23T10:00:00Z';

function note(body: string, revision: number): NoteView {
  return {
    appointment_id: '0'.repeat(32),
    body,
    revision,
    author_name: null,
    updated_at: AT,
    signed_at: null,
    signed_by_name: null,
    offset_minutes: 240,
    amendments: [],
    actions: ['write'],
  };
}

class Changed extends Error {}

/** The server's side: refuses a stale revision, and everything while it is away. */
class Shelf {
  body = '';
  revision = 0;
  away = false;
  saves: string[] = [];

  readonly store = {
    save: (body: string, revision: number) => this.save(body, revision),
    read: () => (this.away ? Promise.reject(new Error('away')) : Promise.resolve(note(this.body, this.revision))),
    isConflict: (error: unknown) => error instanceof Changed,
  };

  save(body: string, revision: number): Promise<NoteSaved> {
    if (this.away) return Promise.reject(new Error('away'));
    if (revision !== this.revision) return Promise.reject(new Changed());
    this.body = body;
    this.revision += 1;
    this.saves.push(body);
    return Promise.resolve({ revision: this.revision, updated_at: AT });
  }
}

function open(shelf: Shelf): NoteDraft {
  return new NoteDraft(shelf.store, note(shelf.body, shelf.revision));
}

test('a change is saved by itself a moment later', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const shelf = new Shelf();
  const draft = open(shelf);
  draft.edit('She came');
  assert.equal(draft.state.value, 'dirty');
  mock.timers.tick(1_200);
  await draft.flush();
  assert.equal(shelf.body, 'She came');
  assert.equal(draft.state.value, 'clean');
  assert.equal(draft.savedAt.value, AT);
  mock.timers.reset();
});

test('what is typed during a save is saved after it', async () => {
  const shelf = new Shelf();
  const draft = open(shelf);
  draft.edit('one');
  const first = draft.flush();
  draft.edit('one two');
  await first;
  assert.equal(draft.state.value, 'dirty');
  await draft.flush();
  assert.deepEqual(shelf.saves, ['one', 'one two']);
});

test('without a connection the text stays and is tried again', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const shelf = new Shelf();
  shelf.away = true;
  const draft = open(shelf);
  draft.edit('kept');
  await draft.flush();
  assert.equal(draft.state.value, 'failed');
  assert.equal(draft.text.value, 'kept');
  shelf.away = false;
  mock.timers.tick(2_000);
  await draft.flush();
  assert.equal(shelf.body, 'kept');
  assert.equal(draft.state.value, 'clean');
  mock.timers.reset();
});

test('a text that was changed elsewhere stops saving and shows both', async () => {
  const shelf = new Shelf();
  const draft = open(shelf);
  await shelf.save('theirs', 0);
  draft.edit('mine');
  await draft.flush();
  assert.equal(draft.state.value, 'conflict');
  assert.equal(draft.theirs.value?.body, 'theirs');
  assert.equal(draft.text.value, 'mine');
  assert.equal(shelf.body, 'theirs');
});

for (const [choice, body] of [
  ['mine', 'mine'],
  ['theirs', 'theirs'],
  ['both', 'theirs\n\nmine'],
] as const) {
  test(`a conflict ends as chosen: ${choice}`, async () => {
    const shelf = new Shelf();
    const draft = open(shelf);
    await shelf.save('theirs', 0);
    draft.edit('mine');
    await draft.flush();
    await draft.resolve(choice);
    assert.equal(shelf.body, body);
    assert.equal(draft.text.value, body);
    assert.equal(draft.state.value, 'clean');
  });
}

test('the answer to an own save that got lost is no conflict', async () => {
  const shelf = new Shelf();
  const draft = open(shelf);
  await shelf.save('same', 0);
  draft.edit('same');
  await draft.flush();
  assert.equal(draft.state.value, 'clean');
  assert.equal(draft.revision, 1);
});

test('fresh news do not overwrite what is not saved', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const draft = open(new Shelf());
  draft.edit('mine');
  draft.refresh(note('theirs', 5));
  assert.equal(draft.text.value, 'mine');
  mock.timers.reset();
});
