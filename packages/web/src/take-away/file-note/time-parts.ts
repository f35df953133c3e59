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
  const rows = persons.flatMap(([person, { charges }]) =>
    sameOffences(charges.filter(({ status }) => status !== "unknown")).map((same) =>
      offenceRow(person, same, note),
    ),
  );
  const open = persons.flatMap(([person, { charges }]) => {
    const acts = charges.filter(({ status }) => status === "unknown").map(({ act }) => act);
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

function offenceRow(person: string, same: readonly Charge[], { say, t, ui }: NoteFile) {
  const [{ offence, rows } = { offence: "", rows: [] }] = same;
  const periods = new Set(rows.map((row) => rowWords(row, say, ui).limitation));
  const offences = rows.length === 0 ? [say.outcome(offence)] : rows.map(({ row }) => say.row(row));
  return [
    person,
    offences.map((words) => line(words)),
    [...periods].map((words) => line(words)),
    same.map((charge): Line => {
      const days = charge.rows.flatMap((row) => rowWords(row, say, ui).barred ?? []);
      const when = days.length === 0 && charge.timeBarred !== "yes" ? [t("dayOpen")] : days;
      return line(
        `${charge.act}: `,
        mark(charge.timeBarred, say.phrase(`status.${charge.timeBarred}`)),
        when.length === 0 ? "" : ` – ${[...new Set(when)].join("; ")}`,
      );
    }),
  ];
}

function mark(status: Status, text: string) {
  return { text, status, strong: true };
}
