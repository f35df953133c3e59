import type { WireCase } from "@cokdyby/api/shapes";
import type { Finding } from "@cokdyby/engine";
import type { Item, ToldItem } from "@cokdyby/training";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { wiredCase } from "../../../law/worked-case.ts";
import { useLanguage } from "../../../words/language.tsx";
import { typesetAll } from "../../../words/typography.ts";
import type { Asked, Exercise } from "../../../worker/exercise-tasks.ts";
import { useTask } from "../../../worker/use-task.ts";
import { inOrder } from "../cases/default-questions.ts";
import type { ExerciseCase } from "../cases/use-cases.ts";
import type { Attempt } from "./attempt.ts";

/** A case, or a twin of it, as it comes out: kept from the learner until the answers are committed. */
export interface Solution {
  /** The case as it is told, without the change of a twin. */
  readonly told: WireCase;
  /** The case that is decided, with its law date. */
  readonly decided: Exercise["decided"];
  /** Every outcome that may be asked for, in rulebook order. */
  readonly outcomes: readonly string[];
  readonly findings: Findings;
  /** The findings of the case as it is told; of a twin, what was before. */
  readonly before: Findings;
  /** Outcome → what is asked about it. */
  readonly items: Readonly<Record<string, Item>>;
  /** The same in the words of the language shown. */
  readonly words: Readonly<Record<string, ToldItem>>;
}

type Findings = Readonly<Record<string, Finding>>;

/** Decides a case and its twin. Nothing while it is being decided. */
export function useSolution(
  shown: ExerciseCase,
  { twin }: Attempt,
): { readonly solution?: Solution; readonly failed: boolean } {
  const { rulebook } = useLaw();
  const language = useLanguage();
  const { questions } = shown;
  const told = useMemo(() => wiredCase(shown), [shown]);
  const first = useTask("exercise", [told, questions, language]);
  const before = first.value?.ok ? first.value.value : undefined;
  const second = useTask(
    "exercise",
    twin === undefined || before === undefined
      ? undefined
      : [withFact(before.decided, twin), noneNamed(questions), language],
  );
  const answer = (twin === undefined ? first : second).value;
  const failed =
    [first, second].some(({ fault }) => fault !== undefined) ||
    [first.value, second.value].some((value) => value?.ok === false);
  const asked = answer?.ok ? answer.value.asked : undefined;
  const words = useMemo(
    () =>
      asked &&
      typesetAll(
        eachOf(asked, ({ told: inWords }) => inWords),
        language,
      ),
    [asked, language],
  );
  if (!answer?.ok || before === undefined || words === undefined || asked === undefined) {
    return { failed };
  }
  const solution: Solution = {
    told,
    decided: answer.value.decided,
    outcomes: inOrder(rulebook.outcomes, Object.keys(asked)),
    findings: eachOf(asked, ({ finding }) => finding),
    before: eachOf(before.asked, ({ finding }) => finding),
    items: eachOf(asked, ({ item }) => item),
    words,
  };
  return { solution, failed };
}

function withFact(
  told: Exercise["decided"],
  { fact, value }: NonNullable<Attempt["twin"]>,
): WireCase {
  return { ...told, facts: { ...told.facts, [fact]: value } };
}

/** Of a twin no rule is asked for before others. */
function noneNamed(questions: ExerciseCase["questions"]): ExerciseCase["questions"] {
  return Object.fromEntries(Object.keys(questions).map((outcome) => [outcome, []]));
}

function eachOf<Value>(
  asked: Exercise["asked"],
  of: (each: Asked) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(asked).map(([outcome, each]) => [outcome, of(each)]));
}
