import { type Item, item, provisionWords } from "./blocks.ts";
import type { Speaker } from "./phrases.ts";
import type { ConditionStep, KnownStep, ReadingStep } from "./tree.ts";

type Step<Kind extends ConditionStep["kind"]> = Extract<ConditionStep, { kind: Kind }>;

/** A condition with its parts; what decides stands out. */
export function conditionItem(step: ConditionStep, speaker: Speaker): Item {
  const words = lineOf(step, speaker);
  return item(step.decides && isLeaf(step) ? [{ strong: words }] : words, partsOf(step, speaker));
}

function isLeaf(step: ConditionStep): boolean {
  return partsIn(step).length === 0;
}

function partsIn(step: ConditionStep): readonly ConditionStep[] {
  switch (step.kind) {
    case "all":
    case "any":
      return step.parts;
    case "not":
      return [step.part];
    case "condition":
      return step.part === undefined ? [] : [step.part];
    default:
      return [];
  }
}

function partsOf(step: ConditionStep, speaker: Speaker): readonly Item[] {
  return [
    ...(step.kind === "condition" && !step.shown
      ? [item(speaker.say("rule.says", { says: step.says }))]
      : []),
    ...partsIn(step).map((part) => conditionItem(part, speaker)),
  ];
}

function lineOf(step: ConditionStep, speaker: Speaker): string {
  const { say } = speaker;
  const truth = say(`truth.${step.truth}`);
  switch (step.kind) {
    case "all":
    case "any":
    case "not":
      return say(`condition.${step.kind}`, { truth });
    case "condition":
      return namedLine(step, truth, speaker);
    case "outcomeIs": {
      const { label, required, statusInWords } = step;
      return say("condition.outcome", { truth, outcome: label, required, status: statusInWords });
    }
    case "readingIs": {
      const { required, reading } = step;
      const standing = readingWords(reading, speaker);
      return say("condition.reading", { truth, reading: reading.label, required, standing });
    }
    case "figureIs": {
      const { label, required, value } = step;
      return say("condition.figure", { truth, figure: label, required, value });
    }
    case "factIs":
      return factLine(step, truth, speaker);
  }
}

function namedLine(step: Step<"condition">, truth: string, speaker: Speaker): string {
  const { say, and } = speaker;
  const { title, provisions, shown } = step;
  if (shown) return say("condition.namedShown", { truth, title });
  if (provisions.length === 0) return say("condition.named", { truth, title });
  const cited = and(provisions.map((each) => provisionWords(each, speaker)));
  return say("condition.namedCited", { truth, title, provisions: cited });
}

function factLine(step: Step<"factIs">, truth: string, speaker: Speaker): string {
  const { say } = speaker;
  const { label, column, required, known } = step;
  const fact =
    column === undefined ? label : say("condition.column", { fact: label, column: column.label });
  return say("condition.fact", { truth, fact, required, known: knownWords(known, speaker) });
}

function readingWords({ standing, byDefault }: ReadingStep, { say }: Speaker): string {
  if (standing === undefined) return say("reading.open");
  const { label, proponent } = standing;
  return say(byDefault ? "reading.default" : "reading.stands", { option: label, proponent });
}

function knownWords(known: KnownStep, { say, and }: Speaker): string {
  switch (known.from) {
    case "nothing":
      return say(known.unobtainable ? "known.unobtainable" : "known.nothing");
    case "doesNotBelong":
      return say("known.doesNotBelong");
    case "given":
    case "absent":
      return inPart(known, say(`known.${known.from}`, { value: known.value }), say);
    case "presumed": {
      const { value, because } = known;
      return inPart(known, say("known.presumed", { value, because }), say);
    }
    case "derived": {
      const { value } = known;
      const facts = and(known.facts.map((each) => each.label));
      const words =
        facts === "" ? say("known.implied", { value }) : say("known.derived", { value, facts });
      return inPart(known, words, say);
    }
  }
}

function inPart(
  { exactly }: { readonly exactly: boolean },
  known: string,
  say: Speaker["say"],
): string {
  return exactly ? known : say("known.inPart", { known });
}

/** What the deciding leaves are about, each once. */
export function decidingLabels(step: ConditionStep): readonly string[] {
  const labels = new Set<string>();
  const visit = (at: ConditionStep): void => {
    if (!at.decides) return;
    const parts = partsIn(at);
    if (parts.length === 0) labels.add(leafLabel(at));
    else parts.forEach(visit);
  };
  visit(step);
  return [...labels];
}

function leafLabel(step: ConditionStep): string {
  switch (step.kind) {
    case "condition":
      return step.title;
    case "readingIs":
      return step.reading.label;
    case "outcomeIs":
    case "figureIs":
    case "factIs":
      return step.label;
    default:
      return "";
  }
}
