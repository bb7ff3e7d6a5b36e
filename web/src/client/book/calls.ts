/** What the booking pages ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { RequestForm } from './answers.ts';

type Schemas = components['schemas'];
export type RequestStatus = Readonly<Schemas['RequestStatus']>;

export function sendRequest(body: RequestForm): Promise<RequestStatus> {
  return answer(api.POST('/api/v1/requests/form', { body }));
}

export function readRequestStatus(token: string): Promise<RequestStatus> {
  return answer(api.POST('/api/v1/requests/status', { body: { token } }));
}
