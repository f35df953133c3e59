import { type Block, columns, line, list, paragraph, strong, table } from "@cokdyby/paper";
import type { Compliance } from "../impact/compliance.ts";
import { propertyPlace } from "../impact/property-place.ts";
import { courseLine, meantLine, propertyTitle, standingLine } from "./report-lines.ts";
import type { Reported } from "./reported.ts";

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

/** What is meant and does not change, in a list. */
export function idleBlocks(from: Reported): readonly Block[] {
  const idle = from.impact.meant.filter(({ changes }) => changes?.length === 0);
  if (idle.length === 0) return [];
  const items = idle.map((each) => line(meantLine(from, each)));
  return [paragraph(strong(from.impactSay("meantIdle"))), ...list(items)];
}

/** Properties before and after the draft. @param citedIn where a property comes from, told below it */
export function complianceTable(
  from: Reported,
  caption: string,
  rows: readonly Compliance[],
  citedIn: (property: string) => string = () => "",
): readonly Block[] {
  const { t, impactSay } = from;
  return table(
    caption,
    [
      ...columns(impactSay, ["recommendation", 52], ["before", 16], ["after", 16]),
      [t("course"), 16],
    ],
    rows.map((row) => [
      [
        line(strong(propertyTitle(from, row.id))),
        ...[propertyPlace(row.after, { ...from, t: impactSay }), citedIn(row.id)]
          .filter((each, at, [place = ""]) => each !== "" && (at === 0 || !place.endsWith(each)))
          .map((each) => line(each)),
      ],
      standingLine(from, row.before),
      standingLine(from, row.after),
      courseLine(from, row),
    ]),
  );
}
