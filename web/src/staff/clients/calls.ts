/** What the pages of clients and substitutes ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { ClientList, ClientView, NewSubstitution, SubstitutionView } from '../types.ts';

type NewClient = components['schemas']['NewClient'];
type ClientChange = components['schemas']['ClientChange'];

const CLIENT = '/api/v1/clients/{client_id}';

export function findClients(query: string): Promise<ClientList> {
  return answer(api.GET('/api/v1/clients', { params: { query: { query } } }));
}

export function readClient(id: string): Promise<ClientView> {
  return answer(api.GET(CLIENT, { params: { path: { client_id: id } } }));
}

export function addClient(client: NewClient): Promise<ClientView> {
  return answer(api.POST('/api/v1/clients', { body: client }));
}

export function changeClient(id: string, change: ClientChange): Promise<ClientView> {
  return answer(api.PATCH(CLIENT, { params: { path: { client_id: id } }, body: change }));
}

export async function readSubstitutions(): Promise<readonly SubstitutionView[]> {
  const { items } = await answer(api.GET('/api/v1/substitutions'));
  return items;
}

export function addSubstitution(substitution: NewSubstitution): Promise<SubstitutionView> {
  return answer(api.POST('/api/v1/substitutions', { body: substitution }));
}

export async function removeSubstitution(id: string): Promise<void> {
  const params = { path: { substitution_id: id } };
  await answer(api.DELETE('/api/v1/substitutions/{substitution_id}', { params }));
}
