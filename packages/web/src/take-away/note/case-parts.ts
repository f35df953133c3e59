import type { PresumedFact } from "@cokdyby/engine";
import type { ToldEntry } from "../../worker/to-establish.ts";
import { type Block, columns, paragraph, section, table } from "./note.ts";
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
  return table(t("givenFacts"), columns(t, ["fact", 55], ["known", 45]), rows);
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
          columns(t, ["fact", 30], ["presumed", 20], ["because", 50]),
          rows,
        ),
      ];
}

/** What is to be established: the clause, the provision it serves, the usual evidence, which is practice. */
function worthKnowing({ facts, t }: NoteCase): readonly Block[] {
  const { toEstablish } = facts;
  const missing = toEstablish.filter(({ why }) => why === "missing").slice(0, MOST_ASKED);
  const presumed = toEstablish.filter(({ why }) => why === "presumed");
  const rows = (entries: readonly ToldEntry[]) =>
    entries.map(({ establish, serves, usual }) => [
      establish,
      serves.map(({ words }) => words).join("; "),
      usual,
    ]);
  const shares = columns(t, ["establish", 36], ["provisions", 24], ["usual", 40]);
  return [
    ...(missing.length === 0
      ? [paragraph(t("nothingToAsk"))]
      : table(t("worthKnowingNote"), shares, rows(missing))),
    ...table(t("notProved"), shares, rows(presumed)),
    ...(toEstablish.length === 0 ? [] : [paragraph(t("practiceNote"))]),
  ];
}
