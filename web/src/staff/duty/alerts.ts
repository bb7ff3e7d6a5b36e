/**
 * Alerts of people in danger, kept fresh on every staff page. The line says at once that there is news; asking every few
 * seconds finds it where the line is down, and where the alert went on by its deadline.
 */
import { computed, effect, signal } from '@preact/signals';
import { alertNews } from '../live/today.ts';
import { sound } from '../live/ring.ts';
import { type AlertSummary, readAlerts } from './calls.ts';

const ASK_AGAIN_MS = 4_000;
const RING_AGAIN_MS = 3_000;
/** High and low in turn, unlike the bell of the waiting room. */
const ALARM = [
  { frequency: 880, after: 0 },
  { frequency: 660, after: 0.28 },
  { frequency: 880, after: 0.56 },
] as const;
const LOUDNESS = 0.3;

export const alerts = signal<readonly AlertSummary[]>([]);
export const ringingAlerts = computed(() => alerts.value.filter(each => each.rings));
export const takenAlerts = computed(() => alerts.value.filter(each => each.mine && each.state === 'taken'));

let latest = 0;

/** A late answer never undoes a newer one. */
export async function refreshAlerts(): Promise<void> {
  const asked = ++latest;
  try {
    const found = await readAlerts();
    if (asked === latest) alerts.value = found;
  } catch {
    // What is known stays on the screen; the next round asks again.
  }
}

/** Keeps the alerts fresh and rings while one waits, until the returned function is called. */
export function keepAlerts(): () => void {
  const stopNews = effect(() => {
    if (alertNews.value >= 0) void refreshAlerts();
  });
  const asking = setInterval(() => void refreshAlerts(), ASK_AGAIN_MS);
  const alarm = () => sound(ALARM, LOUDNESS);
  let ringing: ReturnType<typeof setInterval> | undefined;
  const stopRinging = effect(() => {
    clearInterval(ringing);
    if (ringingAlerts.value.length === 0) return;
    alarm();
    ringing = setInterval(alarm, RING_AGAIN_MS);
  });
  return () => {
    clearInterval(asking);
    clearInterval(ringing);
    stopNews();
    stopRinging();
    alerts.value = [];
  };
}
