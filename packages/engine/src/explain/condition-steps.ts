import { PARAMETER, READING } from "../conditions/formula.ts";
import { columnAt } from "../conditions/row-leaf.ts";
import { limitOf } from "../decide/clashes.ts";
import type { LeafTrace, Trace } from "../decide/trace.ts";
import { isSingle } from "../facts/value-set.ts";
import type { ExplanationContext } from "./explanation-context.ts";
import { columnOf, figureStep } from "./figure-words.ts";
import { declarationOf, factNamed, provisionStep, textOf } from "./localizer.ts";
import { readingStep, requiredOfReading } from "./reading-words.ts";
import { requiredOfFact, requiredOfFigure } from "./required-words.ts";
import type { ConditionStep, FigureStep, KnownStep } from "./tree.ts";
import { rowWords, truthWords, valueWords } from "./value-words.ts";

/**
 * How a condition came out, leaf by leaf.
 *
 * @param decides whether what is above it came out as it did because of it
 */
export function conditionStep(
  context: ExplanationContext,
  trace: Trace,
  decides: boolean,
): ConditionStep {
  const { truth } = trace;
  const judged = { truth, decides };
  const part = (each: Trace) => conditionStep(context, each, decides && each.truth === truth);
  switch (trace.kind) {
    case "all":
    case "any":
      return { ...judged, kind: trace.kind, parts: trace.parts.map(part) };
    case "not":
      return { ...judged, kind: "not", part: conditionStep(context, trace.part, decides) };
    case "condition":
      return { ...judged, ...namedStep(context, trace, decides, part) };
    case "leaf":
      return { ...judged, ...leafStep(context, trace) };
  }
}

type Unjudged<Kind extends ConditionStep["kind"]> = Omit<
  Extract<ConditionStep, { kind: Kind }>,
  "truth" | "decides"
>;

function namedStep(
  { localizer, shown }: ExplanationContext,
  { condition: id, part }: Extract<Trace, { kind: "condition" }>,
  decides: boolean,
  step: (trace: Trace) => ConditionStep,
): Unjudged<"condition"> {
  const named = localizer.law.conditions.get(id);
  const told = shown.conditions.get(id);
  const before = told === true || (told === false && !decides);
  shown.conditions.set(id, told === true || decides);
  const declared =
    named?.condition ?? localizer.law.rulebook.conditions.find((each) => each.condition === id);
  return {
    kind: "condition",
    condition: id,
    title: textOf(localizer, declared?.title) || id,
    provisions: (named?.wording.cites ?? []).map((each) => provisionStep(localizer, each)),
    says: textOf(localizer, named?.wording.says),
    shown: before,
    ...(part === undefined || before ? {} : { part: step(part) }),
  };
}

function leafStep(context: ExplanationContext, trace: LeafTrace) {
  const { fact } = trace.leaf;
  if (fact.startsWith(PARAMETER)) return figureLeaf(context, trace);
  if (fact.startsWith(READING)) return readingLeaf(context, trace, fact.slice(READING.length));
  return context.localizer.law.facts.has(fact)
    ? factLeaf(context, trace)
    : outcomeLeaf(context, trace);
}

function outcomeLeaf(
  { localizer, verdicts }: ExplanationContext,
  { leaf }: LeafTrace,
): Unjudged<"outcomeIs"> {
  const status = verdicts.statuses.get(leaf.fact) ?? "no";
  const wanted = (leaf.operator === "equal") === (leaf.value === true);
  return {
    kind: "outcomeIs",
    outcome: leaf.fact,
    label: localizer.words.outcome(leaf.fact),
    required: truthWords(localizer, wanted),
    status,
    statusInWords: localizer.formatter.say(`status.${status}`),
  };
}

function readingLeaf(
  { localizer, situation: { read } }: ExplanationContext,
  { leaf }: LeafTrace,
  id: string,
): Unjudged<"readingIs"> {
  return {
    kind: "readingIs",
    required: requiredOfReading(localizer, leaf, id),
    reading: readingStep(localizer, id, read.readings.get(id), read.defaulted.includes(id)),
  };
}

function figureLeaf({ localizer }: ExplanationContext, trace: LeafTrace): Unjudged<"figureIs"> {
  const { label, value, parameter } = figureStep(localizer, trace.leaf.fact);
  return {
    kind: "figureIs",
    parameter,
    label,
    required: requiredOfFigure(localizer, trace.leaf, trace.against),
    value: value ?? localizer.formatter.say("figure.none"),
    figures: [figureStep(localizer, trace.leaf.fact), ...comparedWith(localizer, trace)],
  };
}

function factLeaf(context: ExplanationContext, trace: LeafTrace): Unjudged<"factIs"> {
  const { localizer } = context;
  const { fact, path } = trace.leaf;
  const column = path === undefined ? undefined : columnAt(path);
  const belongs = trace.belongs?.truth ?? "yes";
  return {
    kind: "factIs",
    fact,
    label: localizer.words.fact(fact),
    required: requiredOfFact(localizer, trace.leaf, trace.against),
    ...(column === undefined
      ? {}
      : { column: { column, label: columnOf(localizer, fact, column).label } }),
    belongs,
    known: belongs === "no" ? { from: "doesNotBelong" } : knownStep(context, fact, column),
    figures: comparedWith(localizer, trace),
  };
}

function comparedWith(
  localizer: ExplanationContext["localizer"],
  { leaf }: LeafTrace,
): readonly FigureStep[] {
  return typeof leaf.value === "object" && "fact" in leaf.value
    ? [figureStep(localizer, leaf.value.fact)]
    : [];
}

function knownStep(
  context: ExplanationContext,
  fact: string,
  column: string | undefined,
): KnownStep {
  const { localizer, situation, values } = context;
  const known = values.get(fact);
  if (known === undefined) {
    const question = textOf(localizer, declarationOf(localizer, fact)?.question);
    return { from: "nothing", question, unobtainable: situation.read.unobtainable.has(fact) };
  }
  const value =
    column === undefined
      ? valueWords(localizer, fact, known.values)
      : rowWords(localizer, fact, known.values, column);
  const exactly = isSingle(known.values);
  switch (known.from) {
    case "given":
    case "absent":
      return { from: known.from, value, exactly };
    case "presumed":
      return { from: "presumed", value, exactly, because: presumedBecause(localizer, fact) };
    case "derived":
      return {
        from: "derived",
        value,
        exactly,
        because: known.by.map((id) => textOf(localizer, limitOf(localizer.law.rulebook, id)?.says)),
        facts: known.facts.map((each) => factNamed(localizer, each)),
      };
  }
}

/** Why a fact is presumed as it is. */
export function presumedBecause(localizer: ExplanationContext["localizer"], fact: string): string {
  return textOf(localizer, declarationOf(localizer, fact)?.presumed?.because);
}
