import type { Finding } from "@cokdyby/engine";

/**
 * Findings with some of them decided anew. One that says the same stays the same object, so that nothing
 * that shows it is drawn again.
 */
export function withChanged(
  before: Readonly<Record<string, Finding>>,
  decided: Readonly<Record<string, Finding>>,
): Readonly<Record<string, Finding>> {
  const changed = Object.entries(decided).filter(
    ([outcome, finding]) => JSON.stringify(before[outcome]) !== JSON.stringify(finding),
  );
  return changed.length === 0 ? before : { ...before, ...Object.fromEntries(changed) };
}
