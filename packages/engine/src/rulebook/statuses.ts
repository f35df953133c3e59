/** How an outcome can come out. */
export const STATUSES = ["yes", "no", "unknown", "contested"] as const;
