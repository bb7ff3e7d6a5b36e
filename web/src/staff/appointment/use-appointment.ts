/** An appointment that is read again whenever the server says that it has changed. */
import { useEffect } from 'preact/hooks';
import { readAppointment } from '../desk/calls.ts';
import { lastChange } from '../live/today.ts';
import { type Loaded, useLoaded } from '../loaded.tsx';
import type { AppointmentView } from '../types.ts';

export function useAppointment(id: string): Loaded<AppointmentView> {
  const appointment = useLoaded(id, () => readAppointment(id));
  const { reload } = appointment;
  const { appointmentId, count } = lastChange.value;
  useEffect(() => {
    if (appointmentId === id) void reload();
  }, [id, appointmentId, count, reload]);
  return appointment;
}
