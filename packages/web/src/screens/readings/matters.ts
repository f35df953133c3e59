import type { Finding, Reading } from "@cokdyby/engine";
import type { Case } from "../../case/case.ts";

/**
 * The readings that matter in a case: an open one that some finding turns on, a default that decides
 * some finding, and one that the user has fixed.
 */
export function readingsThatMatter(
  readings: readonly Reading[],
  findings: Readonly<Record<string, Finding>>,
  shown: Case,
): readonly Reading[] {
  const named = new Set(
    Object.values(findings).flatMap(({ dependsOn, defaulted }) => [...dependsOn, ...defaulted]),
  );
  return readings.filter(
    ({ reading }) => named.has(reading) || Object.hasOwn(shown.readings, reading),
  );
}
