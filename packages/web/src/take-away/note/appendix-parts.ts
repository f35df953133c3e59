import { chargeKind } from "@cokdyby/api";
import {
  type Block,
  columns,
  type Line,
  line,
  list,
  paragraph,
  section,
  statusRun,
  strong,
  table,
} from "@cokdyby/paper";
import { rowWords } from "../../findings/row-words.ts";
import { turnedBy } from "../../guidance/turned-by.ts";
import type { NoteFacts } from "../../worker/note-facts.ts";
import type { ToldEntry } from "../../worker/to-establish.ts";
import { factParts, groundParts } from "./grounds-parts.ts";
import { lawDateOf, type NoteFile } from "./note-file.ts";
import { entryTable } from "./open-parts.ts";
import { stateParts } from "./state-parts.ts";
import { stepBlocks } from "./step-blocks.ts";

/** What the two pages leave out: facts, grounds, what to establish with the effects of answers, steps, offences, concurrence, states. */
export function appendixParts(note: NoteFile): readonly Block[] {
  const { t, facts } = note;
  return [
    ...section(2, t("facts"), factParts(note)),
    ...section(2, t("grounds"), groundParts(note)),
    ...section(2, t("appendixMissing"), toEstablish(note)),
    ...steps(note),
    ...section(2, t("offences"), offences(note)),
    ...section(2, t("concurrence"), concurrenceParts(facts.answer, note)),
    ...(facts.states === undefined
      ? []
      : section(2, note.fileWords("statesOfActs"), stateParts(facts.states, note))),
    ...section(2, t("howMade"), [
      paragraph(t("howMadeText")),
      paragraph(`${t("program")}: Cokdyby ${facts.engine}`),
    ]),
  ];
}

/** What is to be established, of what is missing with what each answer leads to. */
function toEstablish(note: NoteFile): readonly Block[] {
  const { facts, t } = note;
  const of = (why: "missing" | "presumed") => facts.toEstablish.filter((each) => each.why === why);
  return [
    ...entryTable(t("worthKnowingNote"), of("missing"), note, (entry) => effects(entry, note)),
    ...entryTable(t("notProved"), of("presumed"), note),
  ];
}

function effects(entry: ToldEntry, { say, unknowns, fileWords }: NoteFile): readonly Line[] {
  return entry.answers.map((answer) => {
    const words = turnedBy(entry, answer).map(
      ({ act, person, status }) => `${person}, ${act} – ${say.phrase(`status.${status}`)}`,
    );
    const leads = words.length === 0 ? fileWords("leadsOpen") : words.join("; ");
    return line(strong(`${unknowns.valueOf(entry, answer.value)}: `), leads);
  });
}

function steps({ facts, guidance, t, fileWords }: NoteFile): readonly Block[] {
  const told = Object.entries(facts.guidance).flatMap(([id, own]) =>
    section(3, fileWords("person", { id }), stepBlocks(own.steps, guidance, t)),
  );
  return section(2, guidance("steps"), [
    ...(told.length === 0 ? [] : [paragraph(guidance("stepsNote"))]),
    ...told,
  ]);
}

/** What the table of offences is made of. */
type OffenceNote = Pick<NoteFile, "say" | "t" | "ui"> & {
  readonly facts: Pick<NoteFacts, "answer">;
};

/** The offences of each person with the row and range that apply. */
export function offences({ facts, say, t, ui }: OffenceNote): readonly Block[] {
  const rows = Object.entries(facts.answer.persons).flatMap(([person, { charges }]) =>
    charges.map(({ act, offence, status, rows: found }) => {
      const kind = chargeKind(facts.answer.acts, { act, person });
      return [
        `${person}, ${act}`,
        [line(say.outcome(offence)), ...(kind === "offence" ? [] : [line(t(`kind_${kind}`))])],
        [line(statusRun(status, say.phrase(`status.${status}`)))],
        kind === "otherwiseCriminal"
          ? t("noPenalty")
          : found.flatMap((row) => {
              const { range, juvenile, category } = rowWords(row, say, ui);
              const named = say.row(row.row, lawDateOf(facts.answer.cells, act));
              return [
                line(strong(named)),
                line([kind === "juvenile" ? juvenile : range, category].join("; ")),
              ];
            }),
      ];
    }),
  );
  return table(
    t("offencesTable"),
    columns(t, ["personAct", 12], ["offence", 28], ["fulfilled", 16], ["range", 44]),
    rows,
  );
}

/** What the offences are to each other, where a source says so; of all other pairs that none does. */
export function concurrenceParts(
  { concurrence }: Pick<NoteFacts["answer"], "concurrence">,
  { say, fileWords }: Pick<NoteFile, "say" | "fileWords">,
): readonly Block[] {
  const said = concurrence.filter(({ relation }) => relation !== "open");
  const open = concurrence.length - said.length;
  return [
    ...list(
      said.map(({ person, acts, offences: pair, says, provisions, grade }) =>
        line(
          strong(`${person}, ${acts.join(", ")} – ${pair.map(say.outcome).join("; ")}: `),
          `${says} (${provisions.map(say.cited).join("; ")}; ${say.phrase(`grade.${grade}`)})`,
        ),
      ),
    ),
    ...(open === 0 ? [] : [paragraph(fileWords("concurrenceOpen", { count: open }))]),
  ];
}
