/** What the pages of appointments ask of the server beside the desk's questions. */
import { answer, api } from '../../api/client.ts';
import type {
  AppointmentView,
  ChangeReason,
  ChoiceReason,
  Form,
  FormChoices,
  PlaceBody,
  PlaceView,
  RoomView,
  Situation,
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

export function chooseForm(situation: Situation): Promise<FormChoices> {
  return answer(api.POST('/api/v1/desk/form-choice', { body: situation }));
}

export async function keepFormChoice(id: string, recommended: Form, reason_code: ChoiceReason): Promise<void> {
  await answer(api.POST(`${APPOINTMENT}/form-choice`, { params: of(id), body: { recommended, reason_code } }));
}
