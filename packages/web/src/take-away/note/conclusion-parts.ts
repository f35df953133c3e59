import { chargeLines } from "@cokdyby/engine/guide";
import { type Block, type Line, line, list, paragraph, section, strong } from "@cokdyby/paper";
import { warningsOf } from "../../screens/file/act-warnings.ts";
import type { ToldAct } from "../../worker/file-guidance.ts";
import type { NoteFile } from "./note-file.ts";

/** What these parts are made of. */
interface ConclusionNote extends Pick<NoteFile, "t" | "guidance" | "fileWords"> {
  readonly facts: Pick<NoteFile["facts"], "answer" | "guidance">;
  readonly persons: Pick<NoteFile["persons"], "sentence" | "ofActs" | "differing">;
}

/** How each person stands, act by act. */
export function conclusionParts(note: ConclusionNote): readonly Block[] {
  const { facts, persons, t, fileWords } = note;
  const isOne = facts.answer.cells.length === 1 && Object.keys(facts.guidance).length === 1;
  const told = Object.keys(facts.answer.persons).flatMap((id): readonly Block[] => {
    const acts = facts.guidance[id]?.acts ?? [];
    const [only] = acts;
    if (isOne) return only === undefined ? [] : wholeCharge(id, only, note);
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

/** All that is told of the charge of a single act. */
function wholeCharge(person: string, told: ToldAct, note: ConclusionNote): readonly Block[] {
  const { first, lines } = chargeLines(told.text);
  return [
    paragraph(strong(first), differing(person, told, note)),
    ...list(lines.map((each) => line(each))),
  ];
}

function actLine(person: string, told: ToldAct, note: ConclusionNote): Line {
  return line(
    strong(`${note.persons.ofActs(person, told)}: `),
    chargeLines(told.text).first + differing(person, told, note),
  );
}

/** That the file together says something else of some acts than is told of each by itself. */
function differing(
  person: string,
  told: ToldAct,
  { guidance, persons, fileWords }: ConclusionNote,
): string {
  const differs = persons.differing(person, told);
  if (differs.length === 0) return "";
  const acts = guidance("acts", { count: differs.length, list: differs.join(", ") });
  return ` ${fileWords("differs", { acts })}`;
}

/** Each warning once, with the acts that it is about; that the day of an act is missing stands at the head. */
function warningLines({ facts, guidance }: ConclusionNote): readonly Line[] {
  return warningsOf(facts.answer.cells)
    .filter(({ code }) => code !== "LAW_DATE_ASSUMED")
    .map(({ detail, acts }) =>
      line(strong(`${guidance("acts", { count: acts.length, list: acts.join(", ") })}: `), detail),
    );
}
