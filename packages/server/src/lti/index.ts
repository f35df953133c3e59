/** The service as a tool of learning platforms (LTI 1.3): who is registered, and the tool's key. */
export { type Lti, openLti } from "./open-lti.ts";
export type { Platform, Registrations } from "./platforms.ts";
export { LTI_FILE_PROBLEMS, LTI_PROBLEMS } from "./problems.ts";
export type { ToolKey } from "./tool-key.ts";
