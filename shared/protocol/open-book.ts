/** Where the open book lies at the phones' address; with `.json` after it, for programs. */
export const BOOK_PATH = '/libro';
