import { ENGINE_VERSION } from "@cokdyby/engine";
import { columns, line, type Note, section, table } from "@cokdyby/paper";
import { momentWords } from "../../../words/locale.ts";
import { madeRows } from "../report/report-lines.ts";
import type { Documented } from "../report/reported.ts";
import { memorandumParts } from "./memorandum-parts.ts";
import { wordingParts } from "./wording-parts.ts";

/** The draft as a document: its wording before and after, and the memorandum that follows from the analysis. */
export function makeDocument(from: Documented): Note {
  const { say, d, t, frame, name, made } = from;
  return {
    language: say.language,
    title: d("title", { name }),
    foot: frame("footDecision"),
    dense: true,
    blocks: [
      { kind: "paragraph", look: "caution", line: line(d("notOfficial")) },
      ...wordingParts(from),
      ...memorandumParts(from),
      ...section(
        2,
        d("made"),
        table(d("made"), columns(t, ["item", 30], ["content", 70]), [
          ...madeRows(from, momentWords(made, say.language, false)),
          [t("program"), `Cokdyby ${ENGINE_VERSION}`],
        ]),
      ),
    ],
  };
}
