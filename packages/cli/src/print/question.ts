import type { QuestionPlanAnswer } from "@cokdyby/api/operations/question-plan";
import { LETTERS } from "../interview/reply.ts";
import { columns, heading, paragraph } from "./page.ts";
import type { Telling } from "./telling.ts";

type Ask = QuestionPlanAnswer["asks"][number];
type Answered = QuestionPlanAnswer["impact"][string][number];

/** A question of the interview. */
export interface Question {
  readonly plan: QuestionPlanAnswer;
  readonly ask: Ask;
  /** The first is 1. */
  readonly number: number;
  /** How many facts can still matter. */
  readonly left: number;
}

/** A question with numbered answers and what each leads to. */
export function questionText(telling: Telling, { plan, ask, number, left }: Question): string {
  const { page, words, rulebook, say } = telling;
  const text = words.ask;
  const help = say(rulebook.facts.find(({ fact }) => fact === ask.fact)?.help);
  const answers = (plan.impact[ask.fact] ?? []).map((answered, index) => [
    `${index + 1})`,
    answered.value.label,
    leadsTo(telling, answered),
  ]);
  const others = (["notKnownYet", "unobtainable", "back", "quit"] as const).map((kind) => [
    `${LETTERS[kind]})`,
    text(kind),
    "",
  ]);
  return [
    heading(page, `${text("question", { at: number, left })}: ${ask.fact}`),
    paragraph(page, ask.question),
    help === "" ? "" : page.style("dim", paragraph(page, help)),
    columns(page, [...answers, ...others], [6, 46, 48]),
    text("prompt"),
  ].join("");
}

function leadsTo(
  { words, outcome, status: statusText }: Telling,
  { goals, stillNeeded }: Answered,
): string {
  const text = words.ask;
  const entries = Object.entries(goals);
  const statuses = entries.map(([goal, status]) =>
    entries.length === 1 ? statusText(status) : `${outcome(goal)}: ${statusText(status)}`,
  );
  const rest = stillNeeded === 0 ? text("noFurther") : text("stillNeeded", { count: stillNeeded });
  return `→ ${statuses.join("; ")}; ${rest}`;
}
