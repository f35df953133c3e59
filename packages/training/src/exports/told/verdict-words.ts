import type { LawWords } from "@cokdyby/engine/explain";
import type { VerdictOption } from "../../items/item.ts";
import type { SayTold } from "./telling.ts";

/** An answer as learners read it; "contested" with what follows under each option of its reading. */
export function verdictWords(option: VerdictOption, law: LawWords, say: SayTold): string {
  const { status, under } = option;
  if (status !== "contested") return say(`verdict.${status}`);
  if (under === undefined) return say("status.contested");
  const each = under.by.map((row) => {
    const words = law.option(under.reading, row.option);
    return say("under", { option: words, status: say(`status.${row.status}`) });
  });
  const reading = law.reading(under.reading);
  return say("verdict.contested", { reading, under: each.join("; ") });
}
