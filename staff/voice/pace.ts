/** What it takes to read, record and check one clip, in s. */
const SECONDS_EACH = 8;

/** How long so many clips take to record, in whole minutes; at least one. */
export const minutesFor = (clips: number): number => Math.max(1, Math.ceil((clips * SECONDS_EACH) / 60));
