/** The name under which a display fetches what is said aloud while there is no system. */
export const outageNotice = 'no-system';
