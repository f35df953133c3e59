import type { FactDeclaration, Rulebook, Scalar } from "../rulebook/rulebook.ts";
import type { Wanted } from "../rulebook/story-plan.ts";
import type { Path, StoryReport } from "./story-problems.ts";
import type { WrittenConditions } from "./story-shape.ts";

/** The keys under which a plan tells a fact alone. */
export function keysOf(fact: FactDeclaration): readonly string[] {
  switch (fact.type) {
    case "bool":
      return ["true", "false", "unknown"];
    case "option": {
      const options = (fact.options ?? []).map(({ option }) => option);
      return [...options, ...(fact.optionsFrom === undefined ? [] : ["row"]), "unknown"];
    }
    default:
      return ["value", "unknown"];
  }
}

/** Checks what a wording asks of facts: every fact and every value is there. */
export function readConditions(
  rulebook: Rulebook,
  report: StoryReport,
  written: WrittenConditions,
  path: Path,
): Readonly<Record<string, Wanted>> {
  for (const [id, wanted] of Object.entries(written)) {
    const at = [...path, id];
    const fact = rulebook.facts.find((each) => each.fact === id);
    if (fact === undefined) {
      report.unknown(
        at,
        "fact",
        id,
        rulebook.facts.map((each) => each.fact),
      );
    } else if (typeof wanted !== "object" || Array.isArray(wanted)) {
      for (const value of [wanted].flat()) checkValue(rulebook, report, fact, value as Scalar, at);
    } else if ("exactly" in wanted) {
      for (const value of wanted.exactly) checkValue(rulebook, report, fact, value, at);
    } else if (!("given" in wanted) && fact.type !== "integer") {
      report.misfit(at, "`min` and `max` are for numbers; name values, or `given: true`");
    }
  }
  return written;
}

function checkValue(
  rulebook: Rulebook,
  report: StoryReport,
  fact: FactDeclaration,
  value: Scalar,
  at: Path,
): void {
  const { type, range } = fact;
  if (type === "option") {
    const table = rulebook.tables.find((each) => each.table === fact.optionsFrom);
    const options = [
      ...(fact.options ?? []).map(({ option }) => option),
      ...(table?.rows ?? []).map(({ row }) => row),
    ];
    if (!options.includes(String(value))) report.unknown(at, "option", String(value), options);
  } else if (type === "bool" ? typeof value !== "boolean" : !isWithin(value, range)) {
    report.misfit(at, `this is no value of a fact of type ${type}, or lies out of its range`);
  }
}

function isWithin(value: Scalar, range: FactDeclaration["range"]): boolean {
  return (
    typeof value === "number" && range !== undefined && range.min <= value && value <= range.max
  );
}
