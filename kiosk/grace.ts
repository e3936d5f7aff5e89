import { useEffect, useState } from 'preact/hooks';
import type { Link } from '../shared/ui/connection.ts';
import type { Flow } from './state.ts';

/** For so long the first screen bears a cut line in silence, in ms: most are mended before anybody has read why. */
const GRACE = 3000;

/** The line as visitors are told of it. Whoever has begun is told at once; nothing is sent, and no number given, meanwhile. */
export function useGrace(link: Link, { screen }: Flow): Link {
  const [over, setOver] = useState(false);
  useEffect(() => {
    setOver(false);
    if (link !== 'offline') return;
    const patience = setTimeout(() => setOver(true), GRACE);
    return () => clearTimeout(patience);
  }, [link]);

  return link === 'offline' && screen.is === 'start' && !over ? 'online' : link;
}
