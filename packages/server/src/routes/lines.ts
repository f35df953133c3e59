import { Readable } from "node:stream";
import { problemsIn, queryPointer, readMembers, type ServiceContext } from "@cokdyby/api";
import { takesLong } from "@cokdyby/api/operations/evaluate";
import {
  answerOne,
  type BatchAnswer,
  type BatchAsked,
  type BatchResult,
  type BatchSummary,
  batchQuery,
  readAsked,
} from "@cokdyby/api/operations/evaluate-batch";
import { MAX_BODY } from "@cokdyby/api/shapes";
import { rulebookStamp } from "@cokdyby/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Answering } from "../analyses/analyses.ts";
import type { Requester } from "../analyses/pool.ts";
import { parseJson } from "../http/json-body.ts";
import { type Line, readLines } from "../http/lines.ts";
import { LINES } from "../http/media-types.ts";
import { requesterOf } from "../http/requester.ts";
import type { Stream, Streams } from "../http/streams.ts";
import { Refusal, refuse, refuseContent } from "../problems.ts";

/** Answers a stream with one case a line, as it comes. */
export function sendLines(
  from: Answering & { readonly streams: Streams },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { body, query, raw } = request;
  const asked = askedBy(from.service, query);
  const requester = requesterOf(request, reply);
  const stream = from.streams.open(request, requester);
  // a stream that ends before its sender does: the answer goes out first, then nothing more is taken
  const cases: AsyncIterable<Buffer> = (body as Readable).iterator({ destroyOnReturn: false });
  reply.raw.once("finish", () => void (raw.complete || raw.destroy()));
  const lines = resultLines(from, asked, { body: cases, requester, stream });
  return reply.type(`${LINES}; charset=utf-8`).send(Readable.from(lines));
}

/** @throws Refusal with everything that is wrong with the query */
function askedBy(service: ServiceContext, query: unknown): BatchAsked {
  const read = readMembers(batchQuery, query, queryPointer);
  const { outcomes, language = "cs" } = read.members;
  const ids =
    outcomes === undefined ? undefined : [outcomes].flat().flatMap((each) => each.split(","));
  const asked = readAsked(service, ids, language, "?outcomes");
  const problems = [...read.problems, ...problemsIn(asked)];
  if (problems.length > 0 || !asked.ok) throw refuseContent(problems);
  return asked.value;
}

/** Cases as they arrive, and from whom. */
interface SentCases {
  readonly body: AsyncIterable<Buffer>;
  readonly requester: Requester;
  readonly stream: Stream;
}

/**
 * One result a line for each case a line, in order, and a summary as the last line; a stream without
 * it was cut off. The next case is read when its result is asked for.
 */
async function* resultLines(
  from: Answering,
  asked: BatchAsked,
  { body, requester, stream }: SentCases,
): AsyncGenerator<string> {
  let cases = 0;
  let problems = 0;
  for await (const line of readLines(body, MAX_BODY)) {
    const ended = await stream.turn();
    if (ended !== undefined) {
      yield lineOf({ "@id": null, "@line": line.number, problem: ended.problem });
      return;
    }
    const result = await resultOf(from, asked, line, requester);
    cases += 1;
    if ("problem" in result) problems += 1;
    yield lineOf(result);
  }
  const summary: BatchSummary = {
    "@summary": { cases, problems },
    rulebook: rulebookStamp(from.service.rulebook),
  };
  yield lineOf(summary);
}

function lineOf(value: BatchResult | BatchSummary): string {
  return `${JSON.stringify(value)}\n`;
}

async function resultOf(
  from: Answering,
  asked: BatchAsked,
  line: Line,
  requester: Requester,
): Promise<BatchResult> {
  try {
    const given = parseLine(line);
    const result = takesLong(given)
      ? await resultElsewhere(from, asked, given, requester)
      : answerOne(from.service, asked, given);
    if (!("problem" in result) || result["@id"] !== null) return result;
    return { "@id": null, "@line": line.number, problem: result.problem };
  } catch (error) {
    if (!(error instanceof Refusal) || requester.abandoned.aborted) throw error;
    return { "@id": null, "@line": line.number, problem: error.problem };
  }
}

/** The result of a case that takes long, from another thread. */
async function resultElsewhere(
  { analyses }: Answering,
  asked: BatchAsked,
  one: unknown,
  requester: Requester,
): Promise<BatchResult> {
  const answer = await analyses.answer("evaluateBatch", { ...asked, cases: [one] }, requester);
  const { results }: BatchAnswer = JSON.parse(answer);
  return results[0] as BatchResult;
}

/** @throws Refusal when the line is no JSON or has too many bytes */
function parseLine({ bytes }: Line): unknown {
  if (bytes === "tooLong")
    throw refuse("too-large", "BODY_TOO_LARGE", "a line may have at most 1 MiB");
  return parseJson(bytes, "the line");
}
