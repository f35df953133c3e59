import { type Item, item, listed, type OutlineFormatter } from "./blocks.ts";
import type { PhraseFormatter } from "./phrase-formatter.ts";
import type { ConditionStep, KnownStep, ReadingStep } from "./tree.ts";

type Step<Kind extends ConditionStep["kind"]> = Extract<ConditionStep, { kind: Kind }>;

/** A condition with its parts; what decides stands out. */
export function conditionItem(step: ConditionStep, formatter: OutlineFormatter): Item {
  const words = lineOf(step, formatter);
  return item(step.decides && isLeaf(step) ? [{ strong: words }] : words, partsOf(step, formatter));
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

/** What has a title and decides nothing is not opened: its line says how it came out. */
function partsOf(step: ConditionStep, formatter: OutlineFormatter): readonly Item[] {
  if (step.kind === "condition" && !step.decides) return [];
  return [
    ...(step.kind === "condition" && !step.shown
      ? [item(formatter.say("rule.says", { says: step.says }))]
      : []),
    ...partsIn(step).map((part) => conditionItem(part, formatter)),
  ];
}

function lineOf(step: ConditionStep, formatter: OutlineFormatter): string {
  const { say } = formatter;
  const truth = say(`truth.${step.truth}`);
  switch (step.kind) {
    case "all":
    case "any":
    case "not":
      return say(`condition.${step.kind}`, { truth });
    case "condition":
      return namedLine(step, truth, formatter);
    case "outcomeIs": {
      const { label, required, statusInWords } = step;
      const line = say("condition.outcome", { truth, outcome: label, status: statusInWords });
      return withRequired(line, step.truth === "yes" ? "" : required, formatter);
    }
    case "readingIs": {
      const { required, reading } = step;
      const standing = readingWords(reading, formatter);
      const line = say("condition.reading", { truth, reading: reading.label, standing });
      return withRequired(line, reading.standing?.label === required ? "" : required, formatter);
    }
    case "figureIs": {
      const { label, required, value } = step;
      const line = say("condition.figure", { truth, figure: label, value });
      return withRequired(line, required, formatter);
    }
    case "factIs":
      return factLine(step, truth, formatter);
  }
}

function namedLine(step: Step<"condition">, truth: string, formatter: OutlineFormatter): string {
  const { say } = formatter;
  const { title, provisions, shown, decides } = step;
  if (!decides) return say("condition.named", { truth, title });
  if (shown) return say("condition.namedShown", { truth, title });
  if (provisions.length === 0) return say("condition.named", { truth, title });
  const cited = listed(provisions.map((each) => each.words));
  return say("condition.namedCited", { truth, title, provisions: cited });
}

function factLine(step: Step<"factIs">, truth: string, formatter: OutlineFormatter): string {
  const { say } = formatter;
  const { label, column, required, known } = step;
  const fact =
    column === undefined ? label : say("condition.column", { fact: label, column: column.label });
  const line = say("condition.fact", { truth, fact, known: knownWords(step, formatter) });
  const same = "value" in known && known.value === required && step.truth === "yes";
  return withRequired(line, same ? "" : required, formatter);
}

/** What is required is said where it is not what is there already. */
function withRequired(line: string, required: string, { say }: OutlineFormatter): string {
  return required === "" ? line : `${line}${say("condition.required", { required })}`;
}

function readingWords({ standing, byDefault }: ReadingStep, { say }: OutlineFormatter): string {
  if (standing === undefined) return say("reading.open");
  const { label, proponent } = standing;
  return say(byDefault ? "reading.default" : "reading.stands", { option: label, proponent });
}

function knownWords({ fact, known, belongs }: Step<"factIs">, formatter: OutlineFormatter): string {
  const words = knownOf(fact, known, formatter);
  return belongs === "unknown" ? formatter.say("known.ifItBelongs", { known: words }) : words;
}

function knownOf(fact: string, known: KnownStep, formatter: OutlineFormatter): string {
  const { say } = formatter;
  switch (known.from) {
    case "nothing":
      return say(known.unobtainable ? "known.unobtainable" : "known.nothing");
    case "doesNotBelong":
      return say("known.doesNotBelong");
    case "given":
    case "absent":
      return inPart(known, say(`known.${known.from}`, { value: known.value }), say);
    case "presumed":
      return inPart(known, presumedWords(fact, known, formatter), say);
    case "derived": {
      const { value } = known;
      const facts = listed(known.facts.map((each) => each.label));
      const words =
        facts === "" ? say("known.implied", { value }) : say("known.derived", { value, facts });
      return inPart(known, words, say);
    }
  }
}

function presumedWords(
  fact: string,
  { value, because }: Extract<KnownStep, { from: "presumed" }>,
  { say, presumptionsTold }: OutlineFormatter,
): string {
  if (presumptionsTold.has(fact)) return say("known.presumedShown", { value });
  presumptionsTold.add(fact);
  return say("known.presumed", { value, because });
}

function inPart(
  { exactly }: { readonly exactly: boolean },
  known: string,
  say: PhraseFormatter["say"],
): string {
  return exactly ? known : say("known.inPart", { known });
}

/** What decides, each once: titles of named conditions, and what the other deciding leaves are about. */
export function decidingLabels(step: ConditionStep): readonly string[] {
  const labels = new Set<string>();
  const visit = (at: ConditionStep): void => {
    if (!at.decides) return;
    const parts = at.kind === "condition" ? [] : partsIn(at);
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
