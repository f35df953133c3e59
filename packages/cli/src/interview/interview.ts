import type { ServiceContext } from "@cokdyby/api";
import type { QuestionPlanAnswer } from "@cokdyby/api/operations/question-plan";
import { answerQuestionPlan } from "@cokdyby/api/operations/question-plan";
import type { Problem, Result } from "@cokdyby/engine";
import type { Language } from "@cokdyby/words";
import { BadInput } from "../input/bad-input.ts";
import { questionText } from "../print/question.ts";
import type { Telling } from "../print/telling.ts";
import { readReply } from "./reply.ts";

/** A case as known so far. */
export type Members = Readonly<Record<string, unknown>>;

/** The state of an interview. */
interface Step {
  readonly members: Members;
  /** Facts put aside as not known yet. */
  readonly aside: ReadonlySet<string>;
}

export interface Interview {
  readonly setting: ServiceContext;
  readonly telling: Telling;
  readonly language: Language;
  readonly goals: readonly string[];
  /** The next line that was typed; nothing at the end of input. */
  readonly readLine: () => Promise<string | undefined>;
  readonly say: (text: string) => Promise<void>;
  /** What could not be done with an answer, in words. */
  readonly explain: (problems: readonly Problem[]) => string;
}

/** How an interview ended. */
export interface Ended {
  readonly members: Members;
  readonly isDone: boolean;
  /** Facts that could still matter but were put aside or cannot be established. */
  readonly open: readonly string[];
}

/** A step with the questions that are worth asking at it. */
interface Position extends Step {
  readonly plan: QuestionPlanAnswer;
}

/**
 * Asks one question after the other, the most useful first, until nothing more is worth asking, the
 * person stops, or the input ends.
 *
 * @throws BadInput when the case or a goal cannot be used as it was given
 */
export async function interview(asking: Interview, start: Members): Promise<Ended> {
  const before: Position[] = [];
  const first = positionAt(asking, { members: start, aside: new Set() });
  if (!first.ok) throw new BadInput(first.problems);
  let here = first.value;
  for (;;) {
    const { plan, aside } = here;
    const asks = plan.asks.filter(({ fact }) => !aside.has(fact));
    const [ask] = asks;
    if (ask === undefined) return ended(here, true);
    const question = { plan, ask, number: before.length + 1, left: asks.length };
    await asking.say(questionText(asking.telling, question));
    const last = before.at(-1);
    const next = await nextPosition(asking, here, ask, last);
    if (next === undefined) return ended(here, false);
    if (next === last) before.pop();
    else before.push(here);
    here = next;
  }
}

/** Reads lines until one answers the question, or goes back. @returns nothing when the person stops */
async function nextPosition(
  asking: Interview,
  here: Position,
  { fact, values }: QuestionPlanAnswer["asks"][number],
  last: Position | undefined,
): Promise<Position | undefined> {
  const { telling, setting } = asking;
  const { ask: text } = telling.words;
  const prompt = text("prompt");
  const declared = setting.rulebook.facts.find((each) => each.fact === fact);
  for (;;) {
    const line = await asking.readLine();
    const reply = line === undefined ? QUIT : readReply(line, declared, values);
    if (reply.kind === "quit") return undefined;
    if (reply.kind === "back" && last !== undefined) return last;
    if (reply.kind === "back") await asking.say(`  ${text("nothingBefore")}\n${prompt}`);
    else if (reply.kind === "notUnderstood")
      await asking.say(`  ${text("notUnderstood")}\n${prompt}`);
    else {
      const next = positionAt(asking, after(here, fact, reply));
      if (next.ok) return next.value;
      await asking.say(`${asking.explain(next.problems)}${prompt}`);
    }
  }
}

const QUIT = { kind: "quit" } as const;

function positionAt({ setting, goals, language }: Interview, step: Step): Result<Position> {
  const plan = answerQuestionPlan(setting, { ...step.members, goals, language });
  return plan.ok ? { ok: true, value: { ...step, plan: plan.value } } : plan;
}

function after(
  { members, aside }: Step,
  fact: string,
  reply: { readonly kind: string; readonly value?: unknown },
): Step {
  switch (reply.kind) {
    case "notKnownYet":
      return { members, aside: new Set([...aside, fact]) };
    case "unobtainable": {
      const { unobtainable = [] } = members as { unobtainable?: readonly string[] };
      return { members: { ...members, unobtainable: [...unobtainable, fact] }, aside };
    }
    default: {
      const facts = { ...(members.facts as Members), [fact]: reply.value };
      return { members: { ...members, facts }, aside };
    }
  }
}

function ended({ members, aside, plan }: Position, isDone: boolean): Ended {
  const { unobtainable = [] } = members as { unobtainable?: readonly string[] };
  const putAside = plan.stillNeeded.filter((fact) => aside.has(fact));
  return { members, isDone, open: isDone ? [...putAside, ...unobtainable] : plan.stillNeeded };
}
