import { nearest, type Problem, type Result, type Rulebook, rulebookStamp } from "@cokdyby/engine";
import { type LawQuery, lawQuery } from "../../shapes/law/query.ts";
import { readShape } from "../read-shape.ts";
import type { ServiceContext } from "../service-context.ts";
import { type PointerFormat, queryPointer } from "../shape-problems.ts";
import { type LawView, lawViewOf } from "./in-force.ts";
import { LAW_LISTS, type LawList } from "./lists.ts";
import { localize } from "./localize.ts";
import { ruleIn } from "./rules.ts";

/** Everything this step can report beside what does not fit the shape of a query. */
export const LAW_PROBLEMS = ["LAW_DATE_TOO_EARLY"] as const;

/** Checks the query of a GET of the law. @param pointerOf names the parameters in problems */
export function readLawQuery(
  rulebook: Rulebook,
  query: unknown,
  pointerOf: PointerFormat = queryPointer,
): Result<LawQuery> {
  const read = readShape(lawQuery, query, pointerOf);
  const problems: Problem[] = [...read.problems];
  const { on } = read.value ?? {};
  if (on !== undefined && on < rulebook.earliest) {
    problems.push({
      code: "LAW_DATE_TOO_EARLY",
      detail: `the law is modelled from ${rulebook.earliest}; name a law date not before it`,
      pointer: pointerOf(["on"]),
    });
  }
  return problems.length > 0 || read.value === undefined
    ? { ok: false, problems }
    : { ok: true, value: read.value };
}

/** Answers GET /v1/{list}. */
export function answerLawList(rulebook: Rulebook, list: LawList, query: LawQuery): LawAnswer {
  const view = lawViewOf(rulebook, query.on);
  return answer(view, LAW_LISTS[list](view), query);
}

/** Answers GET /v1/rules/{id}; nothing when there is no such rule. */
export function answerRule(rulebook: Rulebook, id: string, query: LawQuery): LawAnswer | undefined {
  const view = lawViewOf(rulebook, query.on);
  const members = ruleIn(view, id);
  return members === undefined ? undefined : answer(view, members, query);
}

/** Answers GET /v1/recommendations, which are the same on every day. */
export function answerRecommendations(
  { rulebook, recommendations = [] }: ServiceContext,
  query: LawQuery,
): LawAnswer {
  return answer(lawViewOf(rulebook, query.on), { recommendations }, query);
}

/** The id of a rule that was probably meant. */
export function nearestRule(rulebook: Rulebook, id: string): string | undefined {
  return nearest(
    id,
    rulebook.rules.map(({ rule }) => rule),
  );
}

/** Plain data in the shape that the contract gives for the address. */
export type LawAnswer = Readonly<Record<string, unknown>>;

function answer(view: LawView, members: object, { language }: LawQuery): LawAnswer {
  const { rulebook, law } = view;
  return {
    rulebook: rulebookStamp(rulebook),
    ...(law === undefined ? {} : { wording: law.span }),
    ...(language === undefined
      ? members
      : (localize(members, language, rulebook.languages) as typeof members)),
  };
}
