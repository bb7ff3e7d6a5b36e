/** What the pages of services and rooms ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type ServiceView = Readonly<Schemas['ServiceView']>;
export type ServiceBody = Schemas['ServiceBody'];
export type RoomView = Readonly<Schemas['RoomView']>;
export type Form = ServiceView['forms'][number];

export async function readServices(): Promise<readonly ServiceView[]> {
  return (await answer(api.GET('/api/v1/services'))).items;
}

export function saveService(id: string | undefined, body: ServiceBody): Promise<ServiceView> {
  if (id === undefined) return answer(api.POST('/api/v1/services', { body }));
  return answer(api.PUT('/api/v1/services/{service_id}', { params: { path: { service_id: id } }, body }));
}

export async function readRooms(): Promise<readonly RoomView[]> {
  return (await answer(api.GET('/api/v1/rooms'))).items;
}

export function addRoom(officeId: string, name: string, capacity: number): Promise<RoomView> {
  return answer(api.POST('/api/v1/rooms', { body: { office_id: officeId, name, capacity } }));
}

export function changeRoom(id: string, change: Schemas['RoomChange']): Promise<RoomView> {
  return answer(api.PATCH('/api/v1/rooms/{room_id}', { params: { path: { room_id: id } }, body: change }));
}
