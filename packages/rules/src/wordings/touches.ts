import {
  type CaseInput,
  caseInputOf,
  evaluate,
  type Finding,
  type Rulebook,
} from "@cokdyby/engine";
import type { Span } from "@cokdyby/engine/rulebook";
import { type Cited, type Path, touches } from "@cokdyby/wordings";
import type { BankedDecision } from "../decisions/bank.ts";
import type { Recommendation } from "../read-recommendations.ts";
import { citationsOf, isIn, partsOf } from "./citations.ts";
import { type Deciding, decidersOn } from "./deciders.ts";

/** What stands beside the rulebook and may rest on its rules. */
export interface Beside {
  readonly cases: readonly (CaseInput & {
    readonly case: string;
    /** The outcomes that are asked of it. */
    readonly expect?: Readonly<Record<string, unknown>>;
  })[];
  readonly decisions: readonly BankedDecision[];
  readonly recommendations: readonly Recommendation[];
}

/** Ids of what rests on a provision. */
export interface Touched {
  /** Rules in force on the day that cite it, a part of it, or the whole it is a part of. */
  readonly rules: readonly string[];
  /** Facts whose note cites it so. */
  readonly facts: readonly string[];
  /** Worked cases decided by such a rule in the wording of that day. */
  readonly cases: readonly string[];
  /** Properties that cite it, or name an outcome or condition of what does. */
  readonly properties: readonly string[];
  /** Recommendations encoded by such rules or checked by such properties. */
  readonly recommendations: readonly string[];
  /** What exercises ask of such cases: `case:outcome`. */
  readonly items: readonly string[];
  /** Decisions whose coded case such a rule answers, or that such a rule cites. */
  readonly decisions: readonly string[];
  /** Everything else of the rulebook that cites it and is in force: `conditions:work.ofChild`. */
  readonly others: readonly string[];
}

/** Kinds of what may rest on a provision, in the order in which they are told. */
export const TOUCHED_KINDS = [
  "rules",
  "facts",
  "cases",
  "items",
  "properties",
  "recommendations",
  "decisions",
  "others",
] as const satisfies readonly (keyof Touched)[];

interface Citing {
  readonly list: string;
  readonly id: string;
  readonly span?: Span;
  readonly cited: readonly Cited[];
}

/** A case that was decided: where it stands, its day, and the rules of each outcome. */
interface Decided {
  readonly id: string;
  readonly lawDate: string;
  readonly rules: Readonly<Record<string, readonly string[]>>;
}

/** What a changed wording of one source touches. */
export interface TouchIndex {
  /** @param was the number it had before, where that is gone */
  readonly touchedBy: (provision: Path, was?: Path) => Touched;
  /** What else decides by it; the same. */
  readonly decidedBy: (provision: Path, was?: Path) => Deciding;
  /** How many there are of each kind on that day. */
  readonly all: Readonly<Record<keyof Touched, number>>;
  /** Whether the rule's wording begins on the day. */
  readonly beginsOn: (rule: string) => boolean;
}

/**
 * Finds what of the law as data rests on a provision.
 *
 * @param on the day from which the new words are in force
 * @param today is no day of the law; only cases that state no day of the act ask for it
 */
