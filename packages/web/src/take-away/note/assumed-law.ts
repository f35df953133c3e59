import type { LawWords } from "@cokdyby/engine/explain";
import { type Block, line } from "@cokdyby/paper";
import type { SayOf } from "@cokdyby/words";
import type { noteWords } from "@cokdyby/words/web/note";
import type { Case } from "../../case/case.ts";

/** What a case or a case file puts in the place of the law in force. */
export interface Assumed {
  readonly amendments?: Case["amendments"] | undefined;
  readonly readings?: Case["readings"] | undefined;
}

type Say = SayOf<typeof noteWords, "amended">;

/** That findings are not those of the law in force, and by which amendments; nothing where there are none. */
export function amendedWords({ amendments = [] }: Assumed, say: LawWords, t: Say) {
  if (amendments.length === 0) return undefined;
  const names = amendments.map((each) => say.amendment(each)).join("; ");
  return t("amended", { count: amendments.length, names });
}

/** The same as a block that stands before all findings. */
export function amendedCaution(assumed: Assumed, say: LawWords, t: Say): readonly Block[] {
  const words = amendedWords(assumed, say, t);
  return words === undefined ? [] : [{ kind: "paragraph", look: "caution", line: line(words) }];
}

/** The readings that are fixed, each with its option; one that is left open is none of them. */
export function fixedReadings({ readings = {} }: Assumed, say: LawWords): readonly string[] {
  return Object.entries(readings).flatMap(([reading, option]) =>
    option === "open" ? [] : [`${say.reading(reading)} – ${say.option(reading, option)}`],
  );
}
