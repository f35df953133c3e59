import { createInterface } from "node:readline";
import { phrasesIn, situationIn } from "@cokdyby/api";
import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import { answerQuestionPlan } from "@cokdyby/api/operations/question-plan";
import { decide } from "@cokdyby/engine";
import { labelsIn } from "@cokdyby/engine/explain";
import { checklist as checklistOf } from "@cokdyby/engine/guide";
import { Document, visit } from "yaml";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { type CaseOptions, readMatter } from "../input/matter.ts";
import { type Ended, type Interview, interview } from "../interview/interview.ts";
import { write, writeJson } from "../io.ts";
import { PRIVATE, writeNewFile } from "../output/write-new-file.ts";
import { evaluationText } from "../print/evaluation.ts";
import { checklistText, withGuide } from "../print/guide.ts";
import { amendedText } from "../print/head.ts";
import { heading, paragraph } from "../print/page.ts";
import { problemLines } from "../print/problems.ts";
import { unreviewedHere } from "../wordings/unreviewed.ts";
import { type Call, settingOf } from "./command.ts";
import { planFile } from "./file.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface AskOptions extends CaseOptions {
  readonly goal?: readonly string[];
  readonly save?: string;
  readonly checklist?: boolean;
}

/** The goal when none is named. */
const GOAL = "prosecution.open";

/**
 * `cokdyby ask`: an interview in the terminal, or from the lines of standard input; with `--json` the
 * question plan of the service instead. With `--checklist` a list to hand on, in words or as JSON. Of a case file, what
 * it lacks.
 */
export async function run(
  call: Call,
  file: string | undefined,
  options: AskOptions,
): Promise<number> {
  const { io, language } = call;
  const setting = settingOf();
  const { goal, save, checklist } = options;
  const goals = goal ?? [GOAL];
  const given = await readMatter(call, file, options, {
    takes: "either",
    ofCases: { "--save": save, "--checklist": checklist },
    options: { goals: "--goal" },
  });
  if (given.isFile) return planFile(call, given, goal);
  const problems: InputProblem[] = [...given.problems];
  if (file === "-" && !call.json) problems.push(cliProblem("STDIN_TAKEN", "cokdyby ask -"));
  const plan = answerQuestionPlan(setting, { ...given.members, goals, language });
  if (!plan.ok) problems.push(...plan.problems.map(given.locate));
  if (!plan.ok || problems.length > 0) throw new BadInput(problems);
  if (checklist === true) return writeChecklist(call, given.members, goals);
  if (call.json) {
    await writeJson(io.stdout, plan.value);
    return EXIT.answered;
  }
  const telling = tellingForLaw(call, given.members);
  const text = telling.words.ask;
  const lines = createInterface({ input: io.stdin, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  const asking: Interview = {
    setting: { ...setting, ...(await unreviewedHere(call, setting.rulebook)) },
    telling,
    language,
    goals,
    readLine: async () => {
      const { value, done } = await typed.next();
      return done === true ? undefined : value;
    },
    say: (words) => write(io.stdout, words),
    explain: (found) =>
      paragraph(telling.page, text("cannotBe")) +
      problemLines(found, telling.words, setting.rulebook),
  };
  await asking.say(
    paragraph(telling.page, text("start", { goals: goals.map(telling.outcome).join("; ") }), ""),
  );
  await asking.say(paragraph(telling.page, text("keys"), ""));
  const ended = await interview(asking, given.members);
  lines.close();
  await tellEnd(asking, ended);
  if (save !== undefined) {
    await writeNewFile(save, caseYaml(ended.members), true, `--save ${save}`, PRIVATE);
    await asking.say(`\n${paragraph(telling.page, text("saved", { file: save }), "")}`);
  }
  return EXIT.answered;
}

/** What to establish in a case that can be decided. */
async function writeChecklist(
  call: Call,
  members: Readonly<Record<string, unknown>>,
  goals: readonly string[],
): Promise<number> {
  const { io, language, json } = call;
  const setting = settingOf();
  const { guide } = setting;
  const situation = situationIn(setting, members);
  if (!situation.ok) throw new BadInput(situation.problems);
  const list = checklistOf(situation.value, guide, labelsIn(phrasesIn(setting, language)), goals);
  const telling = withGuide(tellingForLaw(call, members), guide, setting);
  if (json) {
    const { say } = telling;
    const entries = list.entries.map(({ establish, presumed, usual, ...entry }) => ({
      ...entry,
      establish: say(establish),
      ...(presumed === undefined ? {} : { presumed: say(presumed) }),
      usual: say(usual),
    }));
    await writeJson(io.stdout, { goals, entries });
    return EXIT.answered;
  }
  const now = new Map(
    decide(situation.value, goals).map(({ outcome, status }) => [outcome, status]),
  );
  const text = amendedText(telling) + checklistText(telling, list, now);
  await write(io.stdout, text.trimStart());
  return EXIT.answered;
}

/** What came of it: how it ended, the findings, the case file so far. */
async function tellEnd(asking: Interview, { members, isDone, open }: Ended): Promise<void> {
  const { setting, telling, language, goals, say } = asking;
  const { page, words } = telling;
  const text = words.ask;
  await say(`\n\n${paragraph(page, isDone ? text("done") : text("stopped"), "")}`);
  if (open.length > 0) {
    await say(paragraph(page, text("openLeft", { names: open.map(telling.fact).join("; ") }), ""));
  }
  const answer = await answerEvaluate(setting, {
    ...members,
    outcomes: goals,
    language,
    charge: goals.includes(GOAL),
  });
  if (!answer.ok) throw new BadInput(answer.problems);
  const { charge } = answer.value;
  await say(`\n${evaluationText(telling, answer.value, { charge, findings: { steps: "" } })}`);
  await say(heading(page, text("caseSoFar")) + indented(caseYaml(members)));
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** A case as a case file: facts each on a line of its own. */
function caseYaml(members: Readonly<Record<string, unknown>>): string {
  const document = new Document(members, { aliasDuplicateObjects: false });
  visit(document, {
    // above the value of a fact: the document, its members, a pair, the facts, a pair
    Collection: (_, collection, above) => {
      if (above.length > 3) collection.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
