/** What the booking pages ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { Form, RequestForm } from './answers.ts';

type Schemas = components['schemas'];
export type PublicService = Readonly<Schemas['PublicService']>;
export type PublicSlot = Readonly<Schemas['PublicSlot']>;
export type RequestStatus = Readonly<Schemas['RequestStatus']>;

export function sendRequest(body: RequestForm): Promise<RequestStatus> {
  return answer(api.POST('/api/v1/requests/form', { body }));
}

export function readRequestStatus(token: string): Promise<RequestStatus> {
  return answer(api.POST('/api/v1/requests/status', { body: { token } }));
}

const AHEAD_MS = 28 * 86_400_000;

export async function readServices(officeId: string): Promise<readonly PublicService[]> {
  return (await answer(api.GET('/api/v1/public/services', { params: { query: { office_id: officeId } } }))).items;
}

function ownZone(): string | undefined {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
  } catch {
    return undefined;
  }
}

/** The next four weeks. A device whose zone the server does not know reads the office's time. */
export async function readFreeTimes(officeId: string, serviceId: string, form: Form): Promise<readonly PublicSlot[]> {
  const now = Date.now();
  const query = {
    office_id: officeId,
    service_id: serviceId,
    form,
    from: new Date(now).toISOString(),
    until: new Date(now + AHEAD_MS).toISOString(),
  };
  const zone = ownZone();
  const asked = (more: { time_zone?: string }) =>
    answer(api.GET('/api/v1/public/slots', { params: { query: { ...query, ...more } } }));
  if (zone === undefined) return (await asked({})).items;
  return (await asked({ time_zone: zone }).catch(() => asked({}))).items;
}
