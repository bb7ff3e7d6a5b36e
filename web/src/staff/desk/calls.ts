/** What the desk and the pages of appointments ask of the server. */
import { answer, api } from '../../api/client.ts';
import type {
  AppointmentView,
  CancelReason,
  JoinInvitation,
  MissedReason,
  NewAppointment,
  OfficeView,
  TimelineItem,
  TodayView,
  WorkerView,
} from '../types.ts';

const APPOINTMENT = '/api/v1/appointments/{appointment_id}';

function of(id: string) {
  return { path: { appointment_id: id } };
}

/** Without a day: today, by the clock of one's own office. */
export function readDay(day?: string): Promise<TodayView> {
  return answer(api.GET('/api/v1/desk/today', { params: { query: day === undefined ? {} : { day } } }));
}

export async function readAppointments(from: string, until: string): Promise<readonly AppointmentView[]> {
  const { items } = await answer(api.GET('/api/v1/appointments', { params: { query: { from, until } } }));
  return items;
}

export function readAppointment(id: string): Promise<AppointmentView> {
  return answer(api.GET(APPOINTMENT, { params: of(id) }));
}

export function makeAppointment(appointment: NewAppointment): Promise<AppointmentView> {
  return answer(api.POST('/api/v1/appointments', { body: appointment }));
}

export function reschedule(id: string, starts_at: string, minutes: number): Promise<AppointmentView> {
  return answer(api.POST(`${APPOINTMENT}/reschedule`, { params: of(id), body: { starts_at, minutes } }));
}

export function cancelAppointment(id: string, reason_code: CancelReason): Promise<AppointmentView> {
  return answer(api.POST(`${APPOINTMENT}/cancel`, { params: of(id), body: { reason_code } }));
}

export function markMissed(id: string, reason_code: MissedReason): Promise<AppointmentView> {
  return answer(api.POST(`${APPOINTMENT}/missed`, { params: of(id), body: { reason_code } }));
}

export function readInvitation(id: string): Promise<JoinInvitation> {
  return answer(api.GET(`${APPOINTMENT}/invitation`, { params: of(id) }));
}

export async function readTimeline(id: string): Promise<readonly TimelineItem[]> {
  const { items } = await answer(api.GET(`${APPOINTMENT}/timeline`, { params: of(id) }));
  return items;
}

/** Of one office, or of all one's own. */
export async function readWorkers(office_id?: string): Promise<readonly WorkerView[]> {
  const query = office_id === undefined ? {} : { office_id };
  const { items } = await answer(api.GET('/api/v1/workers', { params: { query } }));
  return items;
}

export async function readOffice(id: string): Promise<OfficeView> {
  return asOffice(await answer(api.GET('/api/v1/offices/{office_id}', { params: { path: { office_id: id } } })));
}

export async function readOffices(): Promise<readonly OfficeView[]> {
  const { items } = await answer(api.GET('/api/v1/offices'));
  return items.map(asOffice);
}

/** openapi-fetch reads the pairs of opening hours as lists of any length; the server's description says pairs. */
export function asOffice(office: Omit<OfficeView, 'opening'> & { opening: unknown }): OfficeView {
  return office as OfficeView;
}
