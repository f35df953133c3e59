import type { WireSide } from "@cokdyby/api/shapes";
import { holdsWords } from "../../screens/why/sides/holds-words.ts";
import { type Block, type Cell, columns, line, linked, paragraph, section, table } from "./note.ts";
import type { NoteCase } from "./note-case.ts";

/** Both sides of the main outcome, closely: rules that may hold in a table, all else in a line each. */
export function sidesParts(note: NoteCase): readonly Block[] {
  const { facts, say, sidesWords: t } = note;
  const { finding, prosecution, defence } = facts.sides;
  return section(2, t("noteTitle", { outcome: say.outcome(finding.outcome) }), [
    ...sideParts(note, t("lead_prosecution"), prosecution),
    ...sideParts(note, t("lead_defence"), defence),
  ]);
}

function sideParts(note: NoteCase, title: string, side: readonly WireSide[]): readonly Block[] {
  const { say, sidesWords: t } = note;
  const named = (entries: readonly WireSide[]) => entries.map((each) => nameOf(each, note));
  const rules = side.filter((each) => "rule" in each);
  const presumptions = side.filter((each) => "presumption" in each);
  const readings = side.flatMap((each) =>
    "reading" in each
      ? [
          `${say.reading(each.reading)} – ${each.options
            .map((option) => say.option(each.reading, option))
            .join(", ")} (${holdsWords(each, t)})`,
        ]
      : [],
  );
  const able = rules.filter(({ holds }) => holds !== "no");
  const lines: readonly (readonly [readonly string[], (list: string) => string])[] = [
    [named(rules.filter(({ holds }) => holds === "no")), (all) => t("failingLine", { rules: all })],
    [readings, (all) => t("readingsLine", { readings: all })],
    [
      named(presumptions.filter(({ holds }) => holds !== "no")),
      (all) => t("presumedLine", { facts: all }),
    ],
    [
      named(presumptions.filter(({ holds }) => holds === "no")),
      (all) => t("fallenLine", { facts: all }),
    ],
  ];
  return [
    ...section(3, title, [
      ...table(
        title,
        columns(t, ["item", 40], ["state", 20], ["facts", 40]),
        able.map((each) => [
          [line(nameOf(each, note)), citedIn(each, note)],
          holdsWords(each, t),
          factsOf(each, note),
        ]),
      ),
      ...lines.flatMap(([all, say]) => (all.length === 0 ? [] : [paragraph(say(all.join("; ")))])),
      ...(side.length === 0 ? [paragraph(t("nothing"))] : []),
    ]),
  ];
}

function nameOf(side: WireSide, { say }: NoteCase): string {
  if ("rule" in side) return say.rule(side.rule);
  return "reading" in side ? say.reading(side.reading) : say.fact(side.presumption);
}

function citedIn({ provisions }: WireSide, { say }: NoteCase): Cell[number] {
  return line(
    ...provisions.flatMap((each, index) => [
      ...(index > 0 ? ["; "] : []),
      linked(say.cited(each), each.url),
    ]),
  );
}

function factsOf({ given, missing }: WireSide, { shown, say, sidesWords: t }: NoteCase): Cell {
  const stated = given.map((fact) => {
    const value = shown.facts[fact];
    return value === undefined ? say.fact(fact) : `${say.fact(fact)}: ${say.stated(fact, value)}`;
  });
  return [
    ...(stated.length === 0 ? [] : [line(t("givenLine", { facts: stated.join("; ") }))]),
    ...(missing.length === 0
      ? []
      : [line(t("missingLine", { facts: missing.map((fact) => say.fact(fact)).join("; ") }))]),
  ];
}
