import { useEffect } from 'preact/hooks';
import { STAFF_LOCKS_AFTER, STAFF_TELLS_EVERY } from '../shared/protocol/staff-lock.ts';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `lock` when nobody has touched the screen for the office's idle time, and `attended` now and then while somebody does. */
export function useIdleLock(active: boolean, lock: () => void, attended: () => void): void {
  useEffect(() => {
    if (!active) return;
    let timer = setTimeout(lock, STAFF_LOCKS_AFTER);
    let told = performance.now();
    const stir = () => {
      clearTimeout(timer);
      timer = setTimeout(lock, STAFF_LOCKS_AFTER);
      if (performance.now() - told < STAFF_TELLS_EVERY) return;
      told = performance.now();
      attended();
    };
    for (const sign of signs) addEventListener(sign, stir, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, stir);
    };
  }, [active, lock, attended]);
}
