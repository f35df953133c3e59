import type { WireUnreviewed } from "@cokdyby/api/shapes";
import { heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

/** Which provisions beneath the findings changed, by a wording kept here, without anybody having looked; else nothing. */
export function unreviewedText(
  telling: Telling,
  { unreviewed = [] }: { readonly unreviewed?: readonly WireUnreviewed[] },
): string {
  if (unreviewed.length === 0) return "";
  const { page, words, cite, outcome } = telling;
  const told = unreviewed.map(({ source, provision, on, outcomes, isMissing }) =>
    words.evaluation(isMissing === true ? "unreviewedMissing" : "unreviewedOne", {
      provision: cite({ source, at: provision }),
      day: words.date(on),
      outcomes: outcomes.map(outcome).join(", "),
    }),
  );
  return (
    heading(page, words.evaluation("unreviewed")) +
    points(page, told) +
    paragraph(page, words.evaluation("unreviewedHow"), "  ")
  );
}
