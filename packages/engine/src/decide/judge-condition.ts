import { type Formula, formulaOf, READING, readingDomain } from "../conditions/formula.ts";
import type { Truth } from "../conditions/judge.ts";
import { derived } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { makingAt } from "../diagram/node-budget.ts";
import {
  intersect,
  intersects,
  isEmpty,
  isSubset,
  members,
  type ValueSet,
  without,
} from "../facts/value-set.ts";
import type { Condition, Status } from "../rulebook/rulebook.ts";
import { partialAssignmentFrom } from "./partial-assignment.ts";
import { isPossible, restrictionOf } from "./restriction.ts";
import type { Situation } from "./situation.ts";
import type { Statements } from "./statement.ts";
import { type MayFunctions, mayFunctionsOf, statusOf } from "./status.ts";

/** Whether a condition certainly holds, certainly fails, or neither. */
export function judgeCondition(situation: Situation, condition: Condition): Truth {
  const status = statusOfCondition(situation, condition);
  return status === "contested" ? "unknown" : status;
}

/**
 * The status of a condition, found as that of an outcome: by its diagram, over the cases left. The diagram is
 * made once for each condition and wording of the law.
 */
export function statusOfCondition(situation: Situation, condition: Condition): Status {
  const { compiled, read } = situation;
  const formula = formulaOf(condition, compiled.law);
  const root = rootOf(compiled, formula);
  if (root !== undefined) return statusOf(mayFunctionsOf(compiled, situation.restriction(), root));
  const { given, presumptions, known, restriction } = situation;
  const statements = new Map([...given, ...presumptions]);
  return statusOf(
    mayFunctionsIn(compiled, formula, { statements, known, restriction }, read.readings),
  );
}

/** Where a condition holds; nothing where it tests values that the classes of the law do not tell apart. */
function rootOf(compiled: CompiledLaw, formula: Formula): Root | undefined {
  const roots = derived(compiled, noRoots);
  if (!roots.has(formula)) {
    const nothing: Values = new Map();
    const isTold = untold(compiled, formula, nothing) === undefined;
    roots.set(formula, isTold ? rootMade(compiled, formula, nothing) : undefined);
  }
  return roots.get(formula);
}

function noRoots(_: CompiledLaw): WeakMap<Formula, Root | undefined> {
  return new WeakMap();
}

function rootMade(compiled: CompiledLaw, formula: Formula, values: Values): Root {
  const { space, nodeOfFormula } = compiled;
  return makingAt("a condition beside the rules", () =>
    space.store.keep(nodeOfFormula(told(compiled, formula, values))),
  );
}

/** What is known of a fact or `reading.<id>`. */
type Values = ReadonlyMap<string, ValueSet>;

/** Cases that are left: by what is stated, what follows from it, and where that leaves the diagrams. */
interface LeftCases extends Pick<Situation, "known" | "restriction"> {
  readonly statements: Statements;
}

/**
 * Where a test looks at values that the rules do not tell apart, these are looked at one part after the other:
 * to the diagrams all values of a class are one.
 */
function mayFunctionsIn(
  compiled: CompiledLaw,
  formula: Formula,
  { statements, known, restriction }: LeftCases,
  readings: ReadonlyMap<string, string>,
): MayFunctions {
  const { store } = compiled.space;
  const values = new Map(known.values);
  for (const [reading, option] of readings) values.set(READING + reading, members([option]));
  const test = untold(compiled, formula, values);
  if (test === undefined) {
    const root = rootMade(compiled, formula, values);
    return mayFunctionsOf(compiled, restriction(), root);
  }
  const { variable, among } = test;
  const left = leftOf(compiled, variable, values);
  return [intersect(left, among), without(left, among)]
    .map((part): MayFunctions => {
      const narrowed = new Map(statements).set(variable, { kind: "values", values: part });
      const less = partialAssignmentFrom(compiled, narrowed);
      if (!isPossible(compiled, less)) return NO_CASE;
      const left = {
        statements: narrowed,
        known: less,
        restriction: () => restrictionOf(compiled, less, readings),
      };
      return mayFunctionsIn(compiled, formula, left, readings);
    })
    .reduce((one, other) => ({
      mayHold: store.or(one.mayHold, other.mayHold),
      mayFail: store.or(one.mayFail, other.mayFail),
    }));
}

const NO_CASE: MayFunctions = { mayHold: FALSE, mayFail: FALSE };

type Test = Extract<Formula, { kind: "test" }>;

/** A test whose truth follows neither from the values left nor from their classes. */
function untold(compiled: CompiledLaw, formula: Formula, values: Values): Test | undefined {
  switch (formula.kind) {
    case "all":
    case "any":
      for (const part of formula.parts) {
        const test = untold(compiled, part, values);
        if (test !== undefined) return test;
      }
      return undefined;
    case "not":
      return untold(compiled, formula.part, values);
    case "test": {
      const left = leftOf(compiled, formula.variable, values);
      const variable = compiled.space.byId.get(formula.variable);
      const isTold = (variable?.classes ?? [left]).every((each) => {
        const own = intersect(each, left);
        return isSubset(own, formula.among) || !intersects(own, formula.among);
      });
      if (!isTold) return formula;
      return variable === undefined
        ? untold(compiled, belongsOf(compiled, formula), values)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** A formula whose tests are all told, as one that tests whole classes. */
function told(compiled: CompiledLaw, formula: Formula, values: Values): Formula {
  switch (formula.kind) {
    case "all":
    case "any":
      return { ...formula, parts: formula.parts.map((part) => told(compiled, part, values)) };
    case "not":
      return { ...formula, part: told(compiled, formula.part, values) };
    case "test": {
      const among = intersect(formula.among, leftOf(compiled, formula.variable, values));
      if (compiled.space.byId.has(formula.variable)) return { ...formula, among };
      const belongs = told(compiled, belongsOf(compiled, formula), values);
      return { kind: "all", parts: [belongs, { kind: "constant", value: !isEmpty(among) }] };
    }
    default:
      return formula;
  }
}

/** Where a fact that no rule reads belongs. */
function belongsOf({ law }: CompiledLaw, { variable }: Test): Formula {
  const belongs = law.facts.get(variable)?.declaration.belongs;
  return belongs === undefined ? { kind: "constant", value: true } : formulaOf(belongs, law);
}

function leftOf({ law }: CompiledLaw, variable: string, values: Values): ValueSet {
  const domain =
    law.facts.get(variable)?.domain ?? readingDomain(law, variable.slice(READING.length));
  return intersect(values.get(variable) ?? domain, domain);
}
