import type { Problem, Result } from "@cokdyby/engine";
import type { Answer, Item } from "../items/item.ts";
import type { TrainingSet } from "../sets/set.ts";
import { isLearnerCode } from "./learner-code.ts";
import { makeResult, type ResultProblemCode, type TrainingResult } from "./result.ts";

/*
 * A result as one line to copy: `<set>-<learner>-<answers>-<check>`, the first 8 digits of the set's id,
 * the learner's code, three digits of base 32 for each item, and 6 for the check. Of the 15 bits of an item
 * the lower 12 are the ticks in the order offered, the upper 3 the verdict: its place among those offered
 * counted from 1, or 0.
 */

const GROUNDS = 12;
const NOT_ANSWERED = 7 * 2 ** GROUNDS;

/** The line to copy of a result of this set. */
export function shortCodeOf(set: TrainingSet, result: TrainingResult): string {
  const answers = set.items.map((item) => toBase32(packed(item, answerIn(result, item)), 3));
  return [set.set.slice(0, 8), result.learner, answers.join(""), checkDigits(result)].join("-");
}

/**
 * Reads such a line; spaces count as nothing.
 *
 * @returns the result as the file has it, or the problem: another set, altered, or no such line
 */
export function readShortCode(text: string, set: TrainingSet): Result<TrainingResult> {
  const parts = text.replaceAll(/\s/g, "").split("-");
  const [prefix = "", learner = "", answers = "", check = ""] = parts;
  if (parts.length !== 4 || !isLearnerCode(learner) || !/^[0-9a-f]{8}$/i.test(prefix)) {
    return failed("RESULT_CODE_MALFORMED", "this is no line of a result; copy the whole line");
  }
  if (prefix.toLowerCase() !== set.set.slice(0, 8)) {
    return failed("RESULT_OTHER_SET", "this answers another set; open it with that set");
  }
  const numbers = set.items.map((_, at) => fromBase32(answers.slice(at * 3, at * 3 + 3)));
  if (answers.length !== 3 * set.items.length || numbers.includes(undefined)) {
    return failed("RESULT_CODE_MALFORMED", "the answers are not complete; copy the whole line");
  }
  const given = set.items.flatMap((item, at) => unpacked(item, numbers[at] ?? NOT_ANSWERED));
  const made = makeResult(set, given, learner);
  const isSame =
    made.ok &&
    check.length === 6 &&
    fromBase32(check) === fromBase32(checkDigits(made.value)) &&
    set.items.every((item, at) => packed(item, answerIn(made.value, item)) === numbers[at]);
  if (!made.ok || !isSame) {
    return failed("RESULT_ALTERED", "the line is not as it was handed in; copy it again");
  }
  return made;
}

function answerIn({ answers }: TrainingResult, { item }: Item): Answer | undefined {
  return answers.find((each) => each.item === item);
}

function packed({ verdicts, grounds }: Item, answer: Answer | undefined): number {
  if (answer === undefined) return NOT_ANSWERED;
  const verdict = verdicts.findIndex((each) => each.verdict === answer.verdict) + 1;
  return grounds.reduce(
    (sum, { ground }, at) => sum + (answer.grounds.includes(ground) ? 2 ** at : 0),
    verdict * 2 ** GROUNDS,
  );
}

function unpacked({ item, verdicts, grounds }: Item, number: number): readonly Answer[] {
  if (number === NOT_ANSWERED) return [];
  const verdict = verdicts[Math.floor(number / 2 ** GROUNDS) - 1]?.verdict;
  const ticked = grounds.filter((_, at) => Math.floor(number / 2 ** at) % 2 === 1);
  const answer = { item, grounds: ticked.map(({ ground }) => ground) };
  return [verdict === undefined ? answer : { ...answer, verdict }];
}

/** The first 30 bits of the check. */
function checkDigits({ check }: TrainingResult): string {
  return toBase32(Math.floor(Number.parseInt(check.slice(0, 8), 16) / 4), 6);
}

function failed(code: ResultProblemCode, detail: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ code, detail, pointer: "#" }] };
}

/** Digits of Crockford's base 32: none that is easily taken for another. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Writes a whole number of at most 30 bits with a fixed number of digits, the highest first. */
function toBase32(value: number, digits: number): string {
  return Array.from({ length: digits }, (_, at) =>
    DIGITS.charAt(Math.floor(value / 32 ** (digits - 1 - at)) % 32),
  ).join("");
}

/** Reads what {@link toBase32} wrote, in small letters too; O counts as 0, I and L as 1. */
function fromBase32(text: string): number | undefined {
  let value = 0;
  for (const letter of text.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1")) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return undefined;
    value = value * 32 + digit;
  }
  return value;
}
