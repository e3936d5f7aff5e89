import { useEffect } from 'preact/hooks';

/** Minutes without a touch or a key after which a staff screen locks. */
const idleMinutes = 10;

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `lock` when nobody has touched the screen for the office's idle time. */
export function useIdleLock(active: boolean, lock: () => void): void {
  useEffect(() => {
    if (!active) return;
    let timer = setTimeout(lock, idleMinutes * 60_000);
    const stir = () => {
      clearTimeout(timer);
      timer = setTimeout(lock, idleMinutes * 60_000);
    };
    for (const sign of signs) addEventListener(sign, stir, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, stir);
    };
  }, [active, lock]);
}
