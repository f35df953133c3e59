import type { Problem } from "../problem.ts";
import { type Domain, misfit } from "./domain.ts";
import { type Names, namesOf } from "./names.ts";
import { type Diagnostic, located, type ReadCode, suggest } from "./problems.ts";
import type { Rulebook, Scalar } from "./rulebook.ts";
import type { SourceMap } from "./source-map.ts";

/** What every check takes: the rulebook, its names, and where to report. */
export interface Check {
  readonly rulebook: Rulebook;
  readonly names: Names;
  /** Ids of entries that do not fit their shape: they are declared, and nothing else is known of them. */
  readonly invalidIds: ReadonlySet<string>;
  readonly report: (diagnostic: Diagnostic, pointer: string) => void;
  readonly problems: readonly Problem[];
}

export function startCheck(
  rulebook: Rulebook,
  sourceMap: SourceMap,
  invalidIds: ReadonlySet<string>,
): Check {
  const problems: Problem[] = [];
  return {
    rulebook,
    names: namesOf(rulebook),
    invalidIds,
    problems,
    report: (diagnostic, pointer) => problems.push(located(diagnostic, sourceMap(pointer))),
  };
}

const KINDS: Readonly<Record<keyof Names, { readonly code: ReadCode; readonly noun: string }>> = {
  facts: { code: "FACT_UNKNOWN", noun: "fact" },
  readings: { code: "READING_UNKNOWN", noun: "reading" },
  parameters: { code: "PARAMETER_UNKNOWN", noun: "parameter" },
  outcomes: { code: "OUTCOME_UNKNOWN", noun: "outcome" },
  conditions: { code: "CONDITION_UNKNOWN", noun: "named condition" },
  sources: { code: "SOURCE_UNKNOWN", noun: "source" },
  tables: { code: "TABLE_UNKNOWN", noun: "table" },
  layers: { code: "LAYER_UNKNOWN", noun: "layer" },
  groups: { code: "GROUP_UNKNOWN", noun: "group" },
  rules: { code: "RULE_UNKNOWN", noun: "rule" },
};

/** Reports an id that nothing of the kind has. @returns whether it is known */
export function expectKnown(check: Check, kind: keyof Names, id: string, pointer: string): boolean {
  const known = check.names[kind];
  if (known.has(id)) return true;
  if (!check.invalidIds.has(id)) check.report(unknown(kind, id, known.keys()), pointer);
  return false;
}

/** Reports a value that is none of a domain. `subject` is the id that should have it. */
export function expectFits(
  check: Check,
  value: Scalar,
  domain: Domain | undefined,
  subject: string,
  pointer: string,
): void {
  const diagnostic = domain && misfit(value, domain, subject);
  if (diagnostic !== undefined) check.report(diagnostic, pointer);
}

/** The diagnostic of an id that nothing of the kind has. */
export function unknown(kind: keyof Names, id: string, ids: Iterable<string>): Diagnostic {
  const { code, noun } = KINDS[kind];
  const detail = `no ${noun} is called \`${id}\`; mend the id, or declare it`;
  return suggest({ code, detail }, id, ids);
}
