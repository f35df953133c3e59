/** Who reached for what people keep: written by the service, read by `cokdyby store audit`. */
export type { AuditEntry, AuditEvent } from "./entry.ts";
export { PURPOSE_PROBLEMS, PURPOSES_FILE_PROBLEMS } from "./purposes.ts";
export { type Break, type Found, readTrail } from "./read-trail.ts";
export { AUDIT_PROBLEMS, type AuditTrail, NOT_WRITABLE, openTrail } from "./trail.ts";
