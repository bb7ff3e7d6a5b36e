/** The demo's own routes. They are no part of the described API, so their few shapes stand here. */
import { answer } from '../../api/client.ts';
import type { Language } from '../../settings.ts';
import type { Me, Role } from '../types.ts';

export interface DemoRole {
  readonly staff_id: string;
  readonly name: string;
  readonly role: Role;
  readonly offices: readonly string[];
  readonly languages: readonly Language[];
}

async function send(path: string, init: RequestInit): Promise<{ data?: unknown; error?: unknown; response: Response }> {
  const response = await fetch(`/api/v1/demo${path}`, { credentials: 'same-origin', ...init });
  const body: unknown = await response.json().catch(() => undefined);
  return response.ok ? { data: body, response } : { error: body, response };
}

export async function fetchDemoRoles(): Promise<readonly DemoRole[]> {
  const { items } = (await answer(send('/roles', { method: 'GET' }))) as { items: readonly DemoRole[] };
  return items;
}

export async function signInAs(staffId: string): Promise<Me> {
  const body = JSON.stringify({ staff_id: staffId });
  const headers = { 'Content-Type': 'application/json' };
  return (await answer(send('/sign-in', { method: 'POST', body, headers }))) as Me;
}
