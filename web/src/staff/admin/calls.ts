/** What the administrator's pages ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { asOffice } from '../desk/calls.ts';
import type { AgencyView, HolidayView, InvitedView, OfficeView, StaffView } from '../types.ts';

type Schemas = components['schemas'];
export type NewOffice = Schemas['NewOffice'];
export type NewStaff = Schemas['NewStaff'];
export type StaffChange = Schemas['StaffChange'];
export type DeactivatedView = Schemas['DeactivatedView'];

function one(staffId: string) {
  return { params: { path: { staff_id: staffId } } };
}

export async function addOffice(office: NewOffice): Promise<OfficeView> {
  return asOffice(await answer(api.POST('/api/v1/offices', { body: office })));
}

export async function changeOffice(id: string, change: NewOffice): Promise<OfficeView> {
  const params = { path: { office_id: id } };
  return asOffice(await answer(api.PATCH('/api/v1/offices/{office_id}', { params, body: change })));
}

export async function readHolidays(officeId: string): Promise<readonly HolidayView[]> {
  const params = { path: { office_id: officeId } };
  const { items } = await answer(api.GET('/api/v1/offices/{office_id}/holidays', { params }));
  return items;
}

export function addHoliday(officeId: string, day: string, name: string): Promise<HolidayView> {
  const params = { path: { office_id: officeId } };
  return answer(api.POST('/api/v1/offices/{office_id}/holidays', { params, body: { day, name } }));
}

export async function removeHoliday(officeId: string, holidayId: string): Promise<void> {
  const params = { path: { office_id: officeId, holiday_id: holidayId } };
  await answer(api.DELETE('/api/v1/offices/{office_id}/holidays/{holiday_id}', { params }));
}

export async function readStaff(): Promise<readonly StaffView[]> {
  const { items } = await answer(api.GET('/api/v1/staff'));
  return items;
}

export function inviteStaff(staff: NewStaff): Promise<InvitedView> {
  return answer(api.POST('/api/v1/staff', { body: staff }));
}

/** Absent fields stay as they are. */
export function changeStaff(staffId: string, change: StaffChange): Promise<StaffView> {
  return answer(api.PATCH('/api/v1/staff/{staff_id}', { ...one(staffId), body: change }));
}

/** A new link for somebody whose first one was lost or has run out. */
export function inviteAgain(staffId: string): Promise<InvitedView> {
  return answer(api.POST('/api/v1/staff/{staff_id}/invite', one(staffId)));
}

export function resetSecondStep(staffId: string): Promise<InvitedView> {
  return answer(api.POST('/api/v1/staff/{staff_id}/totp-reset', one(staffId)));
}

export function deactivate(staffId: string): Promise<DeactivatedView> {
  return answer(api.POST('/api/v1/staff/{staff_id}/deactivate', one(staffId)));
}

export function readAgency(): Promise<AgencyView> {
  return answer(api.GET('/api/v1/agency'));
}

export function changeAgency(change: Schemas['AgencyChange']): Promise<AgencyView> {
  return answer(api.PATCH('/api/v1/agency', { body: change }));
}
