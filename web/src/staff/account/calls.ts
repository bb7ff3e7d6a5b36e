/** What one's own page asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { SessionView } from '../types.ts';

export async function readSessions(): Promise<readonly SessionView[]> {
  const { items } = await answer(api.GET('/api/v1/sessions'));
  return items;
}

export async function revokeSession(id: string): Promise<void> {
  await answer(api.DELETE('/api/v1/sessions/{session_id}', { params: { path: { session_id: id } } }));
}
