import type { ServiceContext } from "@cokdyby/api";
import { answerCheck, check } from "@cokdyby/api/operations/check";
import { EXIT } from "../exit-code.ts";
import { atAmendment, readAmendments } from "../input/amendments.ts";
import type { InputProblem } from "../input/bad-input.ts";
import { byOption } from "../input/option-names.ts";
import { type PropertiesRead, readProperties } from "../input/properties.ts";
import { type Asked, checkText } from "../print/analyses/check.ts";
import { answerTo } from "./answer-to.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface CheckOptions {
  readonly amend?: readonly string[];
  readonly on?: string;
  readonly property?: readonly string[];
}

const OPTIONS: Readonly<Record<string, string>> = { on: "--on", amendments: "--amend" };

/**
 * `cokdyby check`
 *
 * @returns the exit code: 1 when the law falls short of a property under some reading
 */
export async function run(call: Call, _file: undefined, options: CheckOptions): Promise<number> {
  const { io, language } = call;
  const setting = settingOf();
  const amended = await readAmendments(options.amend ?? [], setting.rulebook, io.stdin);
  const { amendments, problems: unread } = amended;
  const named = await readProperties(options.property ?? [], language, io.stdin);
  const request = {
    amendments,
    ...(options.on === undefined ? {} : { on: options.on }),
    ...(named.properties.length === 0 ? {} : { properties: named.properties }),
  };
  const answer = await answerTo(call, check, {
    request,
    problems: [...unread, ...named.problems],
    locate: (problems) =>
      byOption(problems, OPTIONS)
        .map((each) => inFile(each, named))
        .map((each) => atAmendment(each, "amendments", "--amend", amended)),
    textOf: (found) => {
      const before = amendments.length === 0 ? undefined : statusesOf(setting, request);
      const asked = { amendments: options.amend ?? [], titles: named.titles, before };
      return checkText(tellingForLaw(call, amendments), found, asked);
    },
  });
  const fallsShort = answer.properties.some(({ status }) => status !== "met");
  return fallsShort ? EXIT.fellShort : EXIT.answered;
}

/** What the law without the amendments meets; nothing where a property does not fit that law. */
function statusesOf(setting: ServiceContext, request: object): Asked["before"] {
  const answer = answerCheck(setting, { ...request, amendments: [] });
  return answer.ok
    ? new Map(answer.value.properties.map(({ id, status }) => [id, status]))
    : undefined;
}

function inFile(problem: InputProblem, named: PropertiesRead): InputProblem {
  const [, member, index, ...rest] = (problem.pointer ?? "").split("/");
  if (member !== "properties" || index === undefined) return problem;
  return { ...problem, ...named.locate(Number(index), rest.map((part) => `/${part}`).join("")) };
}
