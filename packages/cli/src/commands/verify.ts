import type { Readable } from "node:stream";
import type { Rulebook } from "@cokdyby/engine";
import {
  type Opening,
  openingShape,
  readPublicKey,
  readReceipt,
  readRulebook,
  type Verdict,
  verifyReceipt,
} from "@cokdyby/server/receipts";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { jsonIn } from "../input/json-in.ts";
import { readData } from "../input/read-data.ts";
import { MOST_OF_RECORDS, readText, STDIN } from "../input/read-text.ts";
import { write, writeJson } from "../io.ts";
import { tellingFor } from "../print/telling.ts";
import { verificationText } from "../print/verification.ts";
import { type Call, settingOf } from "./command.ts";
import { hasStore, withStore } from "./with-store.ts";

export interface VerifyCommandOptions {
  readonly key?: readonly string[];
  readonly facts?: string;
  readonly rulebook?: readonly string[];
  readonly today?: boolean;
}

const CODES: Readonly<Record<Verdict, number>> = {
  verified: EXIT.answered,
  altered: EXIT.fellShort,
  unfit: EXIT.fellShort,
  notReproduced: EXIT.fellShort,
  otherFacts: EXIT.fellShort,
  signerNotKnown: EXIT.signerNotKnown,
  notDecidedAgain: EXIT.notDecidedAgain,
};

/**
 * `cokdyby verify`: needs the receipt and this program, and no network.
 *
 * @returns 0 only when the receipt is intact, its signer is known, and the rules give it again; see {@link CODES}
 */
export async function verify(
  call: Call,
  file = "-",
  options: VerifyCommandOptions,
): Promise<number> {
  const { io, json, language } = call;
  const text = await readText(file, io.stdin, MOST_OF_RECORDS);
  const record = text.ok ? readReceipt(text.text) : undefined;
  const where = file === "-" ? STDIN : file;
  const keys = await readKeys(options.key ?? [], call);
  const opening = await readOpening(options.facts, io.stdin);
  const given = await readRulebooks(options.rulebook ?? [], io.stdin);
  const problems: InputProblem[] = [
    ...(text.ok ? [] : [text.problem]),
    ...(record?.ok === false ? record.problems.map((each) => ({ ...each, where })) : []),
    ...keys.problems,
    ...opening.problems,
    ...given.problems,
  ];
  if (problems.length > 0 || record?.ok !== true) throw new BadInput(problems);
  const setting = settingOf();
  const { rulebook } = setting;
  const atHand = [rulebook, ...given.rulebooks];
  const earlier = [...given.rulebooks, ...(await keptRulebooks(call, record.value, atHand))];
  const facts: { readonly facts?: Opening } = opening.facts ? { facts: opening.facts } : {};
  const verification = verifyReceipt(record.value, {
    keys: keys.keys,
    rulebook,
    earlier,
    ...facts,
    ...(options.today === true ? { today: setting.today() } : {}),
  });
  if (json) await writeJson(io.stdout, verification);
  else {
    const telling = tellingFor(setting, language, io.stdout);
    await write(io.stdout, verificationText(telling, record.value, verification));
  }
  return CODES[verification.verdict];
}

/**
 * The rulebook of the record from the store of the service, where this machine has it and no other is at
 * hand. A store is not made for that.
 *
 * @throws BadInput when DATA_DIR or DATABASE_URL names a store that cannot be read
 */
async function keptRulebooks(
  call: Call,
  record: unknown,
  atHand: readonly Rulebook[],
): Promise<readonly Rulebook[]> {
  const digest = Object(Object(record).rulebook).digest;
  if (typeof digest !== "string" || atHand.some((each) => each.digest === digest)) return [];
  if (!hasStore(call)) return [];
  const kept = await withStore(call, ({ rulebooks }) => rulebooks.get(digest));
  const read = kept === undefined ? undefined : readRulebook(kept);
  return read?.ok ? [read.value] : [];
}

async function readKeys(given: readonly string[], { io }: Call) {
  const keys: string[] = [];
  const problems: InputProblem[] = [];
  for (const each of given) {
    const itself = readPublicKey(each);
    const text = itself === undefined ? await readText(each, io.stdin) : undefined;
    const key = itself ?? (text?.ok ? readPublicKey(text.text) : undefined);
    if (key !== undefined) keys.push(key);
    else if (text?.ok === false) problems.push({ ...text.problem, where: `--key ${each}` });
    else problems.push(cliProblem("NOT_A_KEY", `--key ${each}`));
  }
  return { keys, problems };
}

/** Values and salts of sealed facts, from a file in JSON or YAML. */
async function readOpening(
  file: string | undefined,
  stdin: Readable,
): Promise<{ readonly facts?: Opening; readonly problems: readonly InputProblem[] }> {
  if (file === undefined) return { problems: [] };
  const { value, problems } = await readData(file, "--facts", stdin);
  if (problems.length > 0) return { problems };
  const read = openingShape.safeParse(value);
  if (read.success) return { facts: read.data, problems: [] };
  return { problems: [cliProblem("NOT_AN_OPENING", "--facts")] };
}

/** The rulebooks of --rulebook. */
async function readRulebooks(
  files: readonly string[],
  stdin: Readable,
): Promise<{
  readonly rulebooks: readonly Rulebook[];
  readonly problems: readonly InputProblem[];
}> {
  const rulebooks: Rulebook[] = [];
  const problems: InputProblem[] = [];
  for (const file of files) {
    const where = `--rulebook ${file}`;
    const text = await readText(file, stdin, MOST_OF_RECORDS);
    const read = text.ok ? readRulebook(jsonIn(text.text)) : undefined;
    if (!text.ok) problems.push({ ...text.problem, where });
    else if (read?.ok) rulebooks.push(read.value);
    else problems.push(...(read?.problems ?? []).map((each) => ({ ...each, where })));
  }
  return { rulebooks, problems };
}
