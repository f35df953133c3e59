import type { LawWords } from "@cokdyby/engine/explain";
import type { Span } from "@cokdyby/engine/rulebook";
import type { SayOf } from "@cokdyby/words";
import type { lawScreenWords } from "@cokdyby/words/web/law-screen";

/** From when to when a wording is in force, in words; the rulebook's first day is no day of the law. */
export function spanWords(
  { from, to }: Span,
  earliest: string,
  say: LawWords,
  t: SayOf<typeof lawScreenWords, "inForceFrom" | "inForceUntil" | "inForceAlways">,
): string {
  const first = say.date(from);
  if (to !== undefined) return t("inForceUntil", { from: first, to: say.date(to) });
  return t(from === earliest ? "inForceAlways" : "inForceFrom", { from: first });
}
