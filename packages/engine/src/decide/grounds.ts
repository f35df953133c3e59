import { type Formula, formulaOf } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import type { Citation, Status } from "../rulebook/rulebook.ts";
import { type Entailment, type Entailments, negated } from "./entailment.ts";
import { type RuleBody, ruleBodiesOf } from "./rule-bodies.ts";

/**
 * The rules that carry a status, in rulebook order, and what they cite. A rule that only gathers other
 * outcomes is cited for a `no` alone, and after the others.
 */
export interface Grounds {
  readonly rules: readonly string[];
  readonly provisions: readonly Citation[];
}

/** Finds the grounds of the outcomes of one situation. */
export type GroundsOf = (outcome: string, status: Status) => Grounds;

/**
 * The rules that carry a status: for `yes` those that hold on the way to the outcome; for `no` those
 * that would conclude it and fail, and the exceptions that defeat them; otherwise those still open.
 * An outcome that a rule refers to is followed only where the rule turns on it.
 */
export function groundsIn(compiled: CompiledLaw, entailments: Entailments): GroundsOf {
  const { all, concluding } = ruleBodiesOf(compiled);
  /** By outcome and entailment: a bit at the place of each rule that carries it. */
  const carrying = new Map<string, Uint32Array>();
  const stateOf = ({ root }: RuleBody) => entailments.root(root());
  // a rule of a layer that the layer reading can no longer select does not count
  const isSelectable = ({ selected }: RuleBody) =>
    selected === undefined || entailments.root(selected) !== "no";

  const follow = (body: RuleBody, state: Entailment, marks: Uint32Array) => {
    mark(marks, body.place);
    // a rule that fails although its own condition holds is defeated: the exception says why
    if (state !== "yes" && entailments.formula(body.formula) !== state) return;
    turningOn(compiled, body.formula, state, entailments, (outcome, entailment) => {
      const others = carriedBy(outcome, entailment);
      for (let word = 0; word < marks.length; word++) {
        marks[word] = (marks[word] as number) | (others[word] as number);
      }
    });
  };
  const carriedBy = (outcome: string, state: Entailment): Uint32Array => {
    const key = `${outcome} ${state}`;
    const known = carrying.get(key);
    if (known !== undefined) return known;
    const marks = new Uint32Array(Math.ceil(all.length / 32));
    const rules = (concluding.get(outcome) ?? []).filter(isSelectable);
    let chosen = rules.filter((body) => stateOf(body) === state);
    if (chosen.length === 0 && state === "yes") {
      chosen = rules.filter((body) => stateOf(body) === "open");
    }
    for (const body of chosen) {
      follow(body, stateOf(body), marks);
      if (state === "yes") continue;
      for (const exception of body.exceptions) {
        const entailment = stateOf(exception);
        if (entailment === (state === "no" ? "yes" : "open")) follow(exception, entailment, marks);
      }
    }
    carrying.set(key, marks);
    return marks;
  };

  return (outcome, status) => {
    const marks = carriedBy(outcome, status === "yes" || status === "no" ? status : "open");
    const carried = all.filter(({ place }) => isMarked(marks, place));
    const cited = new Map<string, Citation>();
    const cite = (bodies: readonly RuleBody[]) => {
      for (const { cites } of bodies) {
        for (const { key, citation } of cites) if (!cited.has(key)) cited.set(key, citation);
      }
    };
    cite(carried.filter(({ gathers }) => !gathers));
    if (status === "no") cite(carried.filter(({ gathers }) => gathers));
    return { rules: carried.map(({ id }) => id), provisions: [...cited.values()] };
  };
}

function mark(marks: Uint32Array, place: number): void {
  marks[place >> 5] = (marks[place >> 5] as number) | (1 << (place & 31));
}

function isMarked(marks: Uint32Array, place: number): boolean {
  return (((marks[place >> 5] as number) >> (place & 31)) & 1) === 1;
}

/**
 * Finds the outcomes that decide a formula, with the entailment of each. Where facts alone already make a
 * conjunction fail, the outcomes in it do not count.
 */
