/** Every code in the problems of the store; a `StoreFault` has others. */
export const STORE_PROBLEMS = [
  "ID_MALFORMED",
  "OWNER_MALFORMED",
  "VERSION_MALFORMED",
  "CONTENT_MALFORMED",
  "CONTENT_TOO_LARGE",
  "PAGE_MALFORMED",
  "STORE_URL_MALFORMED",
  "EXPORT_UNREADABLE",
  "EXPORT_NEWER",
  "EXPORT_INCOMPLETE",
  "EXPORT_CHANGED",
  "IMPORT_CLASH",
] as const;
