/**
 * The typed way to the server. `api` is openapi-fetch over the generated schema; `answer` unwraps a call
 * or throws ApiError, so that a page has one kind of failure to handle.
 */
import createClient from 'openapi-fetch';
import { ApiError, NETWORK_PROBLEM, readProblem } from './problem.ts';
import type { paths } from './schema.d.ts';

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

type SignedOut = () => void;
let onSignedOut: SignedOut = () => undefined;

/** Staff's pages say here what to do when the sign-in has ended (401 on any call). */
export function whenSignedOut(react: SignedOut): void {
  onSignedOut = react;
}

interface Outcome<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** `const me = await answer(api.GET('/api/v1/me'))`. Throws ApiError for problems and for a missing connection. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<T> {
  const outcome = await call.catch(() => {
    throw new ApiError(NETWORK_PROBLEM);
  });
  if (outcome.response.ok) return outcome.data as T;
  const problem = readProblem(outcome.response.status, outcome.error);
  if (problem.code === 'sign_in_required') onSignedOut();
  throw new ApiError(problem);
}
