import { rulebookStamp } from "@cokdyby/engine";
import { answerOne, type BatchAsked } from "../answers/batch.ts";
import type { Setting } from "../answers/setting.ts";
import type { BatchResult, BatchSummary } from "../contract/batch.ts";
import { MAX_BODY } from "../contract/case.ts";
import { parseJson } from "../http/json-body.ts";
import { type Line, readLines } from "../http/lines.ts";
import { takingTurns } from "../http/turns.ts";
import { Refusal, refuse } from "../problems.ts";

/**
 * One result a line for each case a line, in order, and a summary as the last line; a stream without
 * it was cut off. The next case is read when its result is asked for.
 */
export async function* resultLines(
  setting: Setting,
  asked: BatchAsked,
  body: AsyncIterable<Buffer>,
): AsyncGenerator<string> {
  const turn = takingTurns();
  let cases = 0;
  let problems = 0;
  for await (const line of readLines(body, MAX_BODY)) {
    const result = resultOf(setting, asked, line);
    cases += 1;
    if ("problem" in result) problems += 1;
    yield `${JSON.stringify(result)}\n`;
    await turn();
  }
  const summary: BatchSummary = {
    "@summary": { cases, problems },
    rulebook: rulebookStamp(setting.rulebook),
  };
  yield `${JSON.stringify(summary)}\n`;
}

function resultOf(setting: Setting, asked: BatchAsked, line: Line): BatchResult {
  try {
    const result = answerOne(setting, asked, parseLine(line));
    if (!("problem" in result) || result["@id"] !== null) return result;
    return { "@id": null, "@line": line.number, problem: result.problem };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { "@id": null, "@line": line.number, problem: error.problem };
  }
}

/** @throws Refusal when the line is no JSON or has too many bytes */
function parseLine({ bytes }: Line): unknown {
  if (bytes === "tooLong")
    throw refuse("too-large", "BODY_TOO_LARGE", "a line may have at most 1 MiB");
  return parseJson(textOf(bytes), "the line");
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse("not-json", "NOT_JSON", "the line is not text in UTF-8");
  }
}
