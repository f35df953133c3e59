import type { Status } from "@cokdyby/engine";

/** What holds in every completion. */
export function unite(statuses: readonly Status[]): Status {
  if (statuses.every((each) => each === "yes")) return "yes";
  return statuses.every((each) => each === "no") ? "no" : "unknown";
}

/** The same under every choice of readings. */
export function unanimous(statuses: readonly Status[]): Status {
  return statuses.every((each) => each === statuses[0]) ? (statuses[0] as Status) : "contested";
}

/** What holds of one cell at least. */
export function oneHolds(statuses: readonly Status[]): Status {
  if (statuses.includes("yes")) return "yes";
  return statuses.every((each) => each === "no") ? "no" : "unknown";
}
