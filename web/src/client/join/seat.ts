/** The client's seat in one appointment, as the server keeps it: taken by link or code, found again by cookie, given up. */
import { answer, api } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import type { components } from '../../api/schema.d.ts';

export type JoinView = Readonly<components['schemas']['JoinView']>;

export function joinByLink(token: string): Promise<JoinView> {
  return answer(api.POST('/api/v1/join/link', { body: { token } }));
}

export function readSeat(): Promise<JoinView> {
  return answer(api.GET('/api/v1/join'));
}

/** Each socket opens with a new ticket. */
export async function fetchTicket(): Promise<string> {
  return (await answer(api.POST('/api/v1/join/ticket'))).ticket;
}

/**
 * Gives the seat up and clears the cookie; `keepalive` lets the request outlive the page. Answers whether the server has
 * heard of it. Never fails: whoever leaves is not kept.
 */
export async function giveUpSeat(quick: boolean): Promise<boolean> {
  try {
    const { response } = await api.POST('/api/v1/join/leave', { body: { quick }, keepalive: true });
    return response.ok || response.status === 401;
  } catch {
    return false;
  }
}

/** No other try will bring a seat back: it was given up, or its link is closed. */
export function seatEnded(error: unknown): boolean {
  return error instanceof ApiError && ['join_invalid', 'sign_in_required', 'not_found'].includes(error.code);
}
