/** What the calendar asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { WeekView } from '../types.ts';

/** Without a day: this week; without a worker: everybody whose work is one's business. */
export function readWeek(day: string, workerId: string): Promise<WeekView> {
  const query = { ...(day === '' ? {} : { day }), ...(workerId === '' ? {} : { worker_id: workerId }) };
  return answer(api.GET('/api/v1/desk/week', { params: { query } }));
}
