/** Keeps the screen on while somebody waits or talks: a phone that falls asleep leaves the conversation. */

async function takeLock(): Promise<WakeLockSentinel | undefined> {
  // A browser without wake locks, or one that saves its battery, sleeps as it likes.
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  return wakeLock?.request('screen').catch(() => undefined);
}

/** Returns what lets the screen sleep again. */
export function keepAwake(): () => void {
  let lock = takeLock();
  // The system takes the lock away whenever the page is hidden.
  const wake = () => {
    if (!document.hidden) lock = takeLock();
  };
  document.addEventListener('visibilitychange', wake);
  return () => {
    document.removeEventListener('visibilitychange', wake);
    void lock.then(held => held?.release());
  };
}
