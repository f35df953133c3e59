import type { ServiceContext } from "@cokdyby/api";
import { answerSheet } from "@cokdyby/api/sheet/answer-sheet";
import { readSheet } from "@cokdyby/api/sheet/read-sheet";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";

/** The shipped law on one day. */
export const setting = {
  ...{ rulebook: loadRulebook(), phrases: loadPhrases(), guide: loadGuide() },
  today: () => "2026-11-25",
} satisfies ServiceContext;

/** What becomes of a sheet that can be read. */
export async function answered(text: string, amendments: readonly string[] = []) {
  const read = readSheet(setting, text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const answer = await answerSheet(setting, read.value, { amendments, language: "en" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return { sheet: read.value, ...answer.value };
}

/** The codes of all that keeps a sheet from being read, with their places. */
export function refused(text: string) {
  const read = readSheet(setting, text);
  return read.ok ? [] : read.problems.map(({ code, row, column }) => [code, row, column]);
}
