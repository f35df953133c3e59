import { answersTo } from "../analyse/answers-to.ts";
import type { LabelOf } from "../analyse/points.ts";
import { type Answered, questionPlan } from "../analyse/question-plan.ts";
import { leavesIn } from "../conditions/walk-condition.ts";
import { type Situation, situate } from "../decide/situation.ts";
import type { Guide } from "../rulebook/guide.ts";
import type { Citation, Text } from "../rulebook/rulebook.ts";
import { askedFirst } from "./asked-first.ts";
import { citedOnce } from "./cited-once.ts";
import { findingIn } from "./how-far.ts";
import { presumedFacts } from "./presumed-facts.ts";

/** A fact to be established, for whoever gathers evidence. */
export interface ChecklistEntry {
  readonly fact: string;
  /** `missing`: not known, and it can change a goal; `presumed`: a goal rests on it and nothing proves it. */
  readonly why: "missing" | "presumed";
  /** A clause: "whether ...". */
  readonly establish: Text;
  /** A clause: what is presumed as long as it is not established. */
  readonly presumed?: Text;
  /** The provisions that it serves. */
  readonly serves: readonly Citation[];
  /** What each answer would lead to; nothing for a day. */
  readonly answers: readonly Answered[];
  /** From 0 to 1: of a missing fact how much an answer settles, of a presumed one how many answers turn a goal. */
  readonly score: number;
  /** The usual evidence: practice, not law. */
  readonly usual: Text;
}

/** What is to be established for some goals. */
export interface Checklist {
  readonly goals: readonly string[];
  /** Missing facts, what the guide asks first, then what settles most; then what the answers presume. */
  readonly entries: readonly ChecklistEntry[];
}

/**
 * What is to be established in a case: the facts that can still change some goals, what the guide asks
 * first before what settles most, and the presumptions on which they rest. What cannot be established is left out.
 *
 * @param goals outcome ids; the outcome of the conclusion when left out
 */
export function checklist(
  situation: Situation,
  guide: Guide,
  labelOf: LabelOf,
  goals: readonly string[] = [guide.conclusion.about],
): Checklist {
  const plan = questionPlan(situation, goals, labelOf);
  const ranked = askedFirst(guide, plan.ranked, ({ fact }) => [fact]);
  const missing = ranked.map(({ fact, score }) =>
    entryFor(situation, guide, goals, {
      fact,
      why: "missing",
      score,
      answers: plan.impact[fact] ?? [],
    }),
  );
  const presumed = presumedFacts(situation, goals)
    .filter((fact) => !plan.ranked.some((each) => each.fact === fact))
    .map((fact) => {
      const answers = answersWithout(situation, fact, goals, labelOf);
      const turning = answers.filter((answer) =>
        goals.some((goal) => answer.goals[goal] !== findingIn(situation, goal).status),
      );
      const share = answers.length === 0 ? 0 : turning.length / answers.length;
      const score = Math.round(share * 1000) / 1000;
      return entryFor(situation, guide, goals, { fact, why: "presumed", score, answers });
    });
  // in the order of the guide, which names first what is doubted most; last what turns nothing by itself
  const place = (fact: string) => guide.evidence.findIndex((each) => each.fact === fact);
  const last = ({ score }: ChecklistEntry) => (score > 0 ? 0 : 1);
  presumed.sort((a, b) => last(a) - last(b) || place(a.fact) - place(b.fact));
  return { goals, entries: [...missing, ...presumed] };
}

/** What each answer to a presumed fact would lead to, the presumption put aside. */
export function answersWithout(
  situation: Situation,
  fact: string,
  goals: readonly string[],
  labelOf: LabelOf,
): readonly Answered[] {
  const { compiled, read } = situation;
  const variable = compiled.space.byId.get(fact);
  const mayPresume = (each: string) => each !== fact && read.mayPresume(each);
  const without = situate(compiled, { ...read, mayPresume });
  if (variable === undefined || without === undefined) return [];
  return answersTo(without, variable, goals, labelOf).map(({ value, after }) => ({
    value,
    goals: after.statuses,
    stillNeeded: [...after.needed].filter((each) => !read.unobtainable.has(each)).length,
  }));
}

function entryFor(
  situation: Situation,
  guide: Guide,
  goals: readonly string[],
  about: Pick<ChecklistEntry, "fact" | "why" | "score" | "answers">,
): ChecklistEntry {
  const { presumed, ...help } = helpWith(situation, guide, about.fact, goals);
  return { ...about, ...help, ...(about.why === "presumed" && presumed ? { presumed } : {}) };
}

/** What the guide says of establishing a fact, and the provisions that the fact serves. */
type FactHelp = Pick<ChecklistEntry, "establish" | "presumed" | "serves" | "usual">;

/** @param goals where the fact names no provision itself, those of the rules that these turn on */
export function helpWith(
  situation: Situation,
  guide: Guide,
  fact: string,
  goals: readonly string[],
): FactHelp {
  const declared = situation.compiled.law.facts.get(fact)?.declaration;
  const evidence = guide.evidence.find((each) => each.fact === fact);
  const own = declared?.sources ?? [];
  return {
    establish: evidence?.establish ?? declared?.question ?? {},
    ...(evidence?.presumed === undefined ? {} : { presumed: evidence.presumed }),
    serves: own.length > 0 ? own : citedByReaders(situation, fact, goals),
    usual: evidence?.usual ?? {},
  };
}

/** The provisions of the rules that read a fact which names none itself, among those the goals turn on. */
function citedByReaders(
  situation: Situation,
  fact: string,
  goals: readonly string[],
): readonly Citation[] {
  const { law } = situation.compiled;
  const named = new Set(goals.flatMap((goal) => findingIn(situation, goal).rules));
  const reading = law.rules.filter(
    ({ rule, wording }) =>
      named.has(rule.rule) && leavesIn(wording.when).some((leaf) => leaf.fact === fact),
  );
  return citedOnce(reading.flatMap(({ wording }) => wording.cites));
}
