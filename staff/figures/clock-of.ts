/** A minute of the day as the clock on the wall shows it: `8:15`. */
export const clockOf = (minute: number | string): string =>
  `${Math.floor(Number(minute) / 60)}:${String(Number(minute) % 60).padStart(2, '0')}`;
