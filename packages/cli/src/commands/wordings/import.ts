import { loadPins } from "@cokdyby/rules";
import {
  answerImport,
  changedIn,
  compareImport,
  hasWords,
  keptWording,
  triageUnder,
} from "@cokdyby/rules/wordings";
import { MOST_BYTES } from "@cokdyby/wordings";
import { EXIT } from "../../exit-code.ts";
import { BadInput, cliProblem } from "../../input/bad-input.ts";
import { readBytes } from "../../input/read-text.ts";
import { write, writeJson } from "../../io.ts";
import { tellingFor } from "../../print/telling.ts";
import { importText } from "../../print/wordings/import.ts";
import { knownBeside } from "../../wordings/known-beside.ts";
import { readApart } from "../../wordings/read-apart.ts";
import { keepWording, storedWordings } from "../../wordings/store.ts";
import { noteUnreviewed } from "../../wordings/unreviewed.ts";
import { type Call, settingOf } from "../command.ts";
import { readGiven, type WordingOptions } from "./given.ts";
import { triageIn } from "./triage-in.ts";

export interface ImportOptions extends WordingOptions {
  readonly triage?: string;
  readonly force?: true;
}

/**
 * `cokdyby law import`: cuts the official words of an act, compares them with those before, tells what rests on each change,
 * and keeps them on this machine. Nothing is kept where anything is wrong.
 */
export async function importWording(
  call: Call,
  file: string,
  options: ImportOptions,
): Promise<number> {
  const { io, json, language } = call;
  const setting = settingOf();
  const { rulebook } = setting;
  const given = readGiven(rulebook, options);
  const bytes = await readBytes(file, io.stdin, MOST_BYTES);
  if (!given.ok || !bytes.ok) {
    throw new BadInput([...(given.ok ? [] : given.problems), ...(bytes.ok ? [] : [bytes.problem])]);
  }
  const { source, on } = given;
  const read = await readApart(bytes.bytes);
  if (!read.ok) throw new BadInput(read.problems.map((each) => ({ ...each, where: file })));
  const imports = storedWordings(io, source);
  const pins = loadPins();
  const force = options.force === true;
  const compared = compareImport({ rulebook, pins, source, on, read: read.value, imports, force });
  if (!compared.ok) throw new BadInput(compared.problems.map((each) => ({ ...each, where: file })));

  const kept = imports.find((each) => each.on === on);
  const isSame = kept !== undefined && hasWords(kept, read.value.wording.provisions);
  if (kept !== undefined && !isSame && !force) {
    throw new BadInput([cliProblem("WORDING_THERE", `--source ${source} --on ${on}`)]);
  }
  const changed = changedIn(compared.value);
  const { holds, dropped } = triageUnder(kept, read.value.wording.provisions);
  const triage = await triageIn(call, options.triage, { source, changed }, holds, setting);
  const isFoundAgain = (provision: string) => triage.some((each) => each.provision === provision);
  const droppedTriage = dropped.filter(({ provision }) => !isFoundAgain(provision));
  await keepWording(io, keptWording(read.value, { source, on, triage }));
  await noteUnreviewed(io, rulebook, { source, on });
  const answer = answerImport(rulebook, compared.value, knownBeside(triage), setting.today());
  if (json)
    await writeJson(io.stdout, droppedTriage.length > 0 ? { ...answer, droppedTriage } : answer);
  else {
    const telling = tellingFor(setting, language, io.stdout);
    await write(io.stdout, importText(telling, answer, droppedTriage));
  }
  return EXIT.answered;
}
