/** The sound when somebody waits: two soft tones, again every quarter of a minute, as long as it is wanted. */
import { effect, signal } from '@preact/signals';
import { path } from '../../router.ts';
import type { WaitingView } from '../types.ts';
import { ringing } from './today.ts';

const KEY = 'suhbat.sound';
const AGAIN_MS = 15_000;
/** Two notes a fourth apart, in hertz, and when they begin, in seconds. */
const TONES = [
  { frequency: 523.25, after: 0 },
  { frequency: 698.46, after: 0.22 },
] as const;
const LASTS_S = 0.5;
const LOUDNESS = 0.12;

function kept(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export const soundOn = signal(true);

export function switchSound(on: boolean): void {
  soundOn.value = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Then the choice lasts as long as the page.
  }
  if (on) chime();
}

let context: AudioContext | undefined;

function tone(to: AudioContext, frequency: number, begin: number, loud: number): void {
  const oscillator = to.createOscillator();
  const loudness = to.createGain();
  oscillator.frequency.value = frequency;
  loudness.gain.setValueAtTime(0, begin);
  loudness.gain.linearRampToValueAtTime(loud, begin + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.001, begin + LASTS_S);
  oscillator.connect(loudness).connect(to.destination);
  oscillator.start(begin);
  oscillator.stop(begin + LASTS_S);
}

interface Tone {
  readonly frequency: number;
  readonly after: number;
}

/** Browsers play nothing before the first click or key on the page; then this stays silent. */
export function sound(tones: readonly Tone[], loud: number): void {
  context ??= new AudioContext();
  const here = context;
  void here.resume().then(() => {
    for (const { frequency, after } of tones) tone(here, frequency, here.currentTime + 0.05 + after, loud);
  });
}

function chime(): void {
  sound(TONES, LOUDNESS);
}

/** Who waits and is not being looked at: the page of that very conversation needs no bell. */
function unseen(people: readonly WaitingView[], here: string): readonly WaitingView[] {
  return people.filter(person => here !== `/desk/appointments/${person.appointment_id}/session`);
}

/** Rings while somebody waits, until the returned function is called. */
export function keepRinging(): () => void {
  soundOn.value = kept();
  let timer: ReturnType<typeof setInterval> | undefined;
  let known = new Set<string>();
  const stop = effect(() => {
    const people = unseen(ringing.value, path.value);
    const news = people.some(person => !known.has(person.participant_id));
    known = new Set(people.map(person => person.participant_id));
    clearInterval(timer);
    if (people.length === 0 || !soundOn.value) return;
    if (news) chime();
    timer = setInterval(chime, AGAIN_MS);
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}
