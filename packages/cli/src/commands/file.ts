import type { Operation } from "@cokdyby/api";
import { CHARGE_KIND_OUTCOMES, looksPersonal } from "@cokdyby/api";
import { evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import { explainFile } from "@cokdyby/api/operations/explain-file";
import { questionPlanFile } from "@cokdyby/api/operations/question-plan-file";
import { statesFile } from "@cokdyby/api/operations/states-file";
import type { FileInput } from "@cokdyby/engine/file";
import { EXIT } from "../exit-code.ts";
import { readFileInput } from "../input/file-input.ts";
import { byOption, wholeNumber } from "../input/option-names.ts";
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

export interface FileOptions {
  readonly outcome?: readonly string[];
  readonly all?: boolean;
  readonly goal?: readonly string[];
}

export interface ExplainOptions {
  readonly outcome?: string;
  readonly act?: string;
  readonly actor?: string;
  readonly shown?: string;
  readonly recipient?: string;
  readonly explain?: "summary" | "full";
  readonly limit?: string;
}

/** What of a request an option said. */
const OPTIONS: Readonly<Record<string, string>> = {
  outcomes: "--outcome",
  goals: "--goal",
  outcome: "--outcome",
  "about/act": "--act",
  "about/actor": "--actor",
  "about/shown": "--shown",
  "about/recipient": "--recipient",
  about: "--act, --actor, --shown, --recipient",
  explain: "--explain",
  limit: "--limit",
};

/**
 * `cokdyby file evaluate`: the answers to a case file.
 *
 * @param path YAML or JSON; `-` for standard input
 */
export async function evaluate(
  call: Call,
  path: string | undefined,
  { outcome, all = false }: FileOptions,
): Promise<number> {
  const { guide } = settingOf();
  const prosecution = prosecutionOf();
  // the matrix needs one outcome; asked for more, they go out as JSON
  const told = [...(outcome ?? [prosecution]), ...CHARGE_KIND_OUTCOMES];
  const outcomes = call.json ? outcome : told;
  const { members } = await ask(
    call,
    evaluateFile,
    path,
    outcomes === undefined ? {} : { outcomes },
    (telling, answer) =>
      fileText(telling, answer, {
        ...(outcome === undefined ? { charges: fileChargesText(telling, answer, guide) } : {}),
        ...(all || outcome !== undefined
          ? { findings: fileFindingsText(telling, answer, outcomes?.[0] ?? prosecution) }
          : {}),
      }),
  );
  await notePersonal(call, members as FileInput);
  return EXIT.answered;
}

/** A word on what looks as if it named somebody; nothing is refused for it. */
async function notePersonal({ io, language }: Call, { title = "", persons = {} }: FileInput) {
  if (![title, ...Object.keys(persons)].some(looksPersonal)) return;
  await write(io.stderr, `${wordsIn(language).file("looksPersonal")}\n`);
}

/** `cokdyby file ask`: what a case file lacks, the most useful first. */
export async function plan(
  call: Call,
  path: string | undefined,
  { goal }: FileOptions,
): Promise<number> {
  await ask(call, questionPlanFile, path, goal === undefined ? {} : { goals: goal }, filePlanText);
  return EXIT.answered;
}

/** `cokdyby file states`: which states may reach the acts, and what a transfer turns on. */
export async function states(call: Call, path: string | undefined): Promise<number> {
  await ask(call, statesFile, path, {}, statesText);
  return EXIT.answered;
}

/**
 * `cokdyby file explain`: why an answer about a case file, a person, an act or a cell is as it is.
 */
export async function explain(
  call: Call,
  path: string | undefined,
  { outcome = prosecutionOf(), explain, limit, ...named }: ExplainOptions,
): Promise<number> {
  const { act, actor, shown, recipient } = named;
  const most = wholeNumber(limit);
  const asked = {
    outcome,
    about: { act, actor, shown, recipient },
    ...(explain === undefined ? {} : { explain }),
    ...(most === undefined ? {} : { limit: most }),
    // printed only where the answer is about it
    ...(call.json || outcome === prosecutionOf() ? {} : { charge: false }),
  };
  await ask(call, explainFile, path, asked, fileExplanationText);
  return EXIT.answered;
}

/** The outcome that the answers to a file lead with. */
function prosecutionOf(): string {
  return settingOf().rulebook.caseFile[0]?.charges.prosecution ?? "";
}

async function ask<Answer>(
  call: Call,
  operation: Pick<Operation, "inThread"> & {
    readonly run: Parameters<typeof answerTo<Answer>>[1]["run"];
  },
  path: string | undefined,
  asked: object,
  textOf: (telling: Telling, answer: Answer) => string,
): Promise<{ readonly members: Readonly<Record<string, unknown>> }> {
  const { request, members, locate } = await readFileInput(call, path);
  await answerTo<Answer>(call, operation, {
    request: { ...request, ...asked },
    problems: [],
    locate: (found) =>
      byOption(found, OPTIONS).map((each) => (each.where === undefined ? locate(each) : each)),
    textOf: (answer) => {
      const telling = tellingForLaw(call, members);
      const assumed = amendedText(telling) + fixedText(telling);
      const told = textOf(telling, answer);
      return assumed === "" ? told : `${assumed}\n${told.replace(/^\n/, "")}`;
    },
  });
  return { members };
}
