import { rulebookStamp } from "@cokdyby/engine";
import { answerOne, type BatchAsked } from "../answers/batch.ts";
import type { BatchAnswer, BatchResult, BatchSummary } from "../contract/batch.ts";
import { MAX_BODY } from "../contract/case.ts";
import { parseJson } from "../http/json-body.ts";
import { type Line, readLines } from "../http/lines.ts";
import { takingTurns } from "../http/turns.ts";
import { Refusal, refuse } from "../problems.ts";
import type { CallSetting } from "./call.ts";
import { takesLong } from "./takes-long.ts";

/**
 * One result a line for each case a line, in order, and a summary as the last line; a stream without
 * it was cut off. The next case is read when its result is asked for.
 */
export async function* resultLines(
  from: CallSetting,
  asked: BatchAsked,
  body: AsyncIterable<Buffer>,
  left: AbortSignal,
): AsyncGenerator<string> {
  const turn = takingTurns();
  let cases = 0;
  let problems = 0;
  for await (const line of readLines(body, MAX_BODY)) {
    const result = await resultOf(from, asked, line, left);
    cases += 1;
    if ("problem" in result) problems += 1;
    yield `${JSON.stringify(result)}\n`;
    await turn();
  }
  const summary: BatchSummary = {
    "@summary": { cases, problems },
    rulebook: rulebookStamp(from.setting.rulebook),
  };
  yield `${JSON.stringify(summary)}\n`;
}

async function resultOf(
  from: CallSetting,
  asked: BatchAsked,
  line: Line,
  left: AbortSignal,
): Promise<BatchResult> {
  try {
    const given = parseLine(line);
    const result = takesLong(given)
      ? await resultElsewhere(from, asked, given, left)
      : answerOne(from.setting, asked, given);
    if (!("problem" in result) || result["@id"] !== null) return result;
    return { "@id": null, "@line": line.number, problem: result.problem };
  } catch (error) {
    if (!(error instanceof Refusal) || left.aborted) throw error;
    return { "@id": null, "@line": line.number, problem: error.problem };
  }
}

/** The result of a case that takes long, from another thread. */
async function resultElsewhere(
  { analyses }: CallSetting,
  asked: BatchAsked,
  one: unknown,
  left: AbortSignal,
): Promise<BatchResult> {
  const answer = await analyses.answer("batch", { ...asked, cases: [one] }, left);
  const { results }: BatchAnswer = JSON.parse(answer);
  return results[0] as BatchResult;
}

/** @throws Refusal when the line is no JSON or has too many bytes */
function parseLine({ bytes }: Line): unknown {
  if (bytes === "tooLong")
    throw refuse("too-large", "BODY_TOO_LARGE", "a line may have at most 1 MiB");
  return parseJson(bytes, "the line");
}
