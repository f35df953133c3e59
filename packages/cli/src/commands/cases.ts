import { answerSheet, type SheetAnswer } from "@cokdyby/api/sheet/answer-sheet";
import type { SheetProblem } from "@cokdyby/api/sheet/columns";
import { csvOf, csvText } from "@cokdyby/api/sheet/csv";
import { readSheet } from "@cokdyby/api/sheet/read-sheet";
import { withFound } from "@cokdyby/api/sheet/write-sheet";
import { EXIT } from "../exit-code.ts";
import { atAmendment, readAmendments } from "../input/amendments.ts";
import { BadInput, type InputProblem } from "../input/bad-input.ts";
import { readBytes, STDIN } from "../input/read-text.ts";
import { write, writeJson } from "../io.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { detailOf, problemLines } from "../print/problems.ts";
import { sheetText } from "../print/sheet.ts";
import { stepProgress } from "../progress/step-progress.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface CasesOptions {
  readonly amend?: readonly string[];
  readonly csv?: string;
  readonly force?: boolean;
}

/**
 * `cokdyby cases`: decides each row of a sheet, and tells first what differs from what it expects.
 *
 * @returns the exit code: 2 where a row is wrong, 1 where one differs
 */
export async function cases(call: Call, file: string, options: CasesOptions): Promise<number> {
  const { io, json, language } = call;
  const setting = settingOf();
  const words = wordsIn(language);
  const name = file === "-" ? STDIN : file;
  const at = placing(words);
  const read = await readBytes(file, io.stdin);
  const sheet = read.ok ? readSheet(setting, csvText(read.bytes)) : undefined;
  const named = await readAmendments(options.amend ?? [], setting.rulebook, io.stdin);
  const problems: InputProblem[] = [...(read.ok ? [] : [read.problem]), ...named.problems];
  if (sheet?.ok === false) {
    problems.push(
      ...sheet.problems.map((each) => ({ ...each, where: `${name}, ${at(each).where}` })),
    );
  }
  if (!sheet?.ok || problems.length > 0) throw new BadInput(problems);

  const { amendments } = named;
  const progress = stepProgress(io.stderr, (step, seconds) =>
    words.archive("elapsed", { step, seconds }),
  );
  const answer = await answerSheet(setting, sheet.value, { amendments, language }, async (done) => {
    if (done !== undefined) progress.say(words.sheet("step", done));
  }).finally(progress.end);
  if (!answer.ok) {
    const located = answer.problems.map((each) =>
      atAmendment(each, "amendments", "--amend", named),
    );
    throw new BadInput(located);
  }

  const { rows } = answer.value;
  if (options.csv !== undefined) {
    const written = csvOf(withFound(sheet.value, rows), language);
    await writeNewFile(options.csv, written, options.force === true, `--csv ${options.csv}`);
  }
  if (json) await writeJson(io.stdout, inWords(answer.value, at, words));
  else {
    const telling = tellingForLaw(call, { amendments });
    await write(io.stdout, sheetText(telling, answer.value, options.csv));
    const wrong = rows.flatMap((row) => row.problems.map(at));
    await write(io.stderr, problemLines(wrong, words, setting.rulebook));
  }
  return exitCode(answer.value);
}

type Placing = (problem: SheetProblem) => InputProblem & { readonly where: string };

/** Says the row and the column of a problem as its place. */
function placing({ sheet: say }: Words): Placing {
  return (problem) => {
    const { row = 1, column } = problem;
    const where =
      column === undefined ? say("place", { row }) : say("placeInColumn", { row, column });
    return { ...problem, where };
  };
}

/** The answer with its problems placed, and their details in the language of the words. */
function inWords(answer: SheetAnswer, at: Placing, words: Words): SheetAnswer {
  const { rulebook } = settingOf();
  const rows = answer.rows.map((row) => ({
    ...row,
    problems: row.problems.map((each) => {
      const placed = at(each);
      return { ...placed, detail: detailOf(placed, words, rulebook) };
    }),
  }));
  return { ...answer, rows };
}

function exitCode({ counts }: SheetAnswer): number {
  if (counts.notAnswered > 0) return EXIT.badInput;
  return counts.differing > 0 ? EXIT.fellShort : EXIT.answered;
}
