/** What the queue of requests asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type RequestSummary = Schemas['RequestSummary'];
export type RequestView = Schemas['RequestView'];
type Loose = Omit<RequestView, 'hours'> & { hours: Readonly<Record<keyof WeekHours, string[][]>> | null };
type WeekHours = Schemas['WeekHours'];
export type RequestList = Schemas['RequestList'];
export type RequestCount = Schemas['RequestCount'];
export type NewRequest = Schemas['NewRequest'];
export type RefusalReason = Schemas['RequestRefusal']['reason'];

const REQUEST = '/api/v1/requests/{request_id}';

/** The generated client forgets that a range of hours has two ends; the server's schema does not. */
async function asRequest(call: Promise<Loose>): Promise<RequestView> {
  return (await call) as RequestView;
}

export function readRequests(state: 'new' | 'handled'): Promise<RequestList> {
  return answer(api.GET('/api/v1/requests', { params: { query: { state } } }));
}

export function countRequests(): Promise<RequestCount> {
  return answer(api.GET('/api/v1/requests/count'));
}

export function readRequest(id: string): Promise<RequestView> {
  return asRequest(answer(api.GET(REQUEST, { params: { path: { request_id: id } } })));
}

export function addRequest(body: NewRequest): Promise<RequestView> {
  return asRequest(answer(api.POST('/api/v1/requests', { body })));
}

export function acceptRequest(id: string, workerId: string | null, clientId: string | null): Promise<RequestView> {
  const params = { path: { request_id: id } };
  const body = { worker_id: workerId, client_id: clientId };
  return asRequest(answer(api.POST('/api/v1/requests/{request_id}/accept', { params, body })));
}

export function refuseRequest(id: string, reason: RefusalReason, text: string): Promise<RequestView> {
  const params = { path: { request_id: id } };
  return asRequest(answer(api.POST('/api/v1/requests/{request_id}/refuse', { params, body: { reason, text } })));
}
