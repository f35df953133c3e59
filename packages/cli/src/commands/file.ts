import type { Operation } from "@cokdyby/api";
import { CHARGE_KIND_OUTCOMES, looksPersonal } from "@cokdyby/api";
import { evaluateFile as evaluateOperation } from "@cokdyby/api/operations/evaluate-file";
import { explainFile } from "@cokdyby/api/operations/explain-file";
import { questionPlanFile } from "@cokdyby/api/operations/question-plan-file";
import { statesFile } from "@cokdyby/api/operations/states-file";
import type { FileInput } from "@cokdyby/engine/file";
import { EXIT } from "../exit-code.ts";
import { type CaseOptions, type GivenMatter, readMatter } from "../input/matter.ts";
import { type OptionNames, wholeNumber } from "../input/option-names.ts";
import { write } from "../io.ts";
import { fileFindingsText, filePlanText, fileText } from "../print/file.ts";
import { fileChargesText } from "../print/file-charges.ts";
import { fileExplanationText } from "../print/file-explanation.ts";
import { amendedText, fixedText } from "../print/head.ts";
import { statesText } from "../print/states.ts";
import type { Telling } from "../print/telling.ts";
import { wordsIn } from "../words/words.ts";
import { answerTo } from "./answer-to.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

export interface ExplainOptions extends CaseOptions {
  readonly outcome?: string;
  readonly act?: string;
  readonly actor?: string;
  readonly shown?: string;
  readonly recipient?: string;
  readonly explain?: "summary" | "full";
  readonly limit?: string;
}

/** What of a request to explain an option said. */
const OPTIONS: OptionNames = {
  outcome: "--outcome",
  "about/act": "--act",
  "about/actor": "--actor",
  "about/shown": "--shown",
  "about/recipient": "--recipient",
  about: "--act, --actor, --shown, --recipient",
  explain: "--explain",
  limit: "--limit",
};

/** Of `cokdyby evaluate`: the answers to a case file. */
export async function evaluateFile(
  call: Call,
  given: GivenMatter,
  { outcome, all = false }: { readonly outcome?: readonly string[]; readonly all?: boolean },
): Promise<number> {
  const { guide } = settingOf();
  const prosecution = prosecutionOf();
  // the matrix needs one outcome; asked for more, they go out as JSON
  const told = [...(outcome ?? [prosecution]), ...CHARGE_KIND_OUTCOMES];
  const outcomes = call.json ? outcome : told;
  await ask(
    call,
    evaluateOperation,
    given,
    outcomes === undefined ? {} : { outcomes },
    (telling, answer) =>
      fileText(telling, answer, {
        ...(outcome === undefined ? { charges: fileChargesText(telling, answer, guide) } : {}),
        ...(all || outcome !== undefined
          ? { findings: fileFindingsText(telling, answer, outcomes?.[0] ?? prosecution) }
          : {}),
      }),
  );
  await notePersonal(call, given.members as FileInput);
  return EXIT.answered;
}

/** A word on what looks as if it named somebody; nothing is refused for it. */
async function notePersonal({ io, language }: Call, { title = "", persons = {} }: FileInput) {
  if (![title, ...Object.keys(persons)].some(looksPersonal)) return;
  await write(io.stderr, `${wordsIn(language).file("looksPersonal")}\n`);
}

/** Of `cokdyby ask`: what a case file lacks, the most useful first. */
export async function planFile(
  call: Call,
  given: GivenMatter,
  goals: readonly string[] | undefined,
): Promise<number> {
  await ask(call, questionPlanFile, given, goals === undefined ? {} : { goals }, filePlanText);
  return EXIT.answered;
}

/** `cokdyby states`: which states may reach the acts, and what a transfer turns on. */
export async function states(
  call: Call,
  path: string | undefined,
  options: CaseOptions,
): Promise<number> {
  const given = await readMatter(call, path, options, { command: "states", takes: "file" });
  await ask(call, statesFile, given, {}, statesText);
  return EXIT.answered;
}

/** `cokdyby explain`: why an answer about a case file, a person, an act or a cell is as it is. */
export async function explain(
  call: Call,
  path: string | undefined,
  options: ExplainOptions,
): Promise<number> {
  const { outcome = prosecutionOf(), explain: how, act, actor, shown, recipient } = options;
  const given = await readMatter(call, path, options, {
    command: "explain",
    takes: "file",
    options: OPTIONS,
  });
  const limit = wholeNumber(options.limit);
  const asked = {
    outcome,
    about: { act, actor, shown, recipient },
    ...(how === undefined ? {} : { explain: how }),
    ...(limit === undefined ? {} : { limit }),
    // printed only where the answer is about it
    ...(call.json || outcome === prosecutionOf() ? {} : { charge: false }),
  };
  await ask(call, explainFile, given, asked, fileExplanationText);
  return EXIT.answered;
}

/** The outcome that the answers to a file lead with. */
function prosecutionOf(): string {
  return settingOf().rulebook.caseFile[0]?.charges.prosecution ?? "";
}

function ask<Answer>(
  call: Call,
  operation: Pick<Operation, "inThread"> & {
    readonly run: Parameters<typeof answerTo<Answer>>[1]["run"];
  },
  { members, problems, locate }: GivenMatter,
  asked: object,
  textOf: (telling: Telling, answer: Answer) => string,
): Promise<Answer> {
  return answerTo<Answer>(call, operation, {
    request: { ...members, ...asked },
    problems,
    locate: (found) => found.map(locate),
    textOf: (answer) => {
      const telling = tellingForLaw(call, members);
      const assumed = amendedText(telling) + fixedText(telling);
      const told = textOf(telling, answer);
      return assumed === "" ? told : `${assumed}\n${told.replace(/^\n/, "")}`;
    },
  });
}
