import type { SidesAnswer } from "@cokdyby/api/operations/sides";
import type { WireCase, WireSide } from "@cokdyby/api/shapes";
import { headOf } from "../head.ts";
import { heading, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";

/**
 * Both sides of an outcome, for a person: first what the prosecution has to show, then what can be answered.
 *
 * @param all whether rules whose conditions fail are told one by one; otherwise they are counted
 */
export function sidesText(
  telling: Telling,
  answer: SidesAnswer,
  facts: WireCase["facts"],
  all: boolean,
): string {
  const { page, words } = telling;
  const { finding, prosecution, defence } = answer;
  const outcome = `${telling.outcome(finding.outcome)} [${finding.outcome}]`;
  const status = telling.status(finding.status);
  return [
    headOf(telling, answer),
    heading(page, words.sides("finding", { outcome, status })),
    heading(page, words.sides("prosecution")),
    sideText(telling, prosecution, facts, all),
    heading(page, words.sides("defence")),
    sideText(telling, defence, facts, all),
    `\n${paragraph(page, words.sides("note"))}`,
  ].join("");
}

function sideText(
  telling: Telling,
  side: readonly WireSide[],
  facts: WireCase["facts"],
  all: boolean,
): string {
  const { page, words } = telling;
  if (side.length === 0) return paragraph(page, words.sides("nothing"));
  const told = all ? side : side.filter((each) => !("rule" in each) || each.holds !== "no");
  const count = side.length - told.length;
  return [
    ...told.map((each) => entryText(telling, each, facts)),
    ...(count === 0 ? [] : [paragraph(page, words.sides("failing", { count }))]),
  ].join("");
}

function entryText(telling: Telling, side: WireSide, facts: WireCase["facts"]): string {
  const { page, words, cite } = telling;
  const cited = [...new Set(side.provisions.map(cite))].join(", ");
  const says = "rule" in side ? telling.rule(side.rule) : side.says;
  const named = cited === "" ? says : `${says} (${cited})`;
  const given = side.given.map((fact) => {
    const stated = facts[fact];
    const value = stated === undefined ? "" : telling.stated(fact, stated);
    return words.sides("fact", { fact: telling.fact(fact), value });
  });
  return (
    paragraph(page, `${named} – ${page.style("bold", stateOf(telling, side))}`) +
    points(page, [
      ...(given.length === 0 ? [] : [words.sides("given", { facts: given.join("; ") })]),
      ...lacking(telling, side),
    ])
  );
}

/** What a rule lacks, or by what an assumption falls. */
function lacking({ words, fact }: Telling, side: WireSide): readonly string[] {
  if (side.missing.length === 0) return [];
  if (!("presumption" in side)) {
    return [words.sides("missing", { facts: side.missing.map(fact).join("; ") })];
  }
  const others = side.missing.filter((each) => each !== side.presumption).map(fact);
  return [
    others.length === 0
      ? words.sides("falls")
      : words.sides("fallsOr", { facts: others.join("; ") }),
  ];
}

function stateOf({ words }: Telling, side: WireSide): string {
  if ("rule" in side) return words.sides(`rule.${side.holds}`);
  if ("reading" in side) return words.sides(`reading.${side.holds}`);
  return words.sides(side.holds === "no" ? "presumption.no" : "presumption.yes");
}
