import type { Standing } from "@cokdyby/api/signatures";
import type { Reviewed } from "../../review/reviewed.ts";
import { paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { section } from "./entry.ts";

/** A rule or worked case with what was signed of it. */
interface Signed extends Reviewed {
  readonly signatures: readonly Standing[];
}

/** By whom and when something was read, and whether it has changed since. */
export function signedText({ words }: Telling, { isOfNow, ...signature }: Standing): string {
  const { name, date, verdict, remark = "" } = signature;
  const told = { name, day: words.date(date), verdict, remark };
  return words.review(isOfNow ? "signed" : "signedBefore", told);
}

/** Under a rule: who read it. */
export function readersText(telling: Telling, standing: readonly Standing[]): string {
  const told = standing.map((each) => signedText(telling, each));
  const { page, words } = telling;
  const lines = told.length === 0 ? [words.review("byNobody")] : told;
  return section(telling, words.review("readByLawyer"), points(page, lines));
}

/** What of the rules and worked cases was read: first what has changed since. */
export function reviewText(telling: Telling, all: readonly Signed[]): string {
  const { page, say, words } = telling;
  const isStale = ({ signatures }: Signed) => signatures.some(({ isOfNow }) => !isOfNow);
  const signed = all.filter(({ signatures }) => signatures.length > 0);
  const told = (list: readonly Signed[]) =>
    points(
      page,
      list.map(({ title, id, signatures }) => {
        return `${say(title)} [${id}]: ${signatures.map((each) => signedText(telling, each)).join("; ")}`;
      }),
    );
  const count = (kind: Reviewed["kind"], list: readonly Signed[]) =>
    list.filter((each) => each.kind === kind).length;
  const current = all.filter(({ signatures }) => signatures.some(({ isOfNow }) => isOfNow));
  return [
    section(telling, words.review("stale"), told(signed.filter(isStale))),
    section(telling, words.review("readByLawyer"), told(signed.filter((each) => !isStale(each)))),
    `\n${paragraph(
      page,
      words.review("counts", {
        ...{ rules: count("rule", current), allRules: count("rule", all) },
        ...{ cases: count("case", current), allCases: count("case", all) },
      }),
    )}`,
  ].join("");
}
