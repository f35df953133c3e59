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
import { answerAbout } from "./answer-about.ts";
import { type Call, settingOf } from "./command.ts";

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
  await answerAbout(
    call,
    given,
    evaluateOperation,
    { outcomes },
    afterAssumed((telling, answer) =>
      fileText(telling, answer, {
        ...(outcome === undefined ? { charges: fileChargesText(telling, answer, guide) } : {}),
        ...(all || outcome !== undefined
          ? { findings: fileFindingsText(telling, answer, outcomes?.[0] ?? prosecution) }
          : {}),
      }),
    ),
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
  await answerAbout(call, given, questionPlanFile, { goals }, afterAssumed(filePlanText));
  return EXIT.answered;
}

/** `cokdyby states`: which states may reach the acts, and what a transfer turns on. */
export async function states(
  call: Call,
  path: string | undefined,
  options: CaseOptions,
): Promise<number> {
  const given = await readMatter(call, path, options, { command: "states", takes: "file" });
  await answerAbout(call, given, statesFile, {}, afterAssumed(statesText));
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
  const asked = {
    outcome,
    about: { act, actor, shown, recipient },
    explain: how,
    limit: wholeNumber(options.limit),
    // printed only where the answer is about it
    ...(call.json || outcome === prosecutionOf() ? {} : { charge: false }),
  };
  await answerAbout(call, given, explainFile, asked, afterAssumed(fileExplanationText));
  return EXIT.answered;
}

/** The outcome that the answers to a file lead with. */
function prosecutionOf(): string {
  return settingOf().rulebook.caseFile[0]?.charges.prosecution ?? "";
}

/** What a file assumes of the law, before what is answered to it. */
function afterAssumed<Answer>(textOf: (telling: Telling, answer: Answer) => string): typeof textOf {
  return (telling, answer) => {
    const assumed = amendedText(telling) + fixedText(telling);
    const told = textOf(telling, answer);
    return assumed === "" ? told : `${assumed}\n${told.replace(/^\n/, "")}`;
  };
}
