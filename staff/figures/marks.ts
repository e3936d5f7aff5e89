/** What stands on paper for a count that is too small to be told, and for one that would give it away. */
export const few = '<5';
export const withheld = '–';
