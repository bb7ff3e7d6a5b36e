/** What the page of somebody who is away asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { AbsenceView, Decision, DecisionResult } from '../types.ts';

/** Without a last day: everything that is to come, for they leave. */
export function readAbsence(worker_id: string, from_day: string, until_day: string): Promise<AbsenceView> {
  const days = until_day === '' ? { from_day } : { from_day, until_day };
  return answer(api.GET('/api/v1/desk/absence', { params: { query: { worker_id, ...days } } }));
}

export async function sendDecisions(items: Decision[]): Promise<readonly DecisionResult[]> {
  const results = await answer(api.POST('/api/v1/appointments/decisions', { body: { items } }));
  return results.items;
}

/** Closes the days for new appointments, in each office. */
export async function closeDays(
  worker_id: string,
  officeIds: readonly string[],
  from_day: string,
  until_day: string,
): Promise<void> {
  for (const office_id of officeIds) {
    const body = { office_id, kind: 'off', from_day, until_day, reason: 'sick' } as const;
    await answer(api.POST('/api/v1/workers/{worker_id}/exceptions', { params: { path: { worker_id } }, body }));
  }
}
