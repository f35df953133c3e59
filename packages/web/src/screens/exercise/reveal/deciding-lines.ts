import type { ConditionStep, KnownStep, LawWords } from "@cokdyby/engine";

/** One thing that decides how a rule comes out: what is there, and what is required where that is not it. */
export interface DecidingLine {
  readonly label: string;
  readonly found: string;
  readonly required?: string;
}

/** What decides a condition, each thing once. */
export function decidingLines(
  step: ConditionStep | undefined,
  say: Pick<LawWords, "phrase">,
): readonly DecidingLine[] {
  const lines = new Map<string, DecidingLine>();
  const visit = (at: ConditionStep): void => {
    if (!at.decides) return;
    const parts = partsOf(at);
    if (parts !== undefined) {
      parts.forEach(visit);
      return;
    }
    const line = lineOf(at as Leaf, say);
    lines.set(`${line.label} ${line.required ?? ""}`, line);
  };
  if (step !== undefined) visit(step);
  return [...lines.values()];
}

/** Nothing for what has no parts, or shows none. */
function partsOf(step: ConditionStep): readonly ConditionStep[] | undefined {
  switch (step.kind) {
    case "all":
    case "any":
      return step.parts;
    case "not":
      return [step.part];
    case "condition":
      return step.part === undefined ? undefined : [step.part];
    default:
      return undefined;
  }
}

type Leaf = Exclude<ConditionStep, { kind: "all" | "any" | "not" }>;

function lineOf(step: Leaf, say: Pick<LawWords, "phrase">): DecidingLine {
  switch (step.kind) {
    case "condition":
      return { label: step.title, found: say.phrase(`truth.${step.truth}`) };
    case "outcomeIs":
      return withRequired(step, step.label, step.statusInWords);
    case "readingIs": {
      const { label, standing } = step.reading;
      return withRequired(step, label, standing?.label ?? say.phrase("reading.open"));
    }
    case "figureIs":
      return withRequired(step, step.label, step.value);
    case "factIs": {
      const label = step.column === undefined ? step.label : `${step.label}, ${step.column.label}`;
      return withRequired(step, label, knownWords(step.known, say));
    }
  }
}

function withRequired(
  { truth, required }: Exclude<Leaf, { kind: "condition" }>,
  label: string,
  found: string,
): DecidingLine {
  return truth === "yes" && found === required ? { label, found } : { label, found, required };
}

function knownWords(known: KnownStep, say: Pick<LawWords, "phrase">): string {
  if ("value" in known) return known.value;
  if (known.from === "doesNotBelong") return say.phrase("known.doesNotBelong");
  return say.phrase(known.unobtainable ? "known.unobtainable" : "known.nothing");
}
