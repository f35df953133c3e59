import type { ToldChange } from "../../../worker/compare-laws.ts";
import { type Compliance, complianceOf } from "../impact/compliance.ts";
import { literalWords } from "../impact/literal-words.ts";
import type { StatedAnswer } from "../impact/use-impact.ts";
import type { Reported } from "./reported.ts";

/** "dosud ne, nově ano" */
export function turnLine(
  { say, impactSay }: Reported,
  { from, to }: Pick<ToldChange, "from" | "to">,
): string {
  const [before, after] = [say.phrase(`status.${from}`), say.phrase(`status.${to}`)];
  return impactSay("beforeAfter", { before, after });
}

/** Something that is meant in a line. */
export function meantLine(from: Reported, { own, told }: StatedAnswer): string {
  const { say, impactSay } = from;
  if ("requirement" in own) {
    return impactSay("requirement", { name: propertyTitle(from, own.requirement) });
  }
  const to = own.from === "yes" ? "no" : "yes";
  const turn = turnLine(from, { from: own.from, to });
  const where = own.when.length === 0 ? impactSay("everyCase") : say.text(told);
  return `${say.outcome(own.outcome)}: ${turn}. ${where}`;
}

/** The conditions of a kind of case, each a line. */
export function kindLines(
  { rulebook, say, impactSay }: Reported,
  { when }: ToldChange["patterns"][number],
): readonly string[] {
  return when.map((literal) => literalWords(rulebook, say, impactSay, literal));
}

/** The recommendations before and after. */
export function recommendations({ impact }: Reported): readonly Compliance[] {
  return complianceOf(impact.before, impact.after);
}

/** The drafter's own properties before and after; those with mistakes are left out. */
export function ownProperties({ impact }: Reported): readonly Compliance[] {
  const checks = impact.own.flatMap((each) => ("after" in each ? [each] : []));
  return complianceOf(
    checks.map(({ before }) => before),
    checks.map(({ after }) => after),
  );
}

/** What a property is called. */
export function propertyTitle({ rulebook, say, draft }: Reported, id: string): string {
  const shipped = rulebook.properties.find(({ property }) => property === id);
  return say.text(shipped?.title) || draft.properties.find((each) => each.id === id)?.title || id;
}

export function courseLine({ t, impactSay }: Reported, { course }: Compliance): string {
  return course === "same" ? t("same") : impactSay(`course_${course}`);
}

/** Whether a property is met; where it speaks of no case, that too. */
export function standingLine(
  { met, impactSay }: Pick<Reported, "met" | "impactSay">,
  { status, of }: Compliance["after"],
): string {
  return of === "0" ? `${met(status)} – ${impactSay("noCase")}` : met(status);
}

/** Of which day and which rules a paper on the draft is, each with its name. */
export function madeRows(
  { impact, say, t }: Reported,
  when: string,
): readonly (readonly [name: string, text: string])[] {
  const { rulebook, amended, base } = impact.comparison;
  return [
    [t("lawDate"), say.date(amended.lawDate)],
    [t("when"), when],
    [t("rulebook"), `${rulebook.id} ${rulebook.version}`],
    [t("digest"), base.digest],
    [t("draftDigest"), amended.digest],
  ];
}
