import { useEffect, useState } from 'preact/hooks';
import type { BookView } from '../../shared/domain/views/book-types.ts';
import { BOOK_PATH } from '../../shared/protocol/open-book.ts';

/** Where the open book lies, beside its page. */
const ADDRESS = `${BOOK_PATH}.json`;

/** How often it is read again, in ms; not while nobody looks. */
const every = 15_000;

/** The book as last read, and whether it could be read now; an office may keep it shut. */
export interface Reading {
  readonly is: 'connecting' | 'open' | 'shut' | 'unreachable';
  readonly book?: BookView;
}

/** Whether this page was asked for as the open book. */
export const isBook = (path: string): boolean => path === BOOK_PATH;

/** The open book, read again and again while the page is seen. */
export function useBook(): Reading {
  const [reading, set] = useState<Reading>({ is: 'connecting' });
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      if (document.visibilityState === 'hidden') return;
      const found = await fetchBook();
      if (wanted) set((before) => (found.is === 'unreachable' ? { ...before, ...found } : found));
    };
    const timer = setInterval(() => void read(), every);
    const seen = () => void read();
    document.addEventListener('visibilitychange', seen);
    seen();
    return () => {
      wanted = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);
  return reading;
}

async function fetchBook(): Promise<Reading> {
  try {
    const response = await fetch(ADDRESS, { cache: 'no-cache' });
    if (response.status === 404) return { is: 'shut' };
    return response.ok ? { is: 'open', book: (await response.json()) as BookView } : { is: 'unreachable' };
  } catch {
    return { is: 'unreachable' };
  }
}
