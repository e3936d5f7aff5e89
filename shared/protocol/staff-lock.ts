const MINUTE = 60_000;

/** After so long without a touch or a key a staff page signs out and asks for the PIN, in ms. */
export const STAFF_LOCKS_AFTER = 10 * MINUTE;

/** While somebody's hand is on it, a staff page says so no more often than this, in ms. */
export const STAFF_TELLS_EVERY = MINUTE;
