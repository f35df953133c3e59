import type { WireCase } from "@cokdyby/api/shapes";
import type { Finding } from "@cokdyby/engine";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { wiredCase } from "../../../law/worked-case.ts";
import { useLanguage } from "../../../words/language.tsx";
import { useTask } from "../../../worker/use-task.ts";
import { inOrder } from "../cases/default-questions.ts";
import type { ExerciseCase } from "../cases/use-cases.ts";
import { offeredGrounds } from "../grounds/offered-grounds.ts";
import { twinStep } from "../twin/twin-step.ts";
import type { Attempt } from "./attempt.ts";

/** A case, or a twin of it, as it comes out: kept from the learner until the answers are committed. */
export interface Solution {
  /** The case as it is told, without the change of a twin. */
  readonly told: WireCase;
  /** The case that is decided. */
  readonly decided: WireCase;
  readonly lawDate: string;
  /** Every outcome that may be asked for, in rulebook order. */
  readonly outcomes: readonly string[];
  readonly findings: Findings;
  /** The findings of the case as it is told; of a twin, what was before. */
  readonly before: Findings;
  /** Outcome → the rules to choose among. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
}

type Findings = Readonly<Record<string, Finding>>;

/** Decides a case and its twin. Nothing while it is being decided. */
export function useSolution(
  shown: ExerciseCase,
  { twin }: Attempt,
): { readonly solution?: Solution; readonly failed: boolean } {
  const { rulebook } = useLaw();
  const language = useLanguage();
  const told = useMemo(() => wiredCase(shown), [shown]);
  const outcomes = inOrder(rulebook.outcomes, Object.keys(shown.questions));
  const twinCase = useTask("applyChange", twin && [told, [twinStep(twin)]]);
  const decided = twin === undefined ? told : twinCase.value?.case;
  const first = useTask("decide", [told, outcomes, language]);
  const second = useTask(
    "decide",
    twin === undefined || decided === undefined ? undefined : [decided, outcomes, language],
  );
  const answer = twin === undefined ? first.value : second.value;
  const common = useTask(
    "commonRulesOf",
    answer?.ok ? [outcomes, answer.value.lawDate] : undefined,
  );
  const failed =
    (twin !== undefined && !twinCase.pending && twinCase.value === undefined) ||
    [twinCase, first, second, common].some(({ fault }) => fault !== undefined) ||
    [first.value, second.value].some((value) => value?.ok === false);
  if (decided === undefined || !answer?.ok || !first.value?.ok) return { failed };
  const { lawDate } = answer.value;
  if (common.value === undefined) return { failed };
  const findings = answer.value.findings as Findings;
  const offered = Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      offeredGrounds(rulebook, findings[outcome] ?? { outcome, rules: [] }, {
        named: twin === undefined ? (shown.questions[outcome] ?? []) : [],
        common: common.value?.[outcome] ?? [],
        day: lawDate,
        seed: `${shown.case} ${twin?.fact ?? ""} ${twin?.value ?? ""}`,
      }),
    ]),
  );
  const before = first.value.value.findings as Findings;
  return {
    solution: { told, decided, lawDate, outcomes, findings, before, offered },
    failed,
  };
}
