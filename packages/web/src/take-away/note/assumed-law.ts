import type { LawWords } from "@cokdyby/engine";
import type { SayOf } from "@cokdyby/words";
import type { noteWords } from "@cokdyby/words/web/note";
import type { Case } from "../../case/case.ts";
import { type Block, line } from "./note.ts";

/** What a case or a case file puts in the place of the law in force. */
export interface Assumed {
  readonly amendments?: Case["amendments"] | undefined;
  readonly readings?: Case["readings"] | undefined;
}

type Say = SayOf<typeof noteWords, "amended">;

/** That findings are not those of the law in force, and by which amendments: said before any of them. */
export function amendedCaution(
  { amendments = [] }: Assumed,
  say: LawWords,
  t: Say,
): readonly Block[] {
  if (amendments.length === 0) return [];
  const names = amendments.map((each) => say.amendment(each)).join("; ");
  const words = t("amended", { count: amendments.length, names });
  return [{ kind: "paragraph", look: "caution", line: line(words) }];
}

/** The readings that are fixed, each with its option; one that is left open is none of them. */
export function fixedReadings({ readings = {} }: Assumed, say: LawWords): readonly string[] {
  return Object.entries(readings).flatMap(([reading, option]) =>
    option === "open" ? [] : [`${say.reading(reading)} – ${say.option(reading, option)}`],
  );
}
