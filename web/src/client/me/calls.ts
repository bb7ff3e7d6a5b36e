/** What the client's own page asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { Language } from '../../settings.ts';

type Schemas = components['schemas'];
export type OwnAppointment = Readonly<Schemas['OwnAppointment']>;
export type OwnAppointments = Readonly<Schemas['OwnAppointments']>;
export type OwnService = Readonly<Schemas['OwnService']>;
export type OwnSlot = Readonly<Schemas['OwnSlot']>;
export type OwnConsent = Readonly<Schemas['OwnConsent']>;
export type Reader = Readonly<Schemas['ReaderView']>;
export type CopyFiles = Readonly<Schemas['CopyFiles']>;
export type Form = OwnAppointment['form'];

/** How far ahead free times are looked for, in days. */
const AHEAD_DAYS = 28;

function span(): { from: string; until: string } {
  const now = Date.now();
  return { from: new Date(now).toISOString(), until: new Date(now + AHEAD_DAYS * 86_400_000).toISOString() };
}

export async function enter(token: string, ownDevice: boolean): Promise<void> {
  await answer(api.POST('/api/v1/me/enter', { body: { token, own_device: ownDevice } }));
}

/** Outlives the page; never fails: whoever leaves is not kept. */
export async function leave(): Promise<void> {
  await api.POST('/api/v1/me/leave', { keepalive: true }).catch(() => undefined);
}

export function readAppointments(): Promise<OwnAppointments> {
  return answer(api.GET('/api/v1/me/appointments'));
}

export async function readServices(): Promise<readonly OwnService[]> {
  return (await answer(api.GET('/api/v1/me/services'))).items;
}

export async function readSlots(serviceId: string, form: Form): Promise<readonly OwnSlot[]> {
  const query = { service_id: serviceId, form, ...span() };
  return (await answer(api.GET('/api/v1/me/slots', { params: { query } }))).items;
}

export async function readSlotsToMove(id: string): Promise<readonly OwnSlot[]> {
  const params = { path: { appointment_id: id }, query: span() };
  return (await answer(api.GET('/api/v1/me/appointments/{appointment_id}/slots', { params }))).items;
}

export function book(serviceId: string, form: Form, slot: OwnSlot): Promise<OwnAppointment> {
  const body = { service_id: serviceId, form, worker_id: slot.worker_id, starts_at: slot.starts_at };
  return answer(api.POST('/api/v1/me/appointments', { body }));
}

export function move(id: string, startsAt: string): Promise<OwnAppointment> {
  const params = { path: { appointment_id: id } };
  return answer(api.POST('/api/v1/me/appointments/{appointment_id}/move', { params, body: { starts_at: startsAt } }));
}

export function cancel(id: string): Promise<OwnAppointment> {
  const params = { path: { appointment_id: id } };
  return answer(api.POST('/api/v1/me/appointments/{appointment_id}/cancel', { params }));
}

export async function readConsents(language: Language): Promise<readonly OwnConsent[]> {
  return (await answer(api.GET('/api/v1/me/consents', { params: { query: { language } } }))).items;
}

export async function writeConsent(of: OwnConsent, given: boolean, language: Language): Promise<readonly OwnConsent[]> {
  const body = { kind: of.kind, partner: of.partner, given, language, text_version: of.text_version };
  return (await answer(api.POST('/api/v1/me/consents', { body }))).items;
}

export async function readReaders(): Promise<readonly Reader[]> {
  return (await answer(api.GET('/api/v1/me/readers'))).items;
}

export function readCopy(): Promise<CopyFiles> {
  return answer(api.GET('/api/v1/me/copy'));
}
