import { readLawQuery } from "@cokdyby/api";
import { ArchiveCancelled, writeSample } from "@cokdyby/archive";
import { readArchiveShares } from "@cokdyby/rules/archive-shares";
import { EXIT } from "../exit-code.ts";
import {
  countOf,
  MEANS_OPTIONS,
  type MeansOptions,
  newFileProblems,
  readMeans,
} from "../input/archive-options.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { byOption } from "../input/option-names.ts";
import { write, writeJson } from "../io.ts";
import { untilCancelled } from "../progress/until-cancelled.ts";
import { wordsIn } from "../words/words.ts";
import { type Call, settingOf } from "./command.ts";

export interface SampleOptions extends MeansOptions {
  readonly number?: string;
  readonly seed?: string;
  readonly on?: string;
  readonly out?: string;
}

const OPTIONS = { number: "--number", out: "--out", ...MEANS_OPTIONS };

const MOST_SEED = 2 ** 32 - 1;

/** `cokdyby archive sample`: a made-up archive. */
export async function sample(call: Call, options: SampleOptions): Promise<number> {
  const { io, json, language } = call;
  const { rulebook, today } = settingOf();
  const query = readLawQuery(rulebook, { on: options.on ?? today() });
  const number = countOf(options.number ?? "");
  const seed = countOf(options.seed ?? "1");
  const { means, problems: meansProblems } = readMeans(options);
  const { out } = options;
  const problems: InputProblem[] = [
    ...(out === undefined ? [cliProblem("OUT_NEEDED", "archive sample")] : newFileProblems(out)),
    ...(number === null ? [cliProblem("NUMBER_MALFORMED", "--number")] : []),
    ...(seed === null || seed > MOST_SEED ? [cliProblem("SEED_MALFORMED", "--seed")] : []),
    ...(query.ok ? [] : query.problems.map((each) => ({ ...each, where: "--on" }))),
    ...meansProblems,
  ];
  if (out === undefined || number === null || seed === null || !query.ok || problems.length > 0) {
    throw new BadInput(problems);
  }
  const on = query.value.on ?? today();
  const words = wordsIn(language).archive;
  // not the day of today: the same seed gives the same rows tomorrow
  const request = {
    rulebook,
    shares: readArchiveShares(),
    number,
    seed,
    on,
    today: on,
    out,
    ...means,
  };
  try {
    const written = await untilCancelled((signal) => writeSample({ ...request, signal }));
    if (!written.ok) {
      throw new BadInput(byOption(written.problems, OPTIONS));
    }
    const rows = words("rows", { count: written.value.rows });
    if (json) await writeJson(io.stdout, { file: out, seed, rows: written.value.rows });
    else await write(io.stdout, `${words("sampled", { rows, file: out, seed })}\n`);
    return EXIT.answered;
  } catch (error) {
    if (!(error instanceof ArchiveCancelled)) throw error;
    await write(io.stderr, `${words("cancelled")}\n`);
    return EXIT.brokenOff;
  }
}
