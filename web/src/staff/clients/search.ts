/** A word that is typed, a moment after the last letter: one question to the server per pause, not per key. */
import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 250;

export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
