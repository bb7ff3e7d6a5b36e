/** Tells screen readers what changed elsewhere on the page. Both frames hold one `<Announcer />`. */
import { signal } from '@preact/signals';

const polite = signal('');
const assertive = signal('');

/** Says a sentence once. `assertive` interrupts: only for what cannot wait. The same sentence may be said again. */
export function announce(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  const region = urgency === 'polite' ? polite : assertive;
  region.value = region.value === text ? `${text}\u00a0` : text;
}

export function Announcer() {
  return (
    <div class="visually-hidden">
      <div role="status">{polite}</div>
      <div role="alert">{assertive}</div>
    </div>
  );
}
