import { type Block, columns, line, list, section, statusRun, strong, table } from "@cokdyby/paper";
import type { NoteFile } from "./note-file.ts";

/** The persons and items, and the acts with how each comes out. */
export function personParts(note: NoteFile): readonly Block[] {
  return section(2, note.t("personsAndActs"), [...parties(note), ...acts(note)]);
}

/** Who and what the file is about, a line for each. */
function parties({ file, fileWords, parts }: NoteFile): readonly Block[] {
  const said = (words: string) => words || fileWords("unknown");
  const lines = [
    ...Object.entries(file.persons ?? {}).map(([id, person]) =>
      line(strong(`${fileWords("person", { id })}: `), said(parts.person(person))),
    ),
    ...Object.entries(file.items ?? {}).map(([id, item]) =>
      line(strong(`${fileWords("item", { id })}: `), said(parts.item(item))),
    ),
  ];
  return list(lines);
}

function acts({ file, facts, rulebook, parts, say, t }: NoteFile): readonly Block[] {
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  return table(
    t("acts"),
    columns(t, ["act", 6], ["what", 68], ["possible", 26]),
    Object.entries(file.acts).map(([id, act]) => [
      id,
      parts.act(act),
      Object.entries(facts.answer.acts[id] ?? {}).map(([person, { findings }]) => {
        const status = findings[prosecution]?.status ?? "unknown";
        const who = person === "unknown" ? say.phrase("states.unnamed") : person;
        return line(`${who}: `, statusRun(status, say.phrase(`status.${status}`)));
      }),
    ]),
  );
}
