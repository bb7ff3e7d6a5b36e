/** What alerts and the duty roster ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type AlertSummary = Schemas['AlertSummary'];
export type DangerView = Schemas['DangerView'];
export type AlertOutcome = Schemas['AlertClosing']['outcome'];
export type Roster = Schemas['RosterView'];
export type NewTurns = Schemas['NewTurns'];

const ALERT = '/api/v1/danger/{alert_id}';

export async function readAlerts(): Promise<readonly AlertSummary[]> {
  return (await answer(api.GET('/api/v1/danger'))).items;
}

export function readAlert(id: string): Promise<DangerView> {
  return answer(api.GET(ALERT, { params: { path: { alert_id: id } } }));
}

export function takeAlert(id: string): Promise<DangerView> {
  return answer(api.POST('/api/v1/danger/{alert_id}/take', { params: { path: { alert_id: id } } }));
}

export async function closeAlert(id: string, outcome: AlertOutcome): Promise<void> {
  const params = { path: { alert_id: id } };
  await answer(api.POST('/api/v1/danger/{alert_id}/close', { params, body: { outcome } }));
}

export function readRoster(officeId: string): Promise<Roster> {
  return answer(api.GET('/api/v1/offices/{office_id}/duty', { params: { path: { office_id: officeId } } }));
}

export function changeTurns(officeId: string, body: NewTurns): Promise<Roster> {
  const params = { path: { office_id: officeId } };
  return answer(api.PUT('/api/v1/offices/{office_id}/duty/turns', { params, body }));
}

export function changeDutyDay(officeId: string, day: string, staffId: string | null): Promise<Roster> {
  const params = { path: { office_id: officeId } };
  return answer(api.PUT('/api/v1/offices/{office_id}/duty/days', { params, body: { day, staff_id: staffId } }));
}
