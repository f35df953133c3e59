import { answersByLayer } from "../findings/by-layer.ts";
import { fixedReadings } from "./note/assumed-law.ts";
import type { NoteCase } from "./note/note-case.ts";

/** Rows of a table that is taken away; the first holds the headings. */
export type Rows = readonly (readonly string[])[];

/** Every finding with its grounds. */
export function findingsTable(note: NoteCase): Rows {
  const { facts, rulebook, say, t } = note;
  const { layerReading } = rulebook;
  const layers = rulebook.readings.find((each) => each.reading === layerReading)?.options ?? [];
  return [
    [
      t("id"),
      t("outcome"),
      t("answer"),
      ...layers.map(({ label }) => say.text(label)),
      t("turnsOn"),
      t("missing"),
      t("provisions"),
      t("grade"),
    ],
    ...rulebook.outcomes.flatMap(({ outcome }) => {
      const finding = facts.findings[outcome];
      if (finding === undefined) return [];
      const options = layers.map(({ option }) => option);
      const differing = answersByLayer(finding, layerReading ?? "", options);
      return [
        [
          outcome,
          say.outcome(outcome),
          say.phrase(`status.${finding.status}`),
          ...layers.map((_, index) =>
            say.phrase(`status.${differing[index]?.status ?? finding.status}`),
          ),
          finding.dependsOn.map((reading) => say.reading(reading)).join("; "),
          finding.missing.map((fact) => say.fact(fact)).join("; "),
          finding.provisions.map((each) => say.cited(each)).join("; "),
          say.phrase(`grade.${finding.grade}`),
        ],
      ];
    }),
    ...about(note),
  ];
}

/** What the case says of each fact, and what is presumed. */
export function factsTable(note: NoteCase): Rows {
  const { facts, rulebook, say, shown, t } = note;
  const presumed = new Map(
    Object.values(facts.reasons).flatMap((tree) => tree.presumed.map((each) => [each.fact, each])),
  );
  return [
    [t("id"), t("fact"), t("known"), t("presumed")],
    ...rulebook.facts.flatMap(({ fact }) => {
      const value = shown.facts[fact];
      const assumption = presumed.get(fact)?.value ?? "";
      if (value !== undefined) return [[fact, say.fact(fact), say.stated(fact, value), ""]];
      if (shown.unobtainable.includes(fact)) {
        return [[fact, say.fact(fact), t("unobtainable"), assumption]];
      }
      return assumption === "" ? [] : [[fact, say.fact(fact), "", assumption]];
    }),
    ...about(note),
  ];
}

/** On whose word: below the table, so that its headings stay in the first row. */
function about({ facts, made, say, t, frame, shown }: NoteCase): Rows {
  const { rulebook, lawDate } = facts.answer;
  return [
    [],
    [t("case"), shown.title ?? t("untitled")],
    [t("lawDate"), say.date(lawDate)],
    ...shown.amendments.map((each) => [t("amendment"), say.amendment(each)]),
    ...fixedReadings(shown, say).map((words) => [t("fixedReadings"), words]),
    [t("made"), made.toISOString()],
    [t("rulebook"), `${rulebook.id} ${rulebook.version}`],
    [t("digest"), rulebook.digest],
    [frame("footDecision")],
  ];
}
