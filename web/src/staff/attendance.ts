/** Whether somebody sits at this page: what it asks by itself must keep nobody signed in. */
import { api } from '../api/client.ts';

/** A page at which nobody has moved or typed for so long asks by itself. */
const UNATTENDED_AFTER_MS = 60_000;
const INPUTS = ['keydown', 'pointerdown', 'pointermove', 'wheel'];

/** From now on every request says whether it comes from an empty chair, so that the sign-in ends in its time. */
export function tellAttendance(): void {
  let touchedAt = Date.now();
  const touch = () => (touchedAt = Date.now());
  for (const input of INPUTS) addEventListener(input, touch, { capture: true, passive: true });
  api.use({
    onRequest: ({ request }) => {
      if (Date.now() - touchedAt > UNATTENDED_AFTER_MS) request.headers.set('Suhbat-Unattended', '1');
      return request;
    },
  });
}
