import { loadPins } from "@cokdyby/rules";
import {
  answerImport,
  changedIn,
  compareImport,
  type ImportAnswer,
  type ProvisionAnswer,
  readAgain,
} from "@cokdyby/rules/wordings";
import { stringify } from "yaml";
import { EXIT } from "../../exit-code.ts";
import { BadInput, cliProblem } from "../../input/bad-input.ts";
import { write, writeJson } from "../../io.ts";
import { heading, paragraph } from "../../print/page.ts";
import { type Telling, tellingFor } from "../../print/telling.ts";
import { provisionText } from "../../print/wordings/import.ts";
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

/** What was found of each change, and a file to fill in for those that are open. */
function triageText(telling: Telling, { provisions, source, base }: ImportAnswer): string {
  const { page } = telling;
  const words = telling.words.wording;
  if (base === undefined) return paragraph(page, words("noBase"));
  const rests = provisions.filter(({ looked }) => looked !== "none");
  const open = rests.filter(({ looked }) => looked === "open");
  const told = rests.map((each) => provisionText(telling, each, source)).join("");
  const named = (list: readonly ProvisionAnswer[]) => list.map(({ provision }) => provision);
  const missing = named(open.filter(({ change }) => change === "missing"));
  // what a file lacks, it mostly lacks for one reason
  const entries = [
    ...named(open.filter(({ change }) => change !== "missing")).map((each) => [each]),
    ...(missing.length === 0 ? [] : [missing]),
  ];
  if (rests.length === 0) return paragraph(page, words("nothingRests"));
  if (open.length === 0) return told + heading(page, words("noneOpen"));
  const file = stringify({
    triage: entries.map((provisions) => ({
      provisions,
      decision: "noChangeOfMeaning",
      who: "",
      why: "",
    })),
  });
  const head = heading(page, words("toFillIn")) + paragraph(page, words("decisions"));
  return `${told}${head}\n${file}`;
}
