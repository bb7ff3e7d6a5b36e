/** What notes ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { NoteSaved, NoteView } from '../types.ts';

const NOTE = '/api/v1/appointments/{appointment_id}/note';

function of(id: string) {
  return { path: { appointment_id: id } };
}

export function readNote(appointmentId: string): Promise<NoteView> {
  return answer(api.GET(NOTE, { params: of(appointmentId) }));
}

export function saveNote(appointmentId: string, body: string, revision: number): Promise<NoteSaved> {
  return answer(api.PUT(NOTE, { params: of(appointmentId), body: { body, revision } }));
}

export function signNote(appointmentId: string, revision: number): Promise<NoteView> {
  return answer(api.POST(`${NOTE}/sign`, { params: of(appointmentId), body: { revision } }));
}

export function amendNote(appointmentId: string, body: string): Promise<NoteView> {
  return answer(api.POST(`${NOTE}/amendments`, { params: of(appointmentId), body: { body } }));
}
