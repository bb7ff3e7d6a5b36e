/** How many requests wait, for the menu of every page; asked for now and then, without names. */
import { signal } from '@preact/signals';
import { countRequests, type RequestCount } from './calls.ts';

const ASK_AGAIN_MS = 30_000;
const NONE: RequestCount = { waiting: 0, late: 0 };

export const requestCount = signal<RequestCount>(NONE);

export async function refreshRequestCount(): Promise<void> {
  try {
    requestCount.value = await countRequests();
  } catch {
    // The number that was there stays; the next round asks again.
  }
}

/** Until the returned function is called. */
export function keepRequestCount(): () => void {
  void refreshRequestCount();
  const asking = setInterval(() => void refreshRequestCount(), ASK_AGAIN_MS);
  return () => {
    clearInterval(asking);
    requestCount.value = NONE;
  };
}
