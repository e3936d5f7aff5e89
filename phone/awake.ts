import { useEffect } from 'preact/hooks';

/** Keeps the screen lit while somebody waits; only where the phone offers it (a secure address) and has battery for it. */
export function useAwake(waiting: boolean): void {
  useEffect(() => {
    if (!waiting || !('wakeLock' in navigator)) return;
    let held: WakeLockSentinel | undefined;
    let over = false;

    const hold = async () => {
      if (document.visibilityState !== 'visible') return;
      const lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (over) lock?.release();
      else held = lock;
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', hold);
      held?.release();
    };
  }, [waiting]);
}
