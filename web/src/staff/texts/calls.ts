/** What the page of the agency's texts asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type TextView = Schemas['TextView'];
export type TextInLanguage = Schemas['TextInLanguage'];
export type TextKey = Schemas['TextKey'];
export type NewText = Schemas['NewText'];
export type WrittenView = Schemas['WrittenView'];

export async function readTexts(): Promise<readonly TextView[]> {
  return (await answer(api.GET('/api/v1/texts'))).items;
}

export function writeText(key: TextKey, body: NewText): Promise<TextView> {
  return answer(api.PUT('/api/v1/texts/{key}', { params: { path: { key } }, body }));
}

export async function readVersions(key: TextKey): Promise<readonly WrittenView[]> {
  return (await answer(api.GET('/api/v1/texts/{key}/versions', { params: { path: { key } } }))).items;
}
