/** What the front desk's board asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { BoardView, CallCard, DowntimeList } from '../types.ts';

function office(officeId: string) {
  return officeId === '' ? {} : { office_id: officeId };
}

export function readBoard(officeId: string): Promise<BoardView> {
  return answer(api.GET('/api/v1/board', { params: { query: office(officeId) } }));
}

/** For each client on it the reading is recorded. */
export async function readDowntime(officeId: string): Promise<DowntimeList> {
  const list = await answer(api.GET('/api/v1/board/downtime', { params: { query: office(officeId) } }));
  return { ...list, lines: list.lines.map(({ appointment, card }) => ({ appointment, card: asCard(card) })) };
}

/** The reading is recorded. */
export async function readCallCard(appointmentId: string): Promise<CallCard> {
  return asCard(
    await answer(
      api.GET('/api/v1/appointments/{appointment_id}/call-card', {
        params: { path: { appointment_id: appointmentId } },
      }),
    ),
  );
}

/** openapi-fetch reads the pairs of hours as lists of any length; the server's description says pairs. */
function asCard(card: Omit<CallCard, 'rule'> & { rule: unknown }): CallCard {
  return card as CallCard;
}
