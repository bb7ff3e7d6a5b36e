/** From what the server answers to what a person reads. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import english from '../i18n/generated/client/en.ts';
import kazakh from '../i18n/generated/client/kk.ts';
import { usePack } from '../i18n/runtime.ts';
import { answer, whenSignedOut } from './client.ts';
import { ApiError, fieldSentences, problemSentence, readProblem } from './problem.ts';

const VALIDATION = {
  type: 'about:blank#validation',
  title: 'Validation',
  status: 422,
  code: 'validation',
  params: {},
  errors: [
    { pointer: '/body/email', code: 'missing' },
    { pointer: '/body/languages/0', code: 'enum' },
    { pointer: '/body', code: 'value_error' },
  ],
};

/** What openapi-fetch hands over. */
function refused(status: number, error: unknown) {
  return Promise.resolve({ error, response: new Response(null, { status }) });
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => assert.fail('the call should have failed'),
    (error: unknown) => error,
  );
}

describe('problems', () => {
  before(() => usePack(english));

  it('says the sentence of the code, in the language of the page', async () => {
    const error = await failure(answer(refused(404, { code: 'not_found', status: 404 })));
    assert.equal(problemSentence(error), english.messages['problems.not_found']);
    usePack(kazakh);
    assert.equal(problemSentence(error), kazakh.messages['problems.not_found']);
    usePack(english);
  });

  it('has a calm sentence for a code that this page does not know, and for a body that is no problem', () => {
    for (const body of [{ code: 'from_the_future' }, '<html>Bad gateway</html>', null, undefined]) {
      assert.equal(problemSentence(new ApiError(readProblem(502, body))), english.messages['problems.unknown']);
    }
  });

  it('tells a missing connection from a refusal', async () => {
    const error = await failure(answer(Promise.reject(new TypeError('Failed to fetch'))));
    assert.equal((error as ApiError).code, 'network');
    assert.equal(problemSentence(error), english.messages['problems.network']);
  });

  it('gives each field its sentence, and leaves faults of the whole to the form', () => {
    const error = new ApiError(readProblem(422, VALIDATION));
    assert.deepEqual(fieldSentences(error), { email: 'Fill this in.', languages: 'This is not right. Check it.' });
    assert.deepEqual(fieldSentences(new Error('a fault of ours')), {});
  });

  it('calls the hook when the sign-in has ended, and still throws', async () => {
    let called = 0;
    whenSignedOut(() => {
      called += 1;
    });
    const error = await failure(answer(refused(401, { code: 'sign_in_required' })));
    assert.equal((error as ApiError).code, 'sign_in_required');
    assert.equal(called, 1);
    await failure(answer(refused(401, { code: 'sign_in_failed' })));
    assert.equal(called, 1);
  });

  it('hands over the data of a good answer', async () => {
    assert.deepEqual(await answer(Promise.resolve({ data: { a: 1 }, response: new Response() })), { a: 1 });
  });
});
