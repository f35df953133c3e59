import type { CompareAnswer } from "@cokdyby/api/operations/compare";
import type { TellableKind } from "@cokdyby/training";
import { heading, paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";
import { patternsText } from "./patterns.ts";

/** Tells a kind of case as persons and acts. */
export type TellKind = (kind: TellableKind) => string;

type Intention = NonNullable<CompareAnswer["intention"]>;
type KindsOfChange = Intention["sideEffects"][number];

/** What is meant, and whether it changes; then side effects, each with its kinds of case. */
export function intentionText(
  telling: Telling,
  { amended }: CompareAnswer,
  { meant, sideEffects }: Intention,
  amendments: readonly string[],
  tellKind: TellKind,
): string {
  const { page, words } = telling;
  const text = words.compare;
  const kinds = (change: KindsOfChange) =>
    patternsText(telling, change, amended.lawDate, amendments, tellKind);
  return [
    meant.length === 0 ? "" : heading(page, text("meant")),
    ...meant.flatMap(({ changes }, at) =>
      changes.length === 0
        ? [paragraph(page, text("meantIdle", { at: at + 1 }))]
        : changes.map(kinds),
    ),
    heading(page, text("sideEffects")),
    sideEffects.length === 0 ? paragraph(page, text("sideNone")) : "",
    ...sideEffects.map(kinds),
  ].join("");
}
