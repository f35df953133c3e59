import { chargeKind, today } from "@cokdyby/api";
import {
  type Block,
  columns,
  type Line,
  line,
  paragraph,
  section,
  statusRun,
  table,
} from "@cokdyby/paper";
import { rowWords } from "../../findings/row-words.ts";
import type { NoteFacts } from "../../worker/note-facts.ts";
import { lawDateOf, type NoteFile } from "./note-file.ts";

/** What the table of limitation is made of. */
type TimeNote = Pick<NoteFile, "made" | "rulebook" | "say" | "t" | "ui"> & {
  readonly facts: Pick<NoteFacts, "answer">;
};
type Charge = NoteFacts["answer"]["persons"][string]["charges"][number];

/** For each person the offences that are fulfilled, or are so under some reading, and when they lapse. */
export function timeParts(note: TimeNote): readonly Block[] {
  const { facts, t } = note;
  const persons = Object.entries(facts.answer.persons);
  const prosecution = note.rulebook.caseFile[0]?.charges.prosecution ?? "";
  // where no prosecution is possible for another reason no period matters
  const matters = (person: string, { act, timeBarred }: Charge) =>
    chargeKind(facts.answer.acts, { act, person }) !== "otherwiseCriminal" &&
    (timeBarred === "yes" ||
      facts.answer.acts[act]?.[person]?.findings[prosecution]?.status !== "no");
  const rows = persons.flatMap(([person, { charges }]) =>
    sameOffences(
      charges.filter((each) => each.status !== "unknown" && matters(person, each)),
      note,
    ).map((same) => offenceRow(person, same, note)),
  );
  const open = persons.flatMap(([person, { charges }]) => {
    const acts = charges
      .filter((each) => each.status === "unknown" && matters(person, each))
      .map(({ act }) => act);
    return acts.length === 0 ? [] : [`${person} (${[...new Set(acts)].join(", ")})`];
  });
  return section(2, t("timeBars"), [
    ...table(
      t("timeBarsTable"),
      columns(t, ["who", 8], ["offence", 40], ["period", 22], ["barred", 30]),
      rows,
    ),
    ...(open.length === 0 ? [] : [paragraph(t("openOffences", { acts: open.join("; ") }))]),
    ...(rows.length === 0 && open.length === 0 ? [paragraph(t("noOffence"))] : []),
  ]);
}

interface SameOffence {
  /** Its rows, by the numbers of the days of the acts; the offence itself where it has none. */
  readonly offences: readonly string[];
  readonly periods: readonly string[];
  readonly charges: readonly Charge[];
}

/** Charges of which the same is told, of whatever acts. */
function sameOffences(
  charges: readonly Charge[],
  { facts, say, ui }: TimeNote,
): readonly SameOffence[] {
  const groups = new Map<string, SameOffence>();
  for (const charge of charges) {
    const { act, offence, rows } = charge;
    const named = rows.map(({ row }) => say.row(row, lawDateOf(facts.answer.cells, act)));
    const offences = named.length === 0 ? [say.outcome(offence)] : named;
    const periods = [...new Set(rows.map((row) => rowWords(row, say, ui).limitation))];
    const key = JSON.stringify([offence, offences, periods]);
    const others = groups.get(key)?.charges ?? [];
    groups.set(key, { offences, periods, charges: [...others, charge] });
  }
  return [...groups.values()];
}

function offenceRow(person: string, same: SameOffence, note: TimeNote) {
  const { offences, periods, charges } = same;
  return [
    person,
    offences.map((words) => line(words)),
    periods.map((words) => line(words)),
    charges.map(
      (charge): Line =>
        line(
          `${charge.act}: `,
          statusRun(charge.timeBarred, note.say.phrase(`status.${charge.timeBarred}`)),
          lapseWords(charge, note),
        ),
    ),
  ];
}

/** The days on which its rows lapse, and whether some cannot be told yet. */
function lapseWords({ act, offence, timeBarred, rows }: Charge, note: TimeNote): string {
  const { say, t } = note;
  const decided = decisionDay(act, offence, note);
  const days = rows.flatMap(({ barredFrom }) => {
    if (barredFrom === undefined) return [];
    return [
      t(barredFrom <= decided ? "barredFrom" : "willBeBarred", { date: say.date(barredFrom) }),
    ];
  });
  const isOpen = timeBarred !== "yes" && rows.some(({ barredFrom }) => barredFrom === undefined);
  const open = isOpen ? [days.length === 0 ? t("dayOpen") : t("dayOpenElse")] : [];
  const told = [...new Set(days), ...open];
  return told.length === 0 ? "" : ` – ${told.join("; ")}`;
}

/** The day on which an act is decided: as stated, else that of the note. */
function decisionDay(act: string, offence: string, { facts, rulebook, made }: TimeNote): string {
  const on = rulebook.outcomes.find(({ outcome }) => outcome === offence)?.rows?.lapses?.on ?? "";
  const stated = facts.answer.cells.find((cell) => cell.act === act)?.case.facts[on];
  return typeof stated === "string" ? stated : today(made);
}
