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
 * What a tool answers: the same as structure and as text. The arguments are not trusted; what is wrong with
 * them comes back as one problem that names everything, as the service answers it.
 *
 * @param name one of the tools, see {@link isTool}
 */
export async function callTool(
  asking: Asking,
  name: string,
  given: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> {
  const { setting, language, pause, report } = asking;
  const words = wordsIn(language).mcp;
  try {
    const asked = { language, ...given };
    const answer: Result<object> =
      name === LAW
        ? answerLaw(setting, asked)
        : await OPERATIONS[name as OperationName].run(setting, asked, pause);
    if (!answer.ok) return refused(contentProblem(answer.problems));
    const structuredContent = { notice: words("notice"), answer: answer.value };
    return { structuredContent, content: [textOf(structuredContent)] };
  } catch (error) {
    // a request that was taken back is answered by nobody
    if ((error as Error).name === "AbortError") throw error;
    report(error as Error);
    return refused(faultProblem(words("fault")));
  }
}

/** Answers the tool `law`: a list, or one entry of it. */
function answerLaw({ rulebook }: ServiceContext, given: unknown): Result<object> {
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
  const answer =
    id === undefined
      ? answerLawList(rulebook, list, query.value)
      : lawJson(rulebook, list, id, query.value);
  return { ok: true, value: answer ?? {} };
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
