import {
  type Law,
  lawOn,
  type Problem,
  type Result,
  type Rulebook,
  situationOf,
} from "@cokdyby/engine";
import type { LawInput } from "../shapes/law-input.ts";
import { amendedRulebook } from "./amended-rulebooks.ts";
import { problemsIn, withProblemsAt } from "./prepare-case.ts";
import type { ServiceContext } from "./service-context.ts";

/** A law to analyse, and the day it is asked for. */
export interface LawOfDay {
  readonly rulebook: Rulebook;
  readonly law: Law;
  readonly lawDate: string;
}

/**
 * The law of a day, with amendments.
 *
 * @param pointer of the law in the request, as `#/base`
 * @param otherwise the day when the law names none
 */
export function lawOfDay(
  service: ServiceContext,
  { on, amendments = [] }: LawInput,
  pointer: string,
  otherwise: string,
): Result<LawOfDay> {
  const rulebook = withProblemsAt(
    amendedRulebook(service.rulebook, amendments),
    "#/amendments",
    `${pointer}/amendments`,
  );
  const lawDate = on ?? otherwise;
  const day = withProblemsAt(readDay(service.rulebook, lawDate), "#/on", `${pointer}/on`);
  if (!rulebook.ok || !day.ok) return { ok: false, problems: problemsIn(rulebook, day) };
  const law = lawOn(rulebook.value, lawDate);
  return { ok: true, value: { rulebook: rulebook.value, law, lawDate } };
}

function readDay(rulebook: Rulebook, on: string): Result<unknown> {
  return situationOf(rulebook, { facts: {}, on }, { today: on });
}

/** Everything wrong with readings of a request that holds no case. */
export function readingProblems(
  { rulebook, today }: ServiceContext,
  readings: Readonly<Record<string, string>> = {},
): Problem[] {
  return problemsIn(situationOf(rulebook, { facts: {}, readings }, { today: today() }));
}
