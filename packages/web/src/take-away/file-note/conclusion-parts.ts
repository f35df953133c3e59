import { chargeLines } from "@cokdyby/engine";
import { warningsOf } from "../../screens/file/act-warnings.ts";
import type { ToldAct } from "../../worker/file-guidance.ts";
import { type Block, type Line, line, list, paragraph, section, strong } from "../note/note.ts";
import type { NoteFile } from "./note-file.ts";

/** What these parts are made of. */
interface ConclusionNote extends Pick<NoteFile, "t" | "guidance" | "fileWords"> {
  readonly facts: Pick<NoteFile["facts"], "answer" | "guidance">;
  readonly persons: Pick<NoteFile["persons"], "sentence" | "ofActs" | "differing">;
}

/** How each person stands, act by act. */
export function conclusionParts(note: ConclusionNote): readonly Block[] {
  const { facts, persons, t, fileWords } = note;
  const told = Object.keys(facts.answer.persons).flatMap((id): Block[] => {
    const acts = facts.guidance[id]?.acts ?? [];
    return [
      paragraph(strong(persons.sentence(id))),
      ...list(acts.map((each) => actLine(id, each, note))),
    ];
  });
  const warnings = warningLines(note);
  return section(2, t("conclusion"), [
    ...told,
    ...(warnings.length === 0 ? [] : [paragraph(`${fileWords("warnings")}:`), ...list(warnings)]),
  ]);
}

function actLine(
  person: string,
  told: ToldAct,
  { guidance, persons, fileWords }: ConclusionNote,
): Line {
  const differs = persons.differing(person, told);
  const more =
    differs.length === 0
      ? ""
      : ` ${fileWords("differs", {
          acts: guidance("acts", { count: differs.length, list: differs.join(", ") }),
        })}`;
  return line(strong(`${persons.ofActs(person, told)}: `), chargeLines(told.text).first + more);
}

/** Each warning once, with the acts that it is about; that the day of an act is missing stands at the head. */
function warningLines({ facts, guidance }: ConclusionNote): readonly Line[] {
  return warningsOf(facts.answer.cells)
    .filter(({ code }) => code !== "LAW_DATE_ASSUMED")
    .map(({ detail, acts }) =>
      line(strong(`${guidance("acts", { count: acts.length, list: acts.join(", ") })}: `), detail),
    );
}
