import { readShape } from "@cokdyby/api";
import type { Problem, Result } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import {
  type Answer,
  type Choices,
  type Item,
  MOST_ITEMS,
  marksOf,
  problemsOfChoices,
  sumOf,
  type TrainingSet,
  type WorkedCase,
} from "@cokdyby/training";
import * as z from "zod";
import type { Answering } from "../analyses/analyses.ts";
import type { Exercises } from "./exercises.ts";
import type { SetAsked } from "./training-set.ts";

/** Sets that are remembered: a class works on one. */
const MOST = 20;

/** Under this name launches share the threads; no person is called so. */
const OWNER = "(launches)";

const words = z.string().max(200);

const choicesShape = z.strictObject({
  topics: z.array(words).max(100),
  levels: z.array(z.literal([1, 2, 3])).max(3),
  on: z.iso.date(),
  readings: z.record(words, words),
  number: z.int().min(1).max(MOST_ITEMS),
  seed: words,
}) satisfies z.ZodType<Choices>;

/**
 * Exercises of the service's rulebook. A set takes long to make: it is begun when it is launched, in a thread,
 * and once for all who work on it.
 *
 * @param worked the cases that sets ask about; the page has to have the same
 */
export function trainingExercises(
  { service, analyses }: Answering,
  worked: readonly WorkedCase[],
): Exercises {
  const sets = new Map<string, Promise<TrainingSet>>();
  const make = async (choices: Choices): Promise<TrainingSet> => {
    const asked: SetAsked = { choices, worked };
    const abandoned = new AbortController().signal;
    return JSON.parse(await analyses.answer("trainingSet", asked, { owner: OWNER, abandoned }));
  };
  const setOf = (choices: Choices): Promise<TrainingSet> => {
    const name = canonicalJson(choices);
    const set = sets.get(name) ?? make(choices);
    sets.delete(name);
    sets.set(name, set);
    for (const oldest of sets.keys()) if (sets.size > MOST) sets.delete(oldest);
    // what failed is tried again when it is asked for again
    set.catch(() => sets.get(name) === set && sets.delete(name));
    return set;
  };
  const read = (given: unknown): Result<Choices> => {
    const { problems, value } = readShape(choicesShape, given);
    if (value === undefined || problems.length > 0) return { ok: false, problems };
    const wrong = problemsOfChoices(service.rulebook, value);
    return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value };
  };
  return {
    check: (given) => {
      const choices = read(given);
      if (choices.ok) void setOf(choices.value);
      return choices;
    },
    marks: async (given, answers) => {
      const choices = read(given);
      if (!choices.ok) return choices;
      const { items } = await setOf(choices.value);
      const problems = problemsOfAnswers(items, answers);
      if (problems.length > 0) return { ok: false, problems };
      const byItem = new Map(answers.map((answer) => [answer.item, answer]));
      const marks = items.map((item) => {
        const answer = byItem.get(item.item);
        return answer === undefined ? { points: 0, of: 1 } : marksOf(item, answer).mark;
      });
      const { points, of } = sumOf(marks);
      return { ok: true, value: { points: points / of, of: items.length } };
    },
  };
}

function problemsOfAnswers(items: readonly Item[], answers: readonly Answer[]): readonly Problem[] {
  const code = "LTI_ANSWER_WRONG";
  const known = new Set(items.map(({ item }) => item));
  return answers.flatMap(({ item }, at) => {
    const pointer = `#/answers/${at}/item`;
    if (!known.has(item)) {
      const detail =
        "the set has no such item; where page and service have different rulebooks, reload the page and answer again";
      return [{ code, detail, pointer }];
    }
    const isSecond = answers.findIndex((each) => each.item === item) < at;
    return isSecond ? [{ code, detail: "this item is answered twice; keep one", pointer }] : [];
  });
}
