/** The client's seat in one appointment, as the server keeps it: taken by link or code, found again by cookie, given up. */
import { ApiError, NETWORK_PROBLEM, readProblem } from '../../api/problem.ts';
import type { Language } from '../../settings.ts';

export interface JoinView {
  readonly appointment_id: string;
  readonly form: 'video' | 'audio';
  readonly starts_at: string;
  readonly ends_at: string;
  readonly offset_minutes: number;
  readonly state: 'early' | 'open' | 'office_closed' | 'ended';
  readonly client_language: Language;
  readonly identity_checked: boolean;
  readonly ticket: string | null;
}

async function ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method, credentials: 'same-origin' };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'Content-Type': 'application/json' };
  }
  const response = await fetch(`/api/v1/join${path}`, init).catch(() => {
    throw new ApiError(NETWORK_PROBLEM);
  });
  const data: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (response.ok) return data as T;
  throw new ApiError(readProblem(response.status, data));
}

export const joinByLink = (token: string) => ask<JoinView>('POST', '/link', { token });
export const joinByCode = (code: string) => ask<JoinView>('POST', '/code', { code });
export const readSeat = () => ask<JoinView>('GET', '');

/** Each socket opens with a new ticket. */
export async function fetchTicket(): Promise<string> {
  return (await ask<{ ticket: string }>('POST', '/ticket')).ticket;
}

/**
 * Gives the seat up and clears the cookie; `keepalive` lets the request outlive the page. Answers whether the server has
 * heard of it. Never fails: whoever leaves is not kept.
 */
export async function giveUpSeat(quick: boolean): Promise<boolean> {
  const init = { method: 'POST', keepalive: true, headers: { 'Content-Type': 'application/json' } };
  try {
    const { ok, status } = await fetch('/api/v1/join/leave', { ...init, body: JSON.stringify({ quick }) });
    return ok || status === 401;
  } catch {
    return false;
  }
}

/** No other try will bring a seat back: it was given up, or its link is closed. */
export function seatEnded(error: unknown): boolean {
  return error instanceof ApiError && ['join_invalid', 'sign_in_required', 'not_found'].includes(error.code);
}