function turningOn(
  compiled: CompiledLaw,
  formula: Formula,
  state: Entailment,
  entailments: Entailments,
  found: (outcome: string, entailment: Entailment) => void,
): void {
  const refersToOutcomes = derived(compiled, referringIn);
  /** Whether facts alone settle a formula so, whatever the outcomes in it. */
  const isPlain = (at: Formula, want: "yes" | "no"): boolean => {
    if (!refersToOutcomes(at)) return entailments.formula(at) === want;
    switch (at.kind) {
      case "all":
      case "any": {
        const settles = (part: Formula) => isPlain(part, want);
        return (at.kind === "all") === (want === "no")
          ? at.parts.some(settles)
          : at.parts.every(settles);
      }
      case "not":
        return isPlain(at.part, want === "yes" ? "no" : "yes");
      case "condition": {
        const named = compiled.law.conditions.get(at.id);
        return named !== undefined && isPlain(formulaOf(named.wording.when, compiled.law), want);
      }
      default:
        return false;
    }
  };
  const visit = (at: Formula, want: Entailment) => {
    if (!refersToOutcomes(at)) return;
    switch (at.kind) {
      case "all":
      case "any": {
        // of what holds every part holds, though a part may do so only by all its parts together
        const holds = at.kind === "all" && want === "yes";
        const isDecisive = (part: Formula) => entailments.formula(part) === want;
        const parts = holds ? at.parts : at.parts.filter(isDecisive);
        if (parts.length === 0 && want === "yes") {
          for (const part of jointParts(compiled, at, entailments)) visit(part, "open");
          return;
        }
        const plainFails = at.kind === "all" && want === "no";
        if (plainFails && parts.some((part) => isPlain(part, "no"))) return;
        for (const part of parts) visit(part, want);
        return;
      }
      case "not":
        visit(at.part, negated(want));
        return;
      case "outcome":
        // that something does not hold is carried by no rule: only failing or open ones say why
        if (state !== "yes" || want !== "no") found(at.id, want);
        return;
      case "condition": {
        const named = compiled.law.conditions.get(at.id);
        if (named !== undefined) visit(formulaOf(named.wording.when, compiled.law), want);
        return;
      }
      default:
        return;
    }
  };
  visit(formula, state);
}

/**
 * A disjunction may hold although none of its parts does alone: a minimal set of open parts that together
 * always hold, found by leaving out the last ones first.
 */
function jointParts(
  compiled: CompiledLaw,
  { parts }: Extract<Formula, { kind: "all" | "any" }>,
  entailments: Entailments,
): readonly Formula[] {
  const { store } = compiled.space;
  const rootOf = (part: Formula) =>
    part.kind === "outcome"
      ? compiled.outcomes.get(part.id)
      : part.kind === "condition"
        ? compiled.conditions.get(part.id)
        : undefined;
  const suffices = (some: readonly Formula[]) => {
    const joined = some.reduce<Node>((node, part) => store.or(node, rootOf(part) ?? FALSE), FALSE);
    return entailments.passing(joined) === "yes";
  };
  let kept = parts.filter((part) => entailments.formula(part) === "open");
  if (kept.some((part) => rootOf(part) === undefined)) return kept;
  for (const part of [...kept].reverse()) {
    const fewer = kept.filter((each) => each !== part);
    if (suffices(fewer)) kept = fewer;
  }
  return kept;
}

/** Finds whether a formula, or a condition that it names, refers to an outcome; looks at each formula once. */
function referringIn({ law }: CompiledLaw): (formula: Formula) => boolean {
  const known = new WeakMap<Formula, boolean>();
  const refers = (formula: Formula): boolean => {
    let answer = known.get(formula);
    if (answer === undefined) {
      answer = lookFor(formula);
      known.set(formula, answer);
    }
    return answer;
  };
  const lookFor = (formula: Formula): boolean => {
    switch (formula.kind) {
      case "all":
      case "any":
        return formula.parts.some(refers);
      case "not":
        return refers(formula.part);
      case "outcome":
        return true;
      case "condition": {
        const named = law.conditions.get(formula.id);
        return named !== undefined && refers(formulaOf(named.wording.when, law));
      }
      default:
        return false;
    }
  };
  return refers;
}
