import { compare } from "@cokdyby/api/operations/compare";
import { loadStories } from "@cokdyby/rules";
import { type KindTeller, kindTeller, type TellableKind } from "@cokdyby/training";
import { EXIT } from "../exit-code.ts";
import { atAmendment, type NamedAmendments, readAmendments } from "../input/amendments.ts";
import { atPlace, type InputProblem } from "../input/bad-input.ts";
import { byOption, wholeNumber } from "../input/option-names.ts";
import { readPairs } from "../input/pairs.ts";
import { type DataRead, readData } from "../input/read-data.ts";
import { compareText } from "../print/analyses/compare.ts";
import type { Telling } from "../print/telling.ts";
import { answerTo } from "./answer-to.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface CompareOptions {
  readonly amend?: readonly string[];
  readonly baseAmend?: readonly string[];
  readonly on?: string;
  readonly baseOn?: string;
  readonly reading?: readonly string[];
  readonly where?: string;
  readonly meant?: string;
  readonly outcome?: readonly string[];
  readonly limit?: string;
}

const OPTIONS: Readonly<Record<string, string>> = {
  "amended/on": "--on",
  "amended/amendments": "--amend",
  "base/on": "--base-on",
  "base/amendments": "--base-amend",
  readings: "--reading",
  where: "--where",
  meant: "--meant",
  outcomes: "--outcome",
  limit: "--limit",
};

/** `cokdyby compare` */
export async function run(call: Call, _file: undefined, options: CompareOptions): Promise<number> {
  const { stdin } = call.io;
  const { rulebook } = settingOf();
  const amended = await readAmendments(options.amend ?? [], rulebook, stdin);
  const base = await readAmendments(options.baseAmend ?? [], rulebook, stdin);
  const readings = readPairs("--reading", options.reading ?? []);
  const read = async (given: string | undefined, option: string): Promise<DataRead> =>
    given === undefined ? { problems: [] } : readData(given, option, stdin);
  const where = await read(options.where, "--where");
  const meant = await read(options.meant, "--meant");
  const request = {
    base: lawOf(options.baseOn, base),
    amended: lawOf(options.on, amended),
    readings: Object.fromEntries(readings.values),
    ...(where.sourceMap === undefined ? {} : { where: where.value }),
    ...(meant.sourceMap === undefined ? {} : { meant: meant.value }),
    ...(options.outcome === undefined ? {} : { outcomes: options.outcome }),
    limit: wholeNumber(options.limit) ?? 100,
  };
  await answerTo(call, compare, {
    request,
    problems: [amended, base, readings, where, meant].flatMap((each) => each.problems),
    locate: (problems) =>
      byOption(problems, OPTIONS)
        .map((each) => inFile(each, "#/where", where))
        .map((each) => inFile(each, "#/meant", meant))
        .map((each) => atAmendment(each, "amended/amendments", "--amend", amended))
        .map((each) => atAmendment(each, "base/amendments", "--base-amend", base)),
    textOf: (answer) => {
      const names = { base: options.baseAmend ?? [], amended: options.amend ?? [] };
      const compared = { ...names, where: options.where !== undefined };
      const telling = tellingForLaw(call, amended.amendments);
      return compareText(telling, answer, compared, tellerOf(telling));
    },
  });
  return EXIT.answered;
}

function lawOf(on: string | undefined, { amendments }: NamedAmendments) {
  return on === undefined ? { amendments } : { on, amendments };
}

/** A problem of a member at its place in the file that gave it. */
function inFile(problem: InputProblem, member: string, { sourceMap }: DataRead): InputProblem {
  const { pointer = "" } = problem;
  if (sourceMap === undefined || !pointer.startsWith(member)) return problem;
  return atPlace({ ...problem, ...sourceMap(pointer.slice(member.length)) });
}

/** Tells kinds of case; the plans are read when the first of them is told. */
function tellerOf({ rulebook, language }: Telling): (kind: TellableKind) => string {
  let tell: KindTeller | undefined;
  return (kind) => {
    tell ??= kindTeller(rulebook, loadStories());
    return tell(kind, language).join(" ");
  };
}
