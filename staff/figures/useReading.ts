import { useEffect, useState } from 'preact/hooks';

/** Something being read from the server: under way, not to be had, or there. */
export type Reading<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | { readonly is: 'ready'; readonly page: T };

/** Reads a page whenever its `key` changes; what was asked for before and comes late is dropped. */
export function useReading<T>(key: string | undefined, read: () => Promise<T | undefined>): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ is: 'loading' });
  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    setReading({ is: 'loading' });
    void read().then((page) => {
      if (wanted) setReading(page === undefined ? { is: 'failed' } : { is: 'ready', page });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return reading;
}
