import { compare } from "@cokdyby/api/operations/compare";
import { EXIT } from "../exit-code.ts";
import { atAmendment, type NamedAmendments, readAmendments } from "../input/amendments.ts";
import type { InputProblem } from "../input/bad-input.ts";
import { atPlace } from "../input/case-file.ts";
import { byOption, wholeNumber } from "../input/option-names.ts";
import { readPairs } from "../input/pairs.ts";
import { type DataRead, readData } from "../input/read-data.ts";
import { compareText } from "../print/analyses/compare.ts";
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
  outcomes: "--outcome",
  limit: "--limit",
};

/**
 * `cokdyby compare`
 *
 * @returns the exit code
 * @throws BadInput with every problem at once
 */
export async function run(call: Call, _file: undefined, options: CompareOptions): Promise<number> {
  const { stdin } = call.io;
  const { rulebook } = settingOf();
  const amended = await readAmendments(options.amend ?? [], rulebook, stdin);
  const base = await readAmendments(options.baseAmend ?? [], rulebook, stdin);
  const readings = readPairs("--reading", options.reading ?? []);
  const where: DataRead =
    options.where === undefined
      ? { problems: [] }
      : await readData(options.where, "--where", stdin);
  const request = {
    base: lawOf(options.baseOn, base),
    amended: lawOf(options.on, amended),
    readings: Object.fromEntries(readings.values),
    ...(where.sourceMap === undefined ? {} : { where: where.value }),
    ...(options.outcome === undefined ? {} : { outcomes: options.outcome }),
    limit: wholeNumber(options.limit) ?? 100,
  };
  await answerTo(call, compare, {
    request,
    problems: [amended, base, readings, where].flatMap((each) => each.problems),
    locate: (problems) =>
      byOption(problems, OPTIONS)
        .map((each) => inFile(each, where))
        .map((each) => atAmendment(each, "amended/amendments", "--amend", amended))
        .map((each) => atAmendment(each, "base/amendments", "--base-amend", base)),
    textOf: (answer) => {
      const names = { base: options.baseAmend ?? [], amended: options.amend ?? [] };
      const compared = { ...names, where: options.where !== undefined };
      return compareText(tellingForLaw(call, amended.amendments), answer, compared);
    },
  });
  return EXIT.answered;
}

function lawOf(on: string | undefined, { amendments }: NamedAmendments) {
  return on === undefined ? { amendments } : { on, amendments };
}

/** A problem of a condition at its place in the file. */
function inFile(problem: InputProblem, { sourceMap }: DataRead): InputProblem {
  const { pointer = "" } = problem;
  if (sourceMap === undefined || !pointer.startsWith("#/where")) return problem;
  return atPlace({ ...problem, ...sourceMap(pointer.slice("#/where".length)) });
}
