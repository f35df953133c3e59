import type { Citation, Condition, Rulebook } from "@cokdyby/engine";
import type { Operand, OutcomeDeclaration, Span } from "@cokdyby/engine/rulebook";
import { type Path, touches } from "@cokdyby/wordings";
import { citationsOf, isIn, partsOf } from "./citations.ts";

/** A rule that comes out by what cites a provision, and the last day on which it does so in the same wording. */
export interface ReachedRule {
  readonly rule: string;
  readonly to?: string;
}

/** What decides by a provision without being a rule. */
export interface Deciding {
  /** Whether anything does. */
  readonly isAny: boolean;
  /** Whether all that does begins on the day. */
  readonly isNew: boolean;
  /** Rules that meet it in one of these. */
  readonly rules: readonly string[];
  /** Of these the ones that meet it in what does not begin on the day. */
  readonly open: readonly ReachedRule[];
}

export const NOTHING_DECIDES: Deciding = { isAny: false, isNew: true, rules: [], open: [] };

/** A condition, figure, row or comparison of laws: under which names rules meet it, and what it cites. */
interface Decider {
  readonly names: readonly string[];
  readonly cites: readonly Citation[];
  readonly span?: Span;
}

/** Lists that decide, but not by way of a rule: the limits of what is a case, and what joins the answers of a case file. */
const WITHOUT_RULES = [
  ...["limits", "dateOrders", "atMosts"],
  ...["caseFile", "concurrence", "jurisdictionBases", "transfer"],
];

/**
 * Finds what of the law as data decides by a provision beside the rules that cite it: named conditions, figures, rows and
 * their choice, the comparison of laws, limits and the rules of case files.
 *
 * @param on the day from which the new words are in force
 * @returns asked of a provision, and of the number it had before where that is gone
 */
export function decidersOn(
  rulebook: Rulebook,
  source: string,
  on: string,
): (provision: Path, was?: Path) => Deciding {
  const deciders = decidersIn(rulebook, on).map((each) => ({
    ...each,
    cited: each.cites.flatMap((citation) =>
      partsOf(rulebook, { list: "", id: "", ...citation }).flatMap((part) =>
        part.source === source ? (part.cited ?? []) : [],
      ),
    ),
  }));
  let met: readonly MetRule[] | undefined;
  return (provision, was) => {
    const found = deciders.filter(({ cited }) =>
      cited.some((each) => touches(each, provision) || (was !== undefined && touches(each, was))),
    );
    if (found.length === 0) return NOTHING_DECIDES;
    met ??= rulesMeeting(rulebook, on);
    const rules = met.flatMap(({ rule, to, names }) => {
      const by = found.filter((each) => each.names.some((name) => names.has(name)));
      return by.length === 0 ? [] : [{ rule, to, by: by.filter((each) => each.span?.from !== on) }];
    });
    return {
      isAny: true,
      isNew: found.every(({ span }) => span?.from === on),
      rules: rules.map(({ rule }) => rule),
      open: rules.flatMap(({ rule, to, by }) => {
        if (by.length === 0) return [];
        const last = by.map(({ span }) => earlier(span?.to, to)).reduce(later);
        return [{ rule, ...(last === undefined ? {} : { to: last }) }];
      }),
    };
  };
}

/** Of two last days; nothing is none. */
const earlier = (a: string | undefined, b: string | undefined) =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const later = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined ? undefined : a < b ? b : a;

function decidersIn(rulebook: Rulebook, on: string): readonly Decider[] {
  const inForce = <T extends Span>(all: readonly T[]) => all.filter((each) => isIn(each, on));
  return [
    ...rulebook.conditions.flatMap(({ condition, wordings }) =>
      wordings
        .filter((each) => isIn(each.inForce, on))
        .map(({ cites, inForce: span }) => ({ names: [`condition:${condition}`], cites, span })),
    ),
    ...rulebook.parameters.flatMap(({ parameter, values }) =>
      inForce(values).map((value) => ({
        names: [`parameter.${parameter}`],
        cites: [value.cites],
        span: value,
      })),
    ),
    ...rulebook.tables.flatMap(({ table, columns, rows }) => [
      ...columns.flatMap(({ cites }) =>
        cites === undefined ? [] : [{ names: [`table:${table}`], cites: [cites] }],
      ),
      ...rows.flatMap(({ row, values }) =>
        inForce(values).map((value) => ({
          names: [`row:${row}`],
          cites: [value.cites],
          span: value,
        })),
      ),
    ]),
    ...rulebook.outcomes.flatMap(({ outcome, rows }) =>
      (rows?.wordings ?? [])
        .filter((each) => isIn(each.inForce, on))
        .map(({ cites, inForce: span }) => ({ names: [`rows:${outcome}`], cites, span })),
    ),
    ...rulebook.laterLaw.map(({ before, cites }) => ({
      names: before.map(({ outcome }) => `outcome:${outcome}`),
      cites,
    })),
    ...citationsOf(rulebook)
      .filter(({ list, span }) => WITHOUT_RULES.includes(list) && isIn(span, on))
      .map(({ source, at, span }) => ({
        names: [],
        cites: [{ source, at }],
        ...(span === undefined ? {} : { span }),
      })),
  ];
}

