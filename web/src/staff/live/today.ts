/**
 * Today's desk, kept fresh on every staff page: who waits, what has changed. One line to the server tells when to read
 * again; without it the page asks by itself.
 */
import { computed, signal } from '@preact/signals';
import { readDay } from '../desk/calls.ts';
import type { TodayView } from '../types.ts';
import { openDeskLine } from './desk-line.ts';

/** How often the page asks while the line is down. */
const POLL_MS = 5_000;
/** A day changes by itself too: appointments come near, midnight passes. */
const REFRESH_MS = 60_000;

export const today = signal<TodayView | undefined>(undefined);
export const todayError = signal<unknown>(undefined);
/** The line to the server is open; undefined until it was tried. */
export const lineOpen = signal<boolean | undefined>(undefined);
/** The appointment that changed last, and how often any did: pages that show it read it again. */
export const lastChange = signal<{ readonly appointmentId: string; readonly count: number }>({
  appointmentId: '',
  count: 0,
});

/** How often there was news of alerts; opening the line counts, for what was missed meanwhile. */
export const alertNews = signal(0);

export const waiting = computed(() => today.value?.waiting ?? []);
/** Waiting for somebody whom this person may let in. */
export const ringing = computed(() => {
  const mine = new Set(
    today.value?.appointments.filter(each => each.actions.includes('session')).map(each => each.id) ?? [],
  );
  return waiting.value.filter(each => mine.has(each.appointment_id));
});

let reading = false;
let again = false;

/** Reads the day. Calls that come while one is under way become one more read after it. */
export async function readToday(): Promise<void> {
  if (reading) {
    again = true;
    return;
  }
  reading = true;
  try {
    today.value = await readDay();
    todayError.value = undefined;
  } catch (error) {
    todayError.value = error;
  }
  reading = false;
  if (again) {
    again = false;
    await readToday();
  }
}

/** Keeps `today` fresh until the returned function is called. */
export function keepToday(): () => void {
  const close = openDeskLine({
    onOpen: () => {
      lineOpen.value = true;
      alertNews.value += 1;
      void readToday();
    },
    onDown: () => {
      lineOpen.value = false;
    },
    onChange: appointmentId => {
      lastChange.value = { appointmentId, count: lastChange.peek().count + 1 };
      void readToday();
    },
    onAlert: () => {
      alertNews.value += 1;
    },
  });
  void readToday();
  const poll = setInterval(() => {
    if (lineOpen.peek() !== true) void readToday();
  }, POLL_MS);
  const refresh = setInterval(() => void readToday(), REFRESH_MS);
  return () => {
    clearInterval(poll);
    clearInterval(refresh);
    close();
  };
}
