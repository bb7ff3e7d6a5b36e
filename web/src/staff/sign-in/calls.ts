/** What the sign-in asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { Me } from '../types.ts';

export async function sendPassword(email: string, password: string): Promise<string> {
  const { challenge } = await answer(api.POST('/api/v1/sign-in', { body: { email, password } }));
  return challenge;
}

export function sendCode(challenge: string, code: string): Promise<Me> {
  return answer(api.POST('/api/v1/sign-in/code', { body: { challenge, code } }));
}
