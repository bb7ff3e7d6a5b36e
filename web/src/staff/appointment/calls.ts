/** What the pages of appointments ask of the server beside the desk's questions. */
import { answer, api } from '../../api/client.ts';
import type {
  AppointmentView,
  ChangeReason,
  ChoiceReason,
  CompanionView,
  Form,
  FormChoices,
  PlaceBody,
  PlaceView,
  RoomView,
  ServiceView,
  Situation,
  SlotList,
} from '../types.ts';

const APPOINTMENT = '/api/v1/appointments/{appointment_id}';

function of(id: string) {
  return { path: { appointment_id: id } };
}

export function changeForm(
  id: string,
  form: Form,
  reason_code: ChangeReason,
  place: PlaceBody,
): Promise<AppointmentView> {
  return answer(api.POST(`${APPOINTMENT}/form`, { params: of(id), body: { form, reason_code, place } }));
}

export function confirmAppointment(id: string): Promise<AppointmentView> {
  return answer(api.POST(`${APPOINTMENT}/confirm`, { params: of(id) }));
}

export function takeVisitStep(id: string, step: 'arrived' | 'begun' | 'ended'): Promise<AppointmentView> {
  return answer(api.POST(`${APPOINTMENT}/visit`, { params: of(id), body: { step } }));
}

export function readPlace(id: string): Promise<PlaceView> {
  return answer(api.GET(`${APPOINTMENT}/place`, { params: of(id) }));
}

/** The rooms of an office that are in use. */
export async function readRooms(officeId: string): Promise<readonly RoomView[]> {
  const { items } = await answer(api.GET('/api/v1/rooms'));
  return items.filter(room => room.office_id === officeId && room.active);
}

/** The services that staff may book in an office. */
export async function readServices(officeId: string): Promise<readonly ServiceView[]> {
  const { items } = await answer(api.GET('/api/v1/services'));
  return items.filter(service => service.active && service.office_ids.includes(officeId));
}

export async function readCompanions(officeId: string): Promise<readonly CompanionView[]> {
  const { items } = await answer(api.GET('/api/v1/companions'));
  return items.filter(each => each.active && each.office_id === officeId);
}

export interface SlotQuestion {
  readonly service_id: string;
  readonly office_id: string;
  readonly form: Form;
  readonly client_id: string;
  readonly travel_minutes: number;
  readonly from: string;
  readonly until: string;
}

export function readSlots(query: SlotQuestion): Promise<SlotList> {
  return answer(api.GET('/api/v1/slots', { params: { query } }));
}

export function chooseForm(situation: Situation): Promise<FormChoices> {
  return answer(api.POST('/api/v1/desk/form-choice', { body: situation }));
}

export async function keepFormChoice(id: string, recommended: Form, reason_code: ChoiceReason): Promise<void> {
  await answer(api.POST(`${APPOINTMENT}/form-choice`, { params: of(id), body: { recommended, reason_code } }));
}
