import {
  answerLawList,
  contentProblem,
  faultProblem,
  OPERATIONS,
  type OperationName,
  type Pause,
  readLawQuery,
  readShape,
  type ServiceContext,
} from "@cokdyby/api";
import type { Problem, Result } from "@cokdyby/engine";
import { nearest } from "@cokdyby/engine";
import type { Language } from "@cokdyby/words";
import type { CallToolResult } from "@modelcontextprotocol/server";
import { idsIn, lawJson, UNKNOWN_ENTRY } from "../commands/law-json.ts";
import { wordsIn } from "../words/words.ts";
import {
  FIRST_OUTCOMES,
  firstOfCase,
  firstOfFile,
  firstOfList,
  WITH_FIRST_OUTCOMES,
} from "./first-answer.ts";
import { fitting } from "./fitting.ts";
import { LAW, lawRequest } from "./tools.ts";

/** Who asks, and how. */
interface Asking {
  readonly setting: ServiceContext;
  readonly language: Language;
  /** Awaited between the parts of a long answer; what it throws ends the work. */
  readonly pause: Pause;
  /** Told of a fault of ours. */
  readonly report: (fault: Error) => void;
}

/** Whether there is a tool of this name. */
export function isTool(name: string): boolean {
  return name === LAW || Object.hasOwn(OPERATIONS, name);
}

/**
 * What a tool answers, as one text. The arguments are not trusted; what is wrong with them comes back as one problem
 * that names everything, as the service answers it. Of a case or file of which no outcomes are asked for, and of a list
 * of the law, only what is said first is answered; no answer is longer than {@link fitting} lets it be.
 *
 * @param name one of the tools, see {@link isTool}
 */
export async function callTool(
  asking: Asking,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> {
  const { language, report } = asking;
  const words = wordsIn(language).mcp;
  try {
    const answer = await answerTo(asking, name, { language, ...given });
    if (!answer.ok) return refused(contentProblem(answer.problems));
    const { answer: told, leftOut } = fitting(answer.value.told);
    const isCut = Object.keys(leftOut).length > 0;
    const next = [answer.value.next, isCut ? ("askLess" as const) : undefined].flatMap((each) =>
      each === undefined ? [] : [words(each)],
    );
    return {
      content: [
        textOf({
          notice: words("notice"),
          answer: told,
          ...(isCut ? { leftOut } : {}),
          ...(next.length === 0 ? {} : { next }),
        }),
      ],
    };
  } catch (error) {
    // a request that was taken back is answered by nobody
    if ((error as Error).name === "AbortError") throw error;
    report(error as Error);
    return refused(faultProblem(words("fault")));
  }
}

/** What is answered, and where that is not all how to have the rest. */
interface Told {
  readonly told: object;
  readonly next?: "askEntry" | "askOutcomes";
}

async function answerTo(
  { setting, pause }: Asking,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<Told>> {
  if (name === LAW) return answerLaw(setting, given);
  const isFirst = given.outcomes === undefined && given.explain === undefined;
  const asked = WITH_FIRST_OUTCOMES.has(name) ? { outcomes: FIRST_OUTCOMES, ...given } : given;
  if (isFirst && name === "evaluate") {
    return toldFirst(await OPERATIONS.evaluate.run(setting, asked), firstOfCase);
  }
  if (isFirst && name === "evaluateFile") {
    return toldFirst(await OPERATIONS.evaluateFile.run(setting, asked, pause), firstOfFile);
  }
  const answer: Result<object> = await OPERATIONS[name as OperationName].run(setting, asked, pause);
  return answer.ok ? { ok: true, value: { told: answer.value } } : answer;
}

function toldFirst<Answer extends object>(
  answer: Result<Answer>,
  first: (answer: Answer) => object,
): Result<Told> {
  return answer.ok
    ? { ok: true, value: { told: first(answer.value), next: "askOutcomes" } }
    : answer;
}

/** Answers the tool `law`: a list, or one entry of it. */
function answerLaw({ rulebook }: ServiceContext, given: unknown): Result<Told> {
  const read = readShape(lawRequest, given);
  if (read.value === undefined) return { ok: false, problems: read.problems };
  const { list, id, ...rest } = read.value;
  const query = readLawQuery(rulebook, rest, (path) => `#/${path.map(String).join("/")}`);
  const problems: Problem[] = query.ok ? [] : [...query.problems];
  const ids = list === "rulebook" ? [] : idsIn(rulebook, list);
  if (id !== undefined && !ids.includes(id)) {
    problems.push({
      code: list === "rulebook" ? "MEMBER_UNKNOWN" : UNKNOWN_ENTRY[list],
      detail: list === "rulebook" ? "this list has no entries; leave the id out" : "no such entry",
      pointer: "#/id",
      ...suggested(nearest(id, ids)),
    });
  }
  if (!query.ok || problems.length > 0) return { ok: false, problems };
  if (id !== undefined) {
    return { ok: true, value: { told: lawJson(rulebook, list, id, query.value) ?? {} } };
  }
  const whole = answerLawList(rulebook, list, query.value);
  const told = firstOfList(list, whole);
  return { ok: true, value: told === whole ? { told } : { told, next: "askEntry" } };
}

function suggested(suggestion: string | undefined) {
  return suggestion === undefined ? {} : { suggestion };
}

function refused(problem: object): CallToolResult {
  return { isError: true, content: [textOf(problem)] };
}

function textOf(value: object): { type: "text"; text: string } {
  return { type: "text", text: JSON.stringify(value) };
}