interface MetRule {
  readonly rule: string;
  readonly to: string | undefined;
  readonly names: ReadonlySet<string>;
}

/** The rules in force on a day, each with the names of all deciders that it meets, through named conditions too. */
function rulesMeeting(rulebook: Rulebook, on: string): readonly MetRule[] {
  const names = namesOn(rulebook, on);
  return rulebook.rules.flatMap(({ rule, concludes, wordings }) => {
    const wording = wordings.find((each) => isIn(each.inForce, on));
    if (wording === undefined) return [];
    const met = new Set([`outcome:${concludes}`]);
    names.addCondition(met, wording.when);
    names.addRows(met, concludes);
    return [{ rule, to: wording.inForce.to, names: met }];
  });
}

/** Collects the names of deciders in a condition. */
function namesOn({ conditions, derivations, facts, outcomes, tables }: Rulebook, on: string) {
  const figures: ReadonlyMap<string, readonly string[]> = new Map(
    tables.flatMap(({ table, columns, rows }) =>
      rows.flatMap(({ row }) =>
        columns.map(
          ({ column }) => [`parameter.${column}.${row}`, [`row:${row}`, `table:${table}`]] as const,
        ),
      ),
    ),
  );
  const addTable = (met: Set<string>, table: string) => {
    met.add(`table:${table}`);
    for (const { row } of tables.find((each) => each.table === table)?.rows ?? [])
      met.add(`row:${row}`);
  };
  const addRows = (met: Set<string>, outcome: string) => {
    const rows: OutcomeDeclaration["rows"] = outcomes.find(
      (each) => each.outcome === outcome,
    )?.rows;
    if (rows === undefined || met.has(`rows:${outcome}`)) return;
    met.add(`rows:${outcome}`).add(`table:${rows.table}`);
    for (const { choose } of rows.wordings.filter((each) => isIn(each.inForce, on))) {
      for (const { row, when } of choose) {
        met.add(`row:${row}`);
        if (when !== undefined) addCondition(met, when);
      }
    }
  };
  const addFact = (met: Set<string>, name: string, path: string | undefined) => {
    for (const each of figures.get(name) ?? [name]) {
      if (met.has(each)) continue;
      met.add(each);
      const belongs = facts.find(({ fact }) => fact === each)?.belongs;
      if (belongs !== undefined) addCondition(met, belongs);
      // a fact may be worked out by a figure: the steps of an amount
      const workedOut = JSON.stringify(derivations.filter(({ fact }) => fact === each));
      for (const figure of workedOut.match(/(?<=")parameter\.[^"]+/g) ?? []) {
        addFact(met, figure, undefined);
      }
    }
    if (path === undefined) return;
    const table = facts.find(({ fact }) => fact === name)?.optionsFrom;
    if (table === undefined) addRows(met, name);
    else addTable(met, table);
  };
  const addOperand = (met: Set<string>, value: Operand) => {
    if (typeof value === "object" && "fact" in value) addFact(met, value.fact, value.path);
  };
  const addCondition = (met: Set<string>, when: Condition): void => {
    if ("all" in when) for (const each of when.all) addCondition(met, each);
    else if ("any" in when) for (const each of when.any) addCondition(met, each);
    else if ("not" in when) addCondition(met, when.not);
    else if ("condition" in when) {
      const name = `condition:${when.condition}`;
      if (met.has(name)) return;
      met.add(name);
      const named = conditions.find(({ condition }) => condition === when.condition);
      for (const each of named?.wordings ?? [])
        if (isIn(each.inForce, on)) addCondition(met, each.when);
    } else {
      addFact(met, when.fact, when.path);
      addOperand(met, when.value);
    }
  };
  return { addCondition, addRows };
}
