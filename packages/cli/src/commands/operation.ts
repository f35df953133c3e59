import type { Operation } from "@cokdyby/api";
import { EXIT } from "../exit-code.ts";
import { atPlace, BadInput } from "../input/bad-input.ts";
import { readData } from "../input/read-data.ts";
import { writeJson } from "../io.ts";
import { unreviewedHere } from "../wordings/unreviewed.ts";
import { type Call, settingOf } from "./command.ts";

/**
 * An operation that has no view: its request comes from a file as it goes over the wire, its answer is JSON.
 *
 * @param file YAML or JSON; standard input when left out
 */
export async function runOperation({ io }: Call, { run }: Operation, file = "-"): Promise<number> {
  const { value, sourceMap, problems } = await readData(file, "[file]", io.stdin);
  if (sourceMap === undefined) throw new BadInput(problems);
  const setting = settingOf();
  const beside = await unreviewedHere(io, setting.rulebook);
  const answer = await run({ ...setting, ...beside }, value);
  if (!answer.ok) {
    const placed = answer.problems.map((each) =>
      atPlace({ ...each, ...sourceMap((each.pointer ?? "#").slice(1)) }),
    );
    throw new BadInput(placed);
  }
  await writeJson(io.stdout, answer.value);
  return EXIT.answered;
}
