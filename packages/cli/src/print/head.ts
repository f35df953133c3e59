import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

type Decided = Pick<EvaluateAnswer, "rulebook" | "lawDate" | "warnings">;

/**
 * Which law was applied, and what the reader should know beside the findings.
 *
 * @param sentence the conclusion; only that it is not one of the law in force stands before it
 */
export function headOf(telling: Telling, answer: Decided, sentence = ""): string {
  const amended = amendedText(telling);
  return [
    amended === "" ? "" : `${amended}\n`,
    sentence,
    lawLine(telling, answer),
    fixedText(telling),
    warningLines(telling, answer),
  ].join("");
}

/** That the findings are not those of the law in force, and by which amendments; empty where there are none. */
export function amendedText({ page, words, assumed, amendment }: Telling): string {
  const { amendments } = assumed;
  if (amendments.length === 0) return "";
  const names = amendments.map((each) => {
    const id = typeof each === "string" ? each : each.id;
    return `${amendment(each)} [${id}]`;
  });
  const said = words.evaluation("amended", { count: names.length, names: names.join("; ") });
  return page.style("yellow", paragraph(page, said, ""));
}

/** The readings that the case fixes; empty where it fixes none. */
export function fixedText({ page, words, assumed, reading, option }: Telling): string {
  const fixed = Object.entries(assumed.readings).filter(([, chosen]) => chosen !== "open");
  if (fixed.length === 0) return "";
  const texts = fixed.map(
    ([id, chosen]) => `${reading(id)} = ${option(id, chosen)} [${id}=${chosen}]`,
  );
  return heading(page, words.evaluation("fixed")) + points(page, texts);
}

function lawLine({ page, words }: Telling, { lawDate, rulebook }: Decided): string {
  const stamp = `(${rulebook.id} ${rulebook.version}, ${rulebook.digest.slice(0, 12)})`;
  return `${page.style("bold", words.evaluation("lawOf", { day: words.date(lawDate) }))} ${page.style("dim", stamp)}\n`;
}

function warningLines({ page, words }: Telling, { warnings }: Decided): string {
  if (warnings.length === 0) return "";
  const texts = warnings.map(({ pointer, detail }) =>
    pointer === undefined ? detail : `${pointer.replace(/^#\/\w+\//, "")}: ${detail}`,
  );
  return heading(page, words.evaluation("warnings")) + points(page, texts);
}
