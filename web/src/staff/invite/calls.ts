/** What an invited person asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { StaffInvitation } from '../types.ts';

export function openInvitation(token: string): Promise<StaffInvitation> {
  return answer(api.POST('/api/v1/invitations/open', { body: { token } }));
}

/** Tells whether the person is signed in now. */
export async function acceptInvitation(acceptance: components['schemas']['AcceptInvitation']): Promise<boolean> {
  const { signed_in } = await answer(api.POST('/api/v1/invitations/accept', { body: acceptance }));
  return signed_in;
}
