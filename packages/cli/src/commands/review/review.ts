import { standingOf } from "@cokdyby/api/signatures";
import { EXIT } from "../../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../../input/bad-input.ts";
import { readText, STDIN } from "../../input/read-text.ts";
import { write, writeJson } from "../../io.ts";
import { reviewText } from "../../print/law/review.ts";
import { tellingFor } from "../../print/telling.ts";
import { readReview } from "../../review/read-review.ts";
import { allReviewed, type Reviewed } from "../../review/reviewed.ts";
import { keepSignatures, signaturesAtHand } from "../../review/signature-store.ts";
import { wordsIn } from "../../words/words.ts";
import { type Call, settingOf } from "../command.ts";

/** As much of a filled-in sheet is read, in bytes: the whole book, remarked at length. */
const MOST = 16_777_216;

/**
 * `cokdyby law review`: records what a lawyer says of our rules and worked cases, and tells what was read and what has changed
 * since. Without a file it only tells.
 *
 * @returns the exit code: 1 while something has changed since it was read
 * @throws BadInput with every problem of the sheet at once; then nothing is recorded
 */
export async function review(call: Call, file: string | undefined): Promise<number> {
  const { io, json, language } = call;
  const setting = settingOf();
  const reviewed = allReviewed(setting.rulebook);
  const added = file === undefined ? [] : await signedIn(call, file, reviewed, setting.today());
  if (file !== undefined) await keepSignatures(io, added);
  const signatures = signaturesAtHand(io);
  const standing = reviewed.map((each) => ({
    ...each,
    signatures: standingOf(signatures, each, each.digest),
  }));
  const read = standing.filter((each) => each.signatures.length > 0);
  if (json) await writeJson(io.stdout, { recorded: added.length, read });
  else {
    const telling = tellingFor(setting, language, io.stdout);
    const recorded = telling.words.review("recorded", { count: added.length });
    await write(
      io.stdout,
      (file === undefined ? "" : `${recorded}\n`) + reviewText(telling, standing),
    );
  }
  const isStale = read.some((each) => each.signatures.some(({ isOfNow }) => !isOfNow));
  return isStale ? EXIT.fellShort : EXIT.answered;
}

async function signedIn(
  { io, language }: Call,
  file: string,
  reviewed: readonly Reviewed[],
  today: string,
) {
  if (/\.docx$/i.test(file)) throw new BadInput([cliProblem("REVIEW_NOT_A_SHEET", file)]);
  const text = await readText(file, io.stdin, MOST);
  if (!text.ok) throw new BadInput([text.problem]);
  const { signatures, problems } = readReview(text.text, reviewed, today);
  const words = wordsIn(language);
  const placed = problems.map(({ code, row, column }): InputProblem => {
    const place =
      column === undefined
        ? words.sheet("place", { row })
        : words.sheet("placeInColumn", { row, column: words.review(`column.${column}`) });
    return { code, detail: code, where: `${file === "-" ? STDIN : file}, ${place}` };
  });
  if (placed.length > 0) throw new BadInput(placed);
  return signatures;
}
