/** Keeps the screen on while somebody waits or talks: a phone that falls asleep leaves the conversation. */

/** Returns what lets the screen sleep again. A browser without wake locks sleeps as it likes. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let ended = false;
  const take = async () => {
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    if (document.hidden || ended) return;
    lock = await wakeLock?.request('screen').catch(() => undefined);
    if (ended) await lock?.release();
  };
  const wake = () => void take();
  // The system takes the lock away whenever the page is hidden.
  document.addEventListener('visibilitychange', wake);
  wake();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', wake);
    void lock?.release();
  };
}
