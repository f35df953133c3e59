import { PARAMETER, READING } from "../conditions/formula.ts";
import type { LeafTrace, Trace } from "../decide/trace.ts";
import { isSingle } from "../facts/value-set.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { columnOf, figureStep } from "./figure-words.ts";
import { readingStep, requiredOfReading } from "./reading-words.ts";
import { columnIn, requiredOfFact, requiredOfFigure } from "./required-words.ts";
import type { Telling } from "./telling.ts";
import { declarationOf, factNamed, provisionStep, textOf } from "./tongue.ts";
import type { ConditionStep, FigureStep, KnownStep } from "./tree.ts";
import { rowWords, truthWords, valueWords } from "./value-words.ts";

/**
 * How a condition came out, leaf by leaf.
 *
 * @param decides whether what is above it came out as it did because of it
 */
export function conditionStep(telling: Telling, trace: Trace, decides: boolean): ConditionStep {
  const { truth } = trace;
  const judged = { truth, decides };
  const part = (each: Trace) => conditionStep(telling, each, decides && each.truth === truth);
  switch (trace.kind) {
    case "all":
    case "any":
      return { ...judged, kind: trace.kind, parts: trace.parts.map(part) };
    case "not":
      return { ...judged, kind: "not", part: conditionStep(telling, trace.part, decides) };
    case "condition":
      return { ...judged, ...namedStep(telling, trace, decides, part) };
    case "leaf":
      return { ...judged, ...leafStep(telling, trace) };
  }
}

type Unjudged<Kind extends ConditionStep["kind"]> = Omit<
  Extract<ConditionStep, { kind: Kind }>,
  "truth" | "decides"
>;

function namedStep(
  { tongue, shown }: Telling,
  { condition: id, part }: Extract<Trace, { kind: "condition" }>,
  decides: boolean,
  step: (trace: Trace) => ConditionStep,
): Unjudged<"condition"> {
  const named = tongue.law.conditions.get(id);
  const told = shown.conditions.get(id);
  const before = told === true || (told === false && !decides);
  shown.conditions.set(id, told === true || decides);
  const declared =
    named?.condition ?? tongue.law.rulebook.conditions.find((each) => each.condition === id);
  return {
    kind: "condition",
    condition: id,
    title: textOf(tongue, declared?.title) || id,
    provisions: (named?.wording.cites ?? []).map((each) => provisionStep(tongue, each)),
    says: textOf(tongue, named?.wording.says),
    shown: before,
    ...(part === undefined || before ? {} : { part: step(part) }),
  };
}

function leafStep(telling: Telling, trace: LeafTrace) {
  const { fact } = trace.leaf;
  if (fact.startsWith(PARAMETER)) return figureLeaf(telling, trace);
  if (fact.startsWith(READING)) return readingLeaf(telling, trace, fact.slice(READING.length));
  return telling.tongue.law.facts.has(fact)
    ? factLeaf(telling, trace)
    : outcomeLeaf(telling, trace);
}

function outcomeLeaf({ tongue, standing }: Telling, { leaf }: LeafTrace): Unjudged<"outcomeIs"> {
  const status = standing.statuses.get(leaf.fact) ?? "no";
  const wanted = (leaf.operator === "equal") === (leaf.value === true);
  return {
    kind: "outcomeIs",
    outcome: leaf.fact,
    label: tongue.words.outcome(leaf.fact),
    required: truthWords(tongue, wanted),
    status,
    statusInWords: tongue.speaker.say(`status.${status}`),
  };
}

function readingLeaf(
  { tongue, situation: { read } }: Telling,
  { leaf }: LeafTrace,
  id: string,
): Unjudged<"readingIs"> {
  return {
    kind: "readingIs",
    required: requiredOfReading(tongue, leaf, id),
    reading: readingStep(tongue, id, read.readings.get(id), read.defaulted.includes(id)),
  };
}

function figureLeaf({ tongue }: Telling, trace: LeafTrace): Unjudged<"figureIs"> {
  const { label, value, parameter } = figureStep(tongue, trace.leaf.fact);
  return {
    kind: "figureIs",
    parameter,
    label,
    required: requiredOfFigure(tongue, trace.leaf, trace.against),
    value: value ?? tongue.speaker.say("figure.none"),
    figures: [figureStep(tongue, trace.leaf.fact), ...comparedWith(tongue, trace)],
  };
}

function factLeaf(telling: Telling, trace: LeafTrace): Unjudged<"factIs"> {
  const { tongue } = telling;
  const { fact, path } = trace.leaf;
  const column = path === undefined ? undefined : columnIn(path);
  const belongs = trace.belongs?.truth ?? "yes";
  return {
    kind: "factIs",
    fact,
    label: tongue.words.fact(fact),
    required: requiredOfFact(tongue, trace.leaf, trace.against),
    ...(column === undefined
      ? {}
      : { column: { column, label: columnOf(tongue, fact, column).label } }),
    belongs,
    known: belongs === "no" ? { from: "doesNotBelong" } : knownStep(telling, fact, column),
    figures: comparedWith(tongue, trace),
  };
}

function comparedWith(tongue: Telling["tongue"], { leaf }: LeafTrace): readonly FigureStep[] {
  return typeof leaf.value === "object" && "fact" in leaf.value
    ? [figureStep(tongue, leaf.value.fact)]
    : [];
}

function knownStep(telling: Telling, fact: string, column: string | undefined): KnownStep {
  const { tongue, situation, values } = telling;
  const known = values.get(fact);
  if (known === undefined) {
    const question = textOf(tongue, declarationOf(tongue, fact)?.question);
    return { from: "nothing", question, unobtainable: situation.read.unobtainable.has(fact) };
  }
  const value =
    column === undefined
      ? valueWords(tongue, fact, known.values)
      : rowWords(tongue, fact, known.values, column);
  const exactly = isSingle(known.values);
  switch (known.from) {
    case "given":
    case "absent":
      return { from: known.from, value, exactly };
    case "presumed":
      return { from: "presumed", value, exactly, because: presumedBecause(tongue, fact) };
    case "derived":
      return {
        from: "derived",
        value,
        exactly,
        because: known.by.map((id) => textOf(tongue, limitOf(tongue.law.rulebook, id)?.says)),
        facts: known.facts.map((each) => factNamed(tongue, each)),
      };
  }
}

/** Why a fact is presumed as it is. */
export function presumedBecause(tongue: Telling["tongue"], fact: string): string {
  return textOf(tongue, declarationOf(tongue, fact)?.presumed?.because);
}

function limitOf(rulebook: Rulebook, id: string) {
  const { limits, dateOrders, atMosts, keeps } = rulebook;
  return (
    rulebook.derivations.find((each) => each.derivation === id) ??
    [...limits, ...dateOrders, ...atMosts, ...keeps].find((each) => each.limit === id)
  );
}
