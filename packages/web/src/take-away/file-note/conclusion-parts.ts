import type { ToldAct } from "../../worker/file-guidance.ts";
import type { ToldRemark } from "../../worker/guidance.ts";
import { type Block, type Line, line, list, paragraph, section, strong } from "../note/note.ts";
import type { NoteFile } from "./note-file.ts";

/** How each person stands, act by act, and what others ask beside it. */
export function conclusionParts(note: NoteFile): readonly Block[] {
  const { facts, persons, t, guidance } = note;
  const told = Object.keys(facts.answer.persons).flatMap((id): Block[] => {
    const acts = facts.guidance[id]?.acts ?? [];
    return [
      paragraph(strong(persons.sentence(id))),
      ...list(acts.map((each) => actLine(id, each, note))),
    ];
  });
  const remarks = remarkLines(note);
  return section(2, t("conclusion"), [
    ...told,
    ...(remarks.length === 0 ? [] : [paragraph(`${guidance("remarks")}:`), ...list(remarks)]),
  ]);
}

function actLine(person: string, told: ToldAct, { guidance, persons, fileWords }: NoteFile): Line {
  const differs = persons.differing(person, told);
  const more =
    differs.length === 0
      ? ""
      : ` ${fileWords("differs", {
          acts: guidance("acts", { count: differs.length, list: differs.join(", ") }),
        })}`;
  return line(strong(`${persons.ofActs(person, told)}: `), told.sentence + more);
}

/** Each remark once, with the persons and acts that it is about. */
function remarkLines({ facts, guidance }: NoteFile): readonly Line[] {
  const remarks = new Map<string, { remark: ToldRemark; of: string[] }>();
  for (const [person, own] of Object.entries(facts.guidance)) {
    for (const remark of own.remarks) {
      const known = remarks.get(remark.text) ?? { remark, of: [] };
      known.of.push(`${person}: ${(remark.acts ?? []).join(", ")}`);
      remarks.set(remark.text, known);
    }
  }
  return [...remarks.values()].map(({ remark: { relation, text, provisions }, of }) =>
    line(
      strong(`${guidance(`remark_${relation}`)} (${of.join("; ")}). `),
      `${text} (${provisions.map(({ words }) => words).join("; ")})`,
    ),
  );
}
