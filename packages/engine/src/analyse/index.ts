/** `@cokdyby/engine/analyse`: questions beyond one answer. What would change it, what is worth asking, what an amendment changes. */

export { check, type PropertyResult, readingsHeldByCheck } from "./check.ts";
export { type CompareOptions, type Comparison, compare, type DatedLaw } from "./compare.ts";
export { type Counterfactual, counterfactual, type SmallestChange } from "./counterfactual.ts";
export { type Decisive, type PairFinder, pairFinder } from "./decisive-pairs.ts";
export { type IdleFacts, idleFacts } from "./idle-facts.ts";
export type { CommonFact, Intention, Kind, KindsOfChange, Meant } from "./intention.ts";
export { meantByProperty } from "./meant-by-property.ts";
export type { FavourReason, GravestRow, MoreFavourable } from "./more-favourable.ts";
export { type NearChange, nearChanges } from "./near-changes.ts";
export { type NearestRule, nearestRules } from "./nearest-rules.ts";
export type { OutcomeChange, Pattern, SettledLiteral, ShownLiteral } from "./outcome-change.ts";
export { conditionOf } from "./pattern-condition.ts";
export { type Point, plainLabels } from "./points.ts";
export { type Answered, type QuestionPlan, questionPlan } from "./question-plan.ts";
export { type ReadingEffect, readingEffects } from "./reading-effects.ts";
export type { RunnableCase } from "./smallest-case.ts";
export { type Timeline, type TimelinePoint, timeline } from "./timeline.ts";
export { type WhatIf, whatIf } from "./what-if.ts";
export type { Varied } from "./what-if-axes.ts";
export { isShutOut, type Unmet, type WhyNot } from "./why-not.ts";
