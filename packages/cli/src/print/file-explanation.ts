import type { ExplainFileAnswer } from "@cokdyby/api/operations/explain-file";
import { chargeText } from "./evaluation.ts";
import { cellText, joinedText } from "./file.ts";
import { heading, laidOut, paragraph } from "./page.ts";
import type { Telling } from "./telling.ts";

/** Why an answer about a case file is as it is, for a person: the answer, then the grounds cell by cell. */
export function fileExplanationText(telling: Telling, explained: ExplainFileAnswer): string {
  const { page, words } = telling;
  const text = words.file;
  const { outcome, about, answer, cells, truncated } = explained;
  const label = telling.outcome(outcome);
  return [
    heading(page, aboutText(telling, about)),
    joinedText(telling, `${label} (${outcome})`, answer),
    ...(cells.length === 0 ? [paragraph(page, text("actsNowhere"))] : []),
    ...cells.map((cell) => cellExplanation(telling, cell)),
    ...(truncated ? [`\n${paragraph(page, text("truncated"), "")}`] : []),
    `\n${paragraph(page, words.evaluation("caution"), "")}`,
  ].join("");
}

/** What the answer is about: the file, a person, an act or a cell. */
function aboutText(telling: Telling, about: ExplainFileAnswer["about"]): string {
  return cellText(telling, about) || telling.words.file("somebody");
}

function cellExplanation(
  telling: Telling,
  { answer, findings, explanation, charge, ...cell }: ExplainFileAnswer["cells"][number],
): string {
  const { page, words, status } = telling;
  const charged = charge === undefined ? "" : chargeText(telling, charge);
  return Object.entries(explanation)
    .map(([outcome, { text }]) => {
      const alone = findings[outcome]?.status ?? answer.status;
      const inFile =
        alone === answer.status
          ? ""
          : paragraph(
              page,
              words.file("inFile", { alone: status(alone), inFile: status(answer.status) }),
            );
      return `${heading(page, cellText(telling, cell))}${inFile}${charged}${laidOut(page, text)}`;
    })
    .join("");
}
