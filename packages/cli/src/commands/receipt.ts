import { randomUUID } from "node:crypto";
import { decideReceipt, newSalts, openingOf } from "@cokdyby/server/receipts";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { type CaseOptions, type GivenMatter, readMatter } from "../input/matter.ts";
import { write, writeJson } from "../io.ts";
import { writePrivateFile } from "../output/write-private-file.ts";
import { wordsIn } from "../words/words.ts";
import { type Call, settingOf } from "./command.ts";

export interface ReceiptOptions extends CaseOptions {
  readonly id?: string;
  readonly outcome?: readonly string[];
  readonly seal?: readonly string[];
  readonly opening?: string;
}

/**
 * `cokdyby receipt`: prints what POST /v1/receipts takes for a case or a case file. The service signs it; the salts of
 * sealed facts are made here and kept here.
 */
export async function receipt(
  call: Call,
  file: string | undefined,
  options: ReceiptOptions,
): Promise<number> {
  const { id = randomUUID(), outcome, opening } = options;
  const { io, language } = call;
  const given = await readMatter(call, file, options, {
    command: "receipt",
    takes: "either",
    ofCases: { "--seal": options.seal, "--opening": opening },
  });
  // refused of a file already
  const seal = given.isFile ? [] : (options.seal ?? []);
  const salts = newSalts(seal);
  const request = {
    id,
    [given.isFile ? "file" : "case"]: given.members,
    ...(outcome === undefined ? {} : { outcomes: outcome }),
    ...(seal.length === 0 ? {} : { seal: salts }),
  };
  // decided here only to see that it can be
  const decided = decideReceipt(settingOf(), request);
  const problems: InputProblem[] = [...given.problems];
  if (!decided.ok) problems.push(...decided.problems.map((each) => located(given, each)));
  if (seal.length > 0 && opening === undefined)
    problems.push(cliProblem("OPENING_NEEDED", "--seal"));
  if (problems.length > 0) throw new BadInput(problems);
  if (seal.length > 0 && opening !== undefined) {
    const opens = openingOf(given.members.facts as Parameters<typeof openingOf>[0], salts);
    const text = `${JSON.stringify(opens, undefined, 2)}\n`;
    await writePrivateFile(opening, text, `--opening ${opening}`);
    await write(io.stderr, `${wordsIn(language).receipt("keep", { file: opening })}\n`);
  }
  await writeJson(io.stdout, request);
  return EXIT.answered;
}

function located({ locate }: GivenMatter, problem: InputProblem): InputProblem {
  const { pointer = "#" } = problem;
  if (/^#\/(?:case|file)/.test(pointer))
    return locate({ ...problem, pointer: `#${pointer.slice(6)}` });
  if (pointer.startsWith("#/seal")) return { ...problem, where: `--seal ${pointer.slice(7)}` };
  return pointer === "#/id" ? { ...problem, where: "--id" } : locate(problem);
}
