/** Says that something works. Never alone for longer than a moment: a long step shows Progress. */
import './Spinner.css';

export function Spinner({ label }: { label: string }) {
  return (
    <span class="spinner" role="status">
      <span class="visually-hidden">{label}</span>
    </span>
  );
}

/** A long step: `value` from 0 to 1, or left out while nobody can know. */
export function Progress({ label, value }: { label: string; value?: number | undefined }) {
  return (
    <label class="progress">
      <span class="progress__label">{label}</span>
      <progress class="progress__bar" value={value} max={1} />
    </label>
  );
}

/** Grey lines in place of a list that is on its way; `label` is what a screen reader hears. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number | undefined }) {
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} class="skeleton__line" />
      ))}
    </div>
  );
}
