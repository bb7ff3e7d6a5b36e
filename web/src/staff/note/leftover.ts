/** A text that found its note signed already, on its way into an addition. By appointment; empty when there is none. */
import { signal } from '@preact/signals';

const kept = signal<Readonly<Record<string, string>>>({});

export function keepForAddition(appointmentId: string, text: string): void {
  kept.value = { ...kept.peek(), [appointmentId]: text };
}

export function keptForAddition(appointmentId: string): string {
  return kept.value[appointmentId] ?? '';
}
