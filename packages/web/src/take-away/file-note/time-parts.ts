import type { Status } from "@cokdyby/engine";
import { rowWords } from "../../findings/row-words.ts";
import type { FileNoteFacts } from "../../worker/file-note-facts.ts";
import { type Block, type Line, line, paragraph, section, table } from "../note/note.ts";
import type { NoteFile } from "./note-file.ts";

type Charge = FileNoteFacts["answer"]["persons"][string]["charges"][number];

/** For each person the offences that are fulfilled, or are so under some reading, and when they lapse. */
export function timeParts(note: NoteFile): readonly Block[] {
  const { facts, t } = note;
  const persons = Object.entries(facts.answer.persons);
  const prosecution = note.rulebook.caseFile[0]?.charges.prosecution ?? "";
  // where no prosecution is possible for another reason no period matters
  const matters = (person: string, { act, timeBarred }: Charge) =>
    timeBarred === "yes" ||
    facts.answer.acts[act]?.[person]?.findings[prosecution]?.status !== "no";
  const rows = persons.flatMap(([person, { charges }]) =>
    sameOffences(charges.filter((each) => each.status !== "unknown" && matters(person, each))).map(
      (same) => offenceRow(person, same, note),
    ),
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
      [
        [t("who"), 8],
        [t("offence"), 40],
        [t("period"), 22],
        [t("barred"), 30],
      ],
      rows,
    ),
    ...(open.length === 0 ? [] : [paragraph(t("openOffences", { acts: open.join("; ") }))]),
    ...(rows.length === 0 && open.length === 0 ? [paragraph(t("noOffence"))] : []),
  ]);
}

/** Charges with the same offence and rows, of whatever acts. */
function sameOffences(charges: readonly Charge[]): readonly (readonly Charge[])[] {
  const groups = new Map<string, Charge[]>();
  for (const charge of charges) {
    const key = JSON.stringify([charge.offence, charge.rows.map(({ row }) => row)]);
    groups.set(key, [...(groups.get(key) ?? []), charge]);
  }
  return [...groups.values()];
}

function offenceRow(person: string, same: readonly Charge[], note: NoteFile) {
  const { say, ui } = note;
  const [{ offence, rows } = { offence: "", rows: [] }] = same;
  const periods = new Set(rows.map((row) => rowWords(row, say, ui).limitation));
  const offences = rows.length === 0 ? [say.outcome(offence)] : rows.map(({ row }) => say.row(row));
  return [
    person,
    offences.map((words) => line(words)),
    [...periods].map((words) => line(words)),
    same.map(
      (charge): Line =>
        line(
          `${charge.act}: `,
          mark(charge.timeBarred, say.phrase(`status.${charge.timeBarred}`)),
          lapseWords(person, charge, note),
        ),
    ),
  ];
}

/** The days on which the offence lapses, towards whomever it is, and whether some cannot be told yet. */
function lapseWords(person: string, { act, offence, timeBarred }: Charge, note: NoteFile): string {
  const { facts, say, t } = note;
  const rows = facts.answer.cells
    .filter((cell) => cell.act === act && cell.actor === person)
    .flatMap(({ findings }) => findings[offence] ?? [])
    .filter(({ status }) => status !== "no")
    .flatMap((finding) => finding.rows ?? []);
  const key = timeBarred === "yes" ? "barredFrom" : "willBeBarred";
  const days = rows.flatMap(({ barredFrom }) =>
    barredFrom === undefined ? [] : [t(key, { date: say.date(barredFrom) })],
  );
  const isOpen = timeBarred !== "yes" && rows.some(({ barredFrom }) => barredFrom === undefined);
  const open = isOpen ? [days.length === 0 ? t("dayOpen") : t("dayOpenElse")] : [];
  const told = [...new Set(days), ...open];
  return told.length === 0 ? "" : ` – ${told.join("; ")}`;
}

function mark(status: Status, text: string) {
  return { text, status, strong: true };
}
