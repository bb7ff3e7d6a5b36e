/** What the pages of the client record ask of the server. Every change answers with the whole record. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type {
  ConsentTextView,
  DoubleView,
  NewConsent,
  NewContactRule,
  NewEmergencyContact,
  NewGuardian,
  ProfileChange,
  ReaderList,
  RecordView,
} from './record.ts';

const CLIENT = '/api/v1/clients/{client_id}';

/** The description's pairs of hours come through the client's types as plain lists. */
async function whole(call: Parameters<typeof answer<unknown>>[0]): Promise<RecordView> {
  return (await answer(call)) as RecordView;
}

const of = (id: string) => ({ path: { client_id: id } });

export function readRecord(id: string): Promise<RecordView> {
  return whole(api.GET(`${CLIENT}/record`, { params: of(id) }));
}

export function changeProfile(id: string, body: ProfileChange): Promise<RecordView> {
  return whole(api.PATCH(`${CLIENT}/profile`, { params: of(id), body }));
}

export function setContactRule(id: string, body: NewContactRule): Promise<RecordView> {
  return whole(api.PUT(`${CLIENT}/contact-rule`, { params: of(id), body }));
}

/** What is read in a language, now or at a version. */
export async function readConsentTexts(
  language: NewConsent['language'],
  version?: number,
): Promise<readonly ConsentTextView[]> {
  const query = version === undefined ? { language } : { language, version };
  return (await answer(api.GET('/api/v1/consent-texts', { params: { query } }))).items;
}

export function recordConsent(id: string, body: NewConsent): Promise<RecordView> {
  return whole(api.POST(`${CLIENT}/consents`, { params: of(id), body }));
}

export function addEmergencyContact(id: string, body: NewEmergencyContact): Promise<RecordView> {
  return whole(api.POST(`${CLIENT}/emergency-contacts`, { params: of(id), body }));
}

export function removeEmergencyContact(id: string, contact: string): Promise<RecordView> {
  const params = { path: { client_id: id, contact_id: contact } };
  return whole(api.DELETE(`${CLIENT}/emergency-contacts/{contact_id}`, { params }));
}

export function addGuardian(id: string, body: NewGuardian): Promise<RecordView> {
  return whole(api.POST(`${CLIENT}/guardians`, { params: of(id), body }));
}

export function endGuardian(id: string, guardian: string): Promise<RecordView> {
  const params = { path: { client_id: id, guardian_id: guardian } };
  return whole(api.DELETE(`${CLIENT}/guardians/{guardian_id}`, { params }));
}

export function linkHousehold(id: string, other: string, apart: boolean): Promise<RecordView> {
  const body = { other_client_id: other, apart };
  return whole(api.POST(`${CLIENT}/household`, { params: of(id), body }));
}

export function leaveHousehold(id: string): Promise<RecordView> {
  return whole(api.DELETE(`${CLIENT}/household`, { params: of(id) }));
}

export function readReaders(id: string): Promise<ReaderList> {
  return answer(api.GET(`${CLIENT}/readers`, { params: of(id) }));
}

export async function findDoubles(office: string, name: string, phone: string | null): Promise<readonly DoubleView[]> {
  const body = { office_id: office, name, phone };
  const { items } = await answer(api.POST('/api/v1/clients/doubles', { body }));
  return items;
}

export type PersonalLinkView = Readonly<components['schemas']['PersonalLinkView']>;

export function readPersonalLink(clientId: string): Promise<PersonalLinkView> {
  const params = { path: { client_id: clientId } };
  return answer(api.GET('/api/v1/clients/{client_id}/personal-link', { params }));
}

/** The one that there was leads nowhere from then on. */
export function makePersonalLink(clientId: string): Promise<PersonalLinkView> {
  const params = { path: { client_id: clientId } };
  return answer(api.POST('/api/v1/clients/{client_id}/personal-link', { params }));
}

export async function revokePersonalLink(clientId: string): Promise<PersonalLinkView> {
  const params = { path: { client_id: clientId } };
  await answer(api.DELETE('/api/v1/clients/{client_id}/personal-link', { params }));
  return { link: null, qr: null };
}
