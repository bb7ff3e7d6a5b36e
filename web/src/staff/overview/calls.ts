/** What the pages over all ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type CheckView = Schemas['CheckView'];
export type Level = Schemas['Level'];
export type HealthView = Schemas['HealthView'];
export type MixView = Schemas['MixView'];
export type OfficeMix = Schemas['OfficeMix'];
export type FormCounts = Schemas['FormCounts'];
export type FormMoves = Schemas['FormMoves'];

export function readHealth(): Promise<HealthView> {
  return answer(api.GET('/api/v1/health'));
}

/** `month` as "2026-11"; without one, the present month. */
export function readMix(month?: string): Promise<MixView> {
  const query = month === undefined ? {} : { month };
  return answer(api.GET('/api/v1/reports/forms', { params: { query } }));
}
