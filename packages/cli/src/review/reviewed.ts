import { ruleDigest, type Signature } from "@cokdyby/api/signatures";
import type { Rulebook, Text } from "@cokdyby/engine";
import { digestOf } from "@cokdyby/engine/rulebook";
import { readWorkedCases, type WorkedCase } from "@cokdyby/rules/worked-cases";

/** A rule or worked case as it stands, for a lawyer to read. */
export interface Reviewed extends Pick<Signature, "kind" | "id" | "digest"> {
  readonly title: Text;
}

/** Every rule, and every worked case. */
export function allReviewed(
  rulebook: Rulebook,
  cases: readonly WorkedCase[] = readWorkedCases(),
): readonly Reviewed[] {
  return [
    ...rulebook.rules.map(({ rule, title }) => ({
      kind: "rule" as const,
      id: rule,
      title,
      digest: ruleDigest(rulebook, rule) ?? "",
    })),
    ...cases.map(({ topics: _, ...told }) => ({
      kind: "case" as const,
      id: told.case,
      title: told.title,
      digest: digestOf(told),
    })),
  ];
}
