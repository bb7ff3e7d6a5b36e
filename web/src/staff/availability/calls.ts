/** What the page of a worker's hours asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Availability = Schemas['AvailabilityView'];
export type HoursView = Schemas['HoursView'];
export type HoursBody = Schemas['HoursBody'];
export type ExceptionView = Schemas['ExceptionView'];
export type NewException = Schemas['NewException'];
export type Reason = NonNullable<NewException['reason']>;

export function readAvailability(workerId: string): Promise<Availability> {
  return answer(api.GET('/api/v1/workers/{worker_id}/availability', { params: { path: { worker_id: workerId } } }));
}

export function setWeek(
  workerId: string,
  officeId: string,
  from: string,
  hours: readonly HoursBody[],
): Promise<Availability> {
  const params = { path: { worker_id: workerId } };
  const body = { office_id: officeId, effective_from: from, hours: [...hours] };
  return answer(api.PUT('/api/v1/workers/{worker_id}/week', { params, body }));
}

export function addException(workerId: string, body: NewException): Promise<Availability> {
  return answer(
    api.POST('/api/v1/workers/{worker_id}/exceptions', { params: { path: { worker_id: workerId } }, body }),
  );
}

export async function removeException(id: string): Promise<void> {
  await answer(api.DELETE('/api/v1/exceptions/{exception_id}', { params: { path: { exception_id: id } } }));
}
