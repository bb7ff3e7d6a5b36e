/** What the client's first pages ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type PublicOffice = Readonly<Schemas['PublicOffice']>;
export type CallMeNow = Schemas['CallMeNow'];
export type AlertState = Schemas['AlertStatus']['state'];

export async function readOffices(): Promise<readonly PublicOffice[]> {
  return (await answer(api.GET('/api/v1/public/offices'))).items;
}

export async function callMeNow(body: CallMeNow): Promise<AlertState> {
  return (await answer(api.POST('/api/v1/danger', { body }))).state;
}

export async function readDangerStatus(token: string): Promise<AlertState> {
  return (await answer(api.POST('/api/v1/danger/status', { body: { token } }))).state;
}

/** Takes a seat; the cookie holds it, and `/j` finds it. */
export async function joinByCode(code: string): Promise<void> {
  await answer(api.POST('/api/v1/join/code', { body: { code } }));
}
