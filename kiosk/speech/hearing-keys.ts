/** A code reader's keys follow one another within this time, in ms; a person's don't. */
const READER = 80;
/** The same answer pressed again within this time is a trembling hand's (EN 301 549, 5.8), in ms. */
const BOUNCE = 500;

/** Hears single keys of a person: neither held ones, nor those of a code reader, nor the second of a trembling hand on the keys named. Returns how to stop. */
export function hearKeys(press: (key: string) => void, bounces: (key: string) => boolean): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let before = { key: '', at: Number.NEGATIVE_INFINITY };
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || /^F\d+$|^Shift$/.test(event.key)) return;
    const { key, timeStamp: at } = event;
    const reading = at - last <= READER;
    last = at;
    event.preventDefault();
    clearTimeout(waiting);
    if (event.repeat || reading) return;
    if (key === before.key && bounces(key) && at - before.at < BOUNCE) return;
    before = { key, at };
    waiting = setTimeout(() => press(key), READER);
  };
  addEventListener('keydown', hear, true);
  return () => {
    clearTimeout(waiting);
    removeEventListener('keydown', hear, true);
  };
}
