import type { Rulebook, Text } from "@cokdyby/engine";
import { dayBefore } from "./change-of-clause.ts";
import type { Clause, RuleClause } from "./clause.ts";
import type { ClauseStatement } from "./statement.ts";
import { statementsIn, type Terms } from "./terms.ts";

/** What is missing in a clause, or does not fit together. */
export type Missing =
  | { readonly part: PlainPart }
  | { readonly part: "number" | "reversed" | "options"; readonly statement: ClauseStatement }
  | {
      readonly part: "range";
      readonly statement: ClauseStatement;
      readonly min: number;
      readonly max: number;
    };
type PlainPart =
  | "target"
  | "whom"
  | "day"
  | "place"
  | "title"
  | "says"
  | "reason"
  | "value"
  | "rule";

/** Every part of a clause that is missing or wrong by itself, in the order of the form. */
export function missingIn(rulebook: Rulebook, clause: Clause): readonly Missing[] {
  if (clause.kind === "hand") return [];
  const reason = without(clause.reason, "reason");
  if (clause.kind === "repeal") {
    const known = rulebook.rules.some(({ rule }) => rule === clause.rule);
    return [...(known ? [] : [{ part: "rule" } as const]), ...reason];
  }
  if (clause.kind === "figure") {
    return [...(clause.to === undefined ? [{ part: "value" } as const] : []), ...reason];
  }
  return [...missingInRule(rulebook, clause), ...reason];
}

function missingInRule(rulebook: Rulebook, clause: RuleClause): readonly Missing[] {
  const { concludes, exceptionTo, terms, from, place, title, says } = clause;
  const plain = (part: PlainPart, isMissing: boolean) => (isMissing ? [{ part }] : []);
  return [
    ...plain("target", concludes === "" || exceptionTo === ""),
    ...plain(
      "whom",
      terms.some((way) => way.length === 0),
    ),
    ...missingInTerms(rulebook, terms),
    ...plain("day", dayBefore(from) === undefined),
    ...plain("place", place !== undefined && place.trim() === ""),
    ...without(title, "title"),
    ...without(says, "says"),
  ];
}

/** What is not said yet in conditions, or does not fit together. */
export function missingInTerms(rulebook: Rulebook, terms: Terms): readonly Missing[] {
  return terms
    .flat()
    .flatMap((term) =>
      term.kind !== "hand" && statementsIn(term).length === 0
        ? [{ part: "whom" } as const]
        : statementsIn(term).flatMap((each) => missingInStatement(rulebook, each)),
    );
}

function missingInStatement(rulebook: Rulebook, statement: ClauseStatement): readonly Missing[] {
  if (statement.kind === "options") {
    return statement.options.length === 0 ? [{ part: "options", statement }] : [];
  }
  if (statement.kind !== "number") return [];
  const { subject, from, below } = statement;
  if (from === undefined && below === undefined) return [{ part: "number", statement }];
  if (typeof from === "number" && typeof below === "number" && from >= below) {
    return [{ part: "reversed", statement }];
  }
  const { range } = rulebook.facts.find(({ fact }) => fact === subject) ?? {};
  if (range === undefined) return [];
  const { min, max } = range;
  const low = typeof from === "number" && (from < min || from > max);
  const high = typeof below === "number" && (below - 1 < min || below - 1 > max);
  return low || high ? [{ part: "range", statement, min, max }] : [];
}

/** Words that one of the languages lacks. */
function without(text: Text, part: "title" | "says" | "reason"): readonly Missing[] {
  const words = Object.values(text);
  return words.length === 0 || words.some((each) => each.trim() === "") ? [{ part }] : [];
}
