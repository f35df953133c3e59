import { loadPins } from "@cokdyby/rules";
import { answerImport, changedIn, compareImport, readAgain } from "@cokdyby/rules/wordings";
import { EXIT } from "../../exit-code.ts";
import { BadInput, cliProblem } from "../../input/bad-input.ts";
import { write, writeJson } from "../../io.ts";
import { tellingFor } from "../../print/telling.ts";
import { triageText } from "../../print/wordings/triage.ts";
import { knownBeside } from "../../wordings/known-beside.ts";
import { keepWording, storedWordings } from "../../wordings/store.ts";
import { noteUnreviewed } from "../../wordings/unreviewed.ts";
import { type Call, settingOf } from "../command.ts";
import { readGiven, type WordingOptions } from "./given.ts";
import { triageIn } from "./triage-in.ts";

/**
 * `cokdyby law triage`: records what a person found of the changes of an imported wording, and tells which nobody has looked
 * at. Without a file it only tells.
 *
 * @returns the exit code: 1 while a change that rules rest on is open
 * @throws BadInput with every problem at once; then nothing is recorded
 */
export async function triage(
  call: Call,
  file: string | undefined,
  options: WordingOptions,
): Promise<number> {
  const { io, json, language } = call;
  const setting = settingOf();
  const { rulebook } = setting;
  const given = readGiven(rulebook, options, io);
  if (!given.ok) throw new BadInput(given.problems);
  const { source, on } = given;
  const imports = storedWordings(io, source);
  const kept = imports.find((each) => each.on === on);
  if (kept === undefined) {
    throw new BadInput([cliProblem("WORDING_UNKNOWN", `--source ${source} --on ${on}`)]);
  }
  const read = readAgain(kept);
  const compared = compareImport({ rulebook, pins: loadPins(), source, on, read, imports });
  if (!compared.ok) throw new BadInput(compared.problems);
  const found = await triageIn(
    call,
    file,
    { source, changed: changedIn(compared.value) },
    kept.triage,
    setting,
  );
  if (file !== undefined) {
    await keepWording(io, { ...kept, triage: [...found] });
    await noteUnreviewed(io, rulebook, { source, on });
  }
  const answer = answerImport(rulebook, compared.value, knownBeside(found), setting.today());
  const changed = answer.provisions.filter(({ change }) => change !== "same");
  if (json) await writeJson(io.stdout, { source, on, provisions: changed });
  else await write(io.stdout, triageText(tellingFor(setting, language, io.stdout), answer));
  return changed.some(({ looked }) => looked === "open") ? EXIT.fellShort : EXIT.answered;
}
