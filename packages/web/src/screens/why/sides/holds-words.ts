import type { WireSide } from "@cokdyby/api/shapes";
import type { SayOf } from "@cokdyby/words";
import type { sidesWords } from "@cokdyby/words/web/sides";

/** How a rule, a reading or a working assumption stands, in words. */
export function holdsWords(entry: WireSide, t: SayOf<typeof sidesWords>): string {
  if ("rule" in entry) return t(`rule_${entry.holds}`);
  if ("reading" in entry) return t(`reading_${entry.holds}`);
  return t(entry.holds === "no" ? "presumption_no" : "presumption_yes");
}
