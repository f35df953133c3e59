import type { LawWords } from "@cokdyby/engine/explain";
import type { ServiceContext } from "../answers/service-context.ts";
import type { EvaluateAnswer } from "../shapes/evaluation.ts";
import { outcomeOf, PROVISIONS } from "./columns.ts";

/** The conclusion of the charge; of any other outcome what is missing, the readings, or the provisions that it turns on. */
export function whyOf(
  { charge, findings }: EvaluateAnswer,
  column: string,
  say: LawWords,
  { guide }: ServiceContext,
): string {
  const finding = findings[outcomeOf(column)];
  const isConclusion = column === PROVISIONS || finding?.outcome === guide?.conclusion.about;
  if (charge !== undefined && isConclusion) return charge.text.split("\n", 1)[0] ?? "";
  if (finding === undefined) return "";
  const { status, missing, dependsOn, provisions } = finding;
  const labelled = (label: string, parts: readonly string[]) =>
    say.phrase("labelled", { label, content: parts.join("; ") });
  switch (status) {
    case "unknown":
      return labelled(
        say.phrase("missing.heading", { count: missing.length }),
        missing.map(say.fact),
      );
    case "contested":
      return labelled(
        say.phrase("readings.heading", { count: dependsOn.length }),
        dependsOn.map(say.reading),
      );
    default:
      return labelled(say.phrase("provisions.heading"), provisions.map(say.cited));
  }
}
