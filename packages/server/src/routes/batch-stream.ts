import { answerOne, type BatchAsked } from "@cokdyby/api";
import type { BatchAnswer, BatchResult, BatchSummary } from "@cokdyby/api/shapes";
import { MAX_BODY } from "@cokdyby/api/shapes";
import { rulebookStamp } from "@cokdyby/engine";
import type { Asker } from "../analyses/pool.ts";
import { parseJson } from "../http/json-body.ts";
import { type Line, readLines } from "../http/lines.ts";
import type { Stream } from "../http/streams.ts";
import { Refusal, refuse } from "../problems.ts";
import type { CallSetting } from "./call.ts";
import { takesLong } from "./takes-long.ts";

/** Cases as they arrive, and from whom. */
interface SentCases {
  readonly body: AsyncIterable<Buffer>;
  readonly asker: Asker;
  readonly stream: Stream;
}

/**
 * One result a line for each case a line, in order, and a summary as the last line; a stream without
 * it was cut off. The next case is read when its result is asked for.
 */
export async function* resultLines(
  from: CallSetting,
  asked: BatchAsked,
  { body, asker, stream }: SentCases,
): AsyncGenerator<string> {
  let cases = 0;
  let problems = 0;
  for await (const line of readLines(body, MAX_BODY)) {
    const ended = await stream.turn();
    if (ended !== undefined) {
      yield lineOf({ "@id": null, "@line": line.number, problem: ended.problem });
      return;
    }
    const result = await resultOf(from, asked, line, asker);
    cases += 1;
    if ("problem" in result) problems += 1;
    yield lineOf(result);
  }
  const summary: BatchSummary = {
    "@summary": { cases, problems },
    rulebook: rulebookStamp(from.setting.rulebook),
  };
  yield lineOf(summary);
}

function lineOf(value: BatchResult | BatchSummary): string {
  return `${JSON.stringify(value)}\n`;
}

async function resultOf(
  from: CallSetting,
  asked: BatchAsked,
  line: Line,
  asker: Asker,
): Promise<BatchResult> {
  try {
    const given = parseLine(line);
    const result = takesLong(given)
      ? await resultElsewhere(from, asked, given, asker)
      : answerOne(from.setting, asked, given);
    if (!("problem" in result) || result["@id"] !== null) return result;
    return { "@id": null, "@line": line.number, problem: result.problem };
  } catch (error) {
    if (!(error instanceof Refusal) || asker.left.aborted) throw error;
    return { "@id": null, "@line": line.number, problem: error.problem };
  }
}

/** The result of a case that takes long, from another thread. */
async function resultElsewhere(
  { analyses }: CallSetting,
  asked: BatchAsked,
  one: unknown,
  asker: Asker,
): Promise<BatchResult> {
  const answer = await analyses.answer("batch", { ...asked, cases: [one] }, asker);
  const { results }: BatchAnswer = JSON.parse(answer);
  return results[0] as BatchResult;
}

/** @throws Refusal when the line is no JSON or has too many bytes */
function parseLine({ bytes }: Line): unknown {
  if (bytes === "tooLong")
    throw refuse("too-large", "BODY_TOO_LARGE", "a line may have at most 1 MiB");
  return parseJson(bytes, "the line");
}
