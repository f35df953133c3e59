import { type ToldPart, toldStates } from "@cokdyby/engine/explain";
import type { StatesOfFile } from "@cokdyby/engine/file";
import {
  type Block,
  line,
  list,
  paragraph,
  type Run,
  section,
  statusRun,
  strong,
} from "@cokdyby/paper";
import type { NoteFile } from "./note-file.ts";

/** What these parts are made of. */
type StateWords = Pick<NoteFile, "say" | "fileWords">;

/** Which states may reach the acts on which basis, and what a transfer of the proceedings turns on. */
export function stateParts(states: StatesOfFile, { say, fileWords }: StateWords): readonly Block[] {
  const told = toldStates(states, say);
  const runs = ({ status, text }: ToldPart, end = ""): readonly (string | Run)[] =>
    status === undefined
      ? [text + end]
      : [statusRun(status, say.phrase(`status.${status}`)), `: ${text}${end}`];
  return [
    paragraph(fileWords("statesLead")),
    ...list(
      told.states.map(({ state, parts }) =>
        line(
          strong(`${state} – `),
          ...parts.flatMap((part, at) => runs(part, at < parts.length - 1 ? "; " : "")),
        ),
      ),
    ),
    ...section(3, say.phrase("transfer.heading"), [
      ...told.says.map((each) => paragraph(each)),
      ...told.transfers.flatMap(({ title, grounds }) => [
        paragraph(strong(title)),
        ...list(grounds.map((part) => line(...runs(part)))),
      ]),
      ...(told.circumstances.length === 0
        ? []
        : [paragraph(strong(say.phrase("transfer.criteria")))]),
      ...list(told.circumstances.map((each) => line(each))),
      ...(states.legend.transfer?.notes ?? []).map((each) => paragraph(each)),
    ]),
  ];
}
