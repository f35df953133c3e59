import type { Language } from "@cokdyby/api/shapes";
import { type AskedSheet, answerSheet, type SheetAnswer } from "@cokdyby/api/sheet/answer-sheet";
import { PROVISIONS, type SheetProblem } from "@cokdyby/api/sheet/columns";
import { csvOf } from "@cokdyby/api/sheet/csv";
import { readSheet } from "@cokdyby/api/sheet/read-sheet";
import { sheetOf, type WrittenCase, withFound } from "@cokdyby/api/sheet/write-sheet";
import type { GuidedSetting } from "./setting.ts";

/** What became of a sheet. */
export interface AnsweredSheet extends SheetAnswer {
  /** The sheet as CSV, with columns of what was found. */
  readonly csv: string;
}

/** A sheet that was answered, or all that keeps it from being so. */
export type SheetOutcome =
  | { readonly ok: true; readonly value: AnsweredSheet }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/** Decides every row of a sheet, by a draft too where there is one. @param text of its file */
export async function sheet(
  setting: GuidedSetting,
  text: string,
  asked: AskedSheet,
): Promise<SheetOutcome> {
  const guided = { ...setting, guide: await setting.wholeGuide() };
  const read = readSheet(guided, text);
  if (!read.ok) return read;
  const answer = await answerSheet(guided, read.value, asked, setting.pause);
  if (!answer.ok) return answer;
  const csv = csvOf(withFound(read.value, answer.value.rows), asked.language);
  return { ok: true, value: { ...answer.value, csv } };
}

/** A sheet of some cases as CSV, which expects of each what this law gives. */
export async function sheetTemplate(
  setting: GuidedSetting,
  cases: readonly Omit<WrittenCase, "expect">[],
  language: Language,
): Promise<string> {
  const { conclusion } = await setting.wholeGuide();
  const asked = { [`expect.${conclusion.about}`]: "", [PROVISIONS]: "" };
  const open = cases.map((each) => ({ ...each, expect: asked }));
  const answered = await sheet(setting, csvOf(sheetOf(open), language), { language });
  const rows = answered.ok ? answered.value.rows : [];
  const expected = open.map((each, at) => ({ ...each, expect: rows[at]?.found ?? asked }));
  return csvOf(sheetOf(expected), language);
}
