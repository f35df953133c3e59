/** A stream of JSON values, one a line. */
export const LINES = "application/x-ndjson";