export function touchIndex(
  rulebook: Rulebook,
  beside: Beside,
  { source, on, today }: { readonly source: string; readonly on: string; readonly today: string },
): TouchIndex {
  const citing = citationsOf(rulebook)
    .filter(({ span }) => isIn(span, on))
    .flatMap((citation): Citing[] =>
      partsOf(rulebook, citation).flatMap(({ source: of, cited }) =>
        of === source && cited !== undefined ? [{ ...citation, cited }] : [],
      ),
    );
  const wordings = new Map(
    rulebook.rules.flatMap(({ rule, wordings }) => {
      const wording = wordings.find(({ inForce }) => isIn(inForce, on));
      return wording === undefined ? [] : [[rule, wording.inForce] as const];
    }),
  );
  const rests = casesByRule(rulebook, beside, today);
  const outcomeOf = new Map(rulebook.rules.map(({ rule, concludes }) => [rule, concludes]));

  const touchedBy = (provision: Path, was?: Path): Touched => {
    const found = citing.filter(({ cited }) =>
      cited.some((each) => touches(each, provision) || (was !== undefined && touches(each, was))),
    );
    const idsOf = (list: string) => [
      ...new Set(found.filter((each) => each.list === list).map(({ id }) => id)),
    ];
    const rules = idsOf("rules");
    const decided = (kind: "cases" | "decisions") =>
      rules.length === 0
        ? []
        : rests()[kind].flatMap(({ id, lawDate, rules: byOutcome }) => {
            const isOf = (rule: string) =>
              rules.includes(rule) && isIn(wordings.get(rule), lawDate);
            const outcomes = Object.keys(byOutcome).filter((each) => byOutcome[each]?.some(isOf));
            return outcomes.length === 0 ? [] : [{ id, outcomes }];
          });
    const cases = decided("cases");
    const named = new Set([
      ...idsOf("conditions"),
      ...rules.flatMap((each) => outcomeOf.get(each) ?? []),
    ]);
    const properties = rulebook.properties
      .filter(
        ({ property, given, expect }) =>
          idsOf("properties").includes(property) || namesAny({ given, expect }, named),
      )
      .map(({ property }) => property);
    const answered = decided("decisions").map(({ id }) => id);
    return {
      rules,
      facts: idsOf("facts"),
      cases: cases.map(({ id }) => id),
      properties,
      recommendations: beside.recommendations
        .filter(({ status }) => restsOn(status, rules, properties))
        .map(({ id }) => id),
      items: cases.flatMap(({ id, outcomes }) => outcomes.map((outcome) => `${id}:${outcome}`)),
      decisions: beside.decisions
        .filter(
          ({ id, citedBy }) =>
            answered.includes(id) || citedBy.some((each) => rules.includes(each)),
        )
        .map(({ id }) => id),
      others: [
        ...new Set(
          found
            .filter(({ list }) => !["rules", "facts", "properties"].includes(list))
            .map(({ list, id }) => `${list}:${id}`),
        ),
      ],
    };
  };
  const all = {
    rules: wordings.size,
    facts: rulebook.facts.length,
    cases: beside.cases.length,
    properties: rulebook.properties.length,
    recommendations: beside.recommendations.length,
    items: beside.cases.reduce((sum, { expect = {} }) => sum + Object.keys(expect).length, 0),
    decisions: beside.decisions.length,
    others: new Set(citing.map(({ list, id }) => `${list}:${id}`)).size,
  };
  return {
    touchedBy,
    decidedBy: decidersOn(rulebook, source, on),
    all,
    beginsOn: (rule) => wordings.get(rule)?.from === on,
  };
}

/** Decides the cases once, when they are asked for. */
function casesByRule(rulebook: Rulebook, { cases, decisions }: Beside, today: string) {
  let found:
    | { readonly cases: readonly Decided[]; readonly decisions: readonly Decided[] }
    | undefined;
  const decided = (
    id: string,
    input: CaseInput,
    outcomes: readonly string[],
  ): readonly Decided[] => {
    const answer = evaluate(rulebook, input, { today }, outcomes);
    if (!answer.ok) return [];
    const { lawDate, findings } = answer.value;
    const rules = Object.entries(findings).map(([outcome, finding]: [string, Finding]) => [
      outcome,
      finding.rules,
    ]);
    return [{ id, lawDate, rules: Object.fromEntries(rules) }];
  };
  return () => {
    found ??= {
      cases: cases.flatMap(({ case: id, expect = {}, ...given }) =>
        decided(id, caseInputOf(given), Object.keys(expect)),
      ),
      decisions: decisions.flatMap(({ id, case: coded, held }) =>
        coded === undefined ? [] : decided(id, coded, Object.keys(held)),
      ),
    };
    return found;
  };
}

/** Whether a condition has a leaf on one of the outcomes or names one of the conditions. */
function namesAny(value: unknown, names: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((each) => namesAny(each, names));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, each]) =>
      ((key === "fact" || key === "condition") && typeof each === "string" && names.has(each)) ||
      namesAny(each, names),
  );
}

function restsOn(
  status: Recommendation["status"],
  rules: readonly string[],
  properties: readonly string[],
): boolean {
  if ("encoded" in status) return status.encoded.rules.some((each) => rules.includes(each));
  return "checked" in status && status.checked.properties.some((each) => properties.includes(each));
}
