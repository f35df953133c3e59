import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import type { Finding, Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { frameWords } from "@cokdyby/words/web/frame";
import type { noteWords } from "@cokdyby/words/web/note";
import type { Case } from "../case/case.ts";
import { answersByLayer } from "../findings/by-layer.ts";
import { MAIN } from "../law/sections.ts";
import type { usePresumedWords } from "../ui/use-presumed-words.ts";
import { fixedReadings } from "./note/assumed-law.ts";

/** Rows of a table that is taken away; the first holds the headings. */
export type Rows = readonly (readonly string[])[];

/** A case with all its findings, and the words to say them in. */
export interface TakenCase {
  readonly shown: Case;
  readonly answer: EvaluateAnswer;
  readonly rulebook: Rulebook;
  readonly made: Date;
  readonly say: LawWords;
  readonly t: SayOf<typeof noteWords>;
  readonly frame: SayOf<typeof frameWords>;
  readonly presumed: ReturnType<typeof usePresumedWords>;
}

/** Every finding with its grounds. */
export function findingsTable(taken: TakenCase): Rows {
  const { answer, rulebook, say, t } = taken;
  const { layerReading } = rulebook;
  const layers = rulebook.readings.find((each) => each.reading === layerReading)?.options ?? [];
  return [
    [
      t("id"),
      t("outcome"),
      t("answer"),
      ...layers.map(({ label }) => say.text(label)),
      t("dependsOn"),
      t("missingFacts"),
      t("provisions"),
      t("grade"),
    ],
    ...rulebook.outcomes.flatMap(({ outcome }) => {
      const finding = answer.findings[outcome] as Finding | undefined;
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
    ...about(taken),
  ];
}

/** What the case says of each fact, and what the main findings presume of it. */
export function factsTable(taken: TakenCase): Rows {
  const { answer, rulebook, say, shown, t, presumed } = taken;
  const used = new Set(MAIN.flatMap((outcome) => answer.findings[outcome]?.presumed ?? []));
  const assumed = ({ fact, presumed: usual }: Rulebook["facts"][number]) =>
    (used.has(fact) && usual && presumed(fact, usual.value, say.date(answer.lawDate))) || "";
  return [
    [t("id"), t("fact"), t("known"), t("presumedValue")],
    ...rulebook.facts.flatMap((declared) => {
      const { fact } = declared;
      const value = shown.facts[fact];
      const assumption = assumed(declared);
      if (value !== undefined) return [[fact, say.fact(fact), say.stated(fact, value), ""]];
      if (shown.unobtainable.includes(fact)) {
        return [[fact, say.fact(fact), t("unobtainable"), assumption]];
      }
      return assumption === "" ? [] : [[fact, say.fact(fact), "", assumption]];
    }),
    ...about(taken),
  ];
}

/** On whose word: below the table, so that its headings stay in the first row. */
function about({ answer, made, say, t, frame, shown }: TakenCase): Rows {
  const { rulebook, lawDate } = answer;
  return [
    [],
    [t("case"), shown.title ?? t("untitled")],
    [t("lawDate"), say.date(lawDate)],
    ...shown.amendments.map((each) => [t("amendment"), say.amendment(each)]),
    ...fixedReadings(shown, say).map((words) => [t("fixed"), words]),
    [t("made"), made.toISOString()],
    [t("rulebook"), `${rulebook.id} ${rulebook.version}`],
    [t("digest"), rulebook.digest],
    [frame("footDecision")],
  ];
}
