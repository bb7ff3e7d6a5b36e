/** A ticket opens one socket, once, for 30 seconds. */
import { answer, api } from '../../api/client.ts';

export async function fetchTicket(purpose: 'desk' | 'seat', appointmentId?: string): Promise<string> {
  const place = appointmentId === undefined ? {} : { appointment_id: appointmentId };
  const { ticket } = await answer(api.POST('/api/v1/tickets', { body: { purpose, ...place } }));
  return ticket;
}
