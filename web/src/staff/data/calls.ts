/** What the import of clients asks of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { Language } from '../../settings.ts';

type Schemas = components['schemas'];
export type ClientFile = Schemas['ClientFile'];
export type ImportCheck = Readonly<Schemas['ImportCheck']>;
export type ImportResult = Readonly<Schemas['ImportResult']>;
export type Encoding = Schemas['Encoding'];
export type RowDouble = Readonly<Schemas['RowDouble']>;
export type RowFault = Readonly<Schemas['RowFaultView']>;
export type HeadingView = Readonly<Schemas['HeadingView']>;

export function checkFile(file: ClientFile): Promise<ImportCheck> {
  return answer(api.POST('/api/v1/client-imports/check', { body: file }));
}

export function importFile(file: ClientFile, doubles: number[]): Promise<ImportResult> {
  return answer(api.POST('/api/v1/client-imports', { body: { ...file, doubles } }));
}

export async function readTemplate(language: Language): Promise<readonly HeadingView[]> {
  const { headings } = await answer(api.GET('/api/v1/client-imports/template', { params: { query: { language } } }));
  return headings;
}

/** A file as the server takes it: base64, without the head of a data address. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data address is a text; the type also allows for other ways of reading.
    reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}

export type CopyFiles = Readonly<Schemas['CopyFiles']>;

export function readCopy(clientId: string): Promise<CopyFiles> {
  return answer(api.GET('/api/v1/clients/{client_id}/copy', { params: { path: { client_id: clientId } } }));
}

export type ErasurePreview = Readonly<Schemas['ErasurePreview']>;
export type ErasureReason = Schemas['ErasureReason'];
export type RetentionView = Readonly<Schemas['RetentionView']>;
export type RetentionList = Readonly<Schemas['RetentionList']>;

const ERASURE = '/api/v1/clients/{client_id}/erasure';
const HOLD = '/api/v1/clients/{client_id}/legal-hold';

export function previewErasure(clientId: string): Promise<ErasurePreview> {
  return answer(api.GET(ERASURE, { params: { path: { client_id: clientId } } }));
}

export async function eraseClient(clientId: string, name: string, reason: ErasureReason): Promise<void> {
  await answer(api.POST(ERASURE, { params: { path: { client_id: clientId } }, body: { name, reason } }));
}

export function setHold(clientId: string, reason: string): Promise<ErasurePreview> {
  return answer(api.PUT(HOLD, { params: { path: { client_id: clientId } }, body: { reason } }));
}

export async function liftHold(clientId: string): Promise<ErasurePreview> {
  await answer(api.DELETE(HOLD, { params: { path: { client_id: clientId } } }));
  return previewErasure(clientId);
}

export function readRetention(): Promise<RetentionList> {
  return answer(api.GET('/api/v1/retention'));
}

export function changeRetention(of: RetentionView, months: number | null): Promise<RetentionList> {
  const params = { path: { record_type: of.record_type } };
  return answer(api.PUT('/api/v1/retention/{record_type}', { params, body: { months, version: of.version } }));
}
