import type { PresumedFact } from "@cokdyby/engine";
import { type Block, line, paragraph, section, strong, table } from "./note.ts";
import type { NoteCase } from "./note-case.ts";

/** So many facts worth establishing are named; the first settle most. */
const MOST_ASKED = 10;

/** What is known of the case, what is presumed, and what is worth finding out. */
export function caseParts(note: NoteCase): readonly Block[] {
  const { t } = note;
  const given = givenFacts(note);
  return [
    ...section(2, t("facts"), given.length === 0 ? [paragraph(t("noFacts"))] : given),
    ...section(2, t("presumptions"), presumptions(note)),
    ...section(2, t("worthKnowing"), worthKnowing(note)),
  ];
}

function givenFacts({ shown, rulebook, say, t }: NoteCase): readonly Block[] {
  const rows = rulebook.facts.flatMap(({ fact }) => {
    const value = shown.facts[fact];
    if (value !== undefined) return [[say.fact(fact), say.stated(fact, value)]];
    return shown.unobtainable.includes(fact) ? [[say.fact(fact), t("unobtainable")]] : [];
  });
  return table(
    t("givenFacts"),
    [
      [t("fact"), 55],
      [t("known"), 45],
    ],
    rows,
  );
}

/** The presumptions that the main findings use. */
function presumptions({ facts, t }: NoteCase): readonly Block[] {
  const used = new Map<string, PresumedFact>();
  for (const tree of Object.values(facts.reasons)) {
    for (const each of tree.presumed) used.set(each.fact, each);
  }
  const rows = [...used.values()].map(({ label, value, because }) => [label, value, because]);
  return rows.length === 0
    ? []
    : [
        paragraph(t("presumptionsNote")),
        ...table(
          t("usedPresumptions"),
          [
            [t("fact"), 30],
            [t("presumed"), 20],
            [t("because"), 50],
          ],
          rows,
        ),
      ];
}

function worthKnowing({ facts, rulebook, say, t }: NoteCase): readonly Block[] {
  const asked = facts.worthKnowing.slice(0, MOST_ASKED);
  if (asked.length === 0) return [paragraph(t("nothingToAsk"))];
  return [
    paragraph(t("worthKnowingNote")),
    {
      kind: "list",
      ordered: true,
      items: asked.map((fact) =>
        line(
          strong(say.fact(fact)),
          ` – ${say.text(rulebook.facts.find((each) => each.fact === fact)?.question)}`,
        ),
      ),
    },
  ];
}
