/** The truth values of Kleene's strong three-valued logic. Traces are joined by it, part by part; it decides nothing. */
export type Truth = "yes" | "no" | "unknown";

/** One "no" settles it; failing that, one "unknown" keeps it open. An empty list is "yes". */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

/** One "yes" settles it; failing that, one "unknown" keeps it open. An empty list is "no". */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes("yes")) return "yes";
  return parts.includes("unknown") ? "unknown" : "no";
}

export function negate(truth: Truth): Truth {
  return truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown";
}
