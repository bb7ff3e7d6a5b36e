/** What the conversation's page asks of the server beside the socket. */
import { answer, api } from '../../api/client.ts';
import type { CheckItem, Checklist } from '../types.ts';

export type Settled = { readonly answer: string } | { readonly waived_reason: string };

const CHECKLIST = '/api/v1/appointments/{appointment_id}/checklist';

export function readChecklist(appointmentId: string): Promise<Checklist> {
  return answer(api.GET(CHECKLIST, { params: { path: { appointment_id: appointmentId } } }));
}

export function settleItem(appointmentId: string, item: CheckItem, settled: Settled): Promise<Checklist> {
  return answer(
    api.PUT(`${CHECKLIST}/{item}`, { params: { path: { appointment_id: appointmentId, item } }, body: settled }),
  );
}
