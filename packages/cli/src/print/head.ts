import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { heading, points } from "./page.ts";
import type { Telling } from "./telling.ts";

type Decided = Pick<EvaluateAnswer, "rulebook" | "lawDate" | "warnings">;

/** Which law was applied, and what the reader should know beside the findings. */
export function headOf(telling: Telling, answer: Decided): string {
  return lawLine(telling, answer) + warningLines(telling, answer);
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
