declare const __BUILD__: string;

/** Which build this is, e.g. `0.1.0-3f9c0a12b7de`: a page of another build than the server's reloads itself. */
export const BUILD: string = __BUILD__;
