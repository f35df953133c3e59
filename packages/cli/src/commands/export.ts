import { amendedRulebook, readLawQuery } from "@cokdyby/api";
import { exportRules, lawOn, rulebookStamp } from "@cokdyby/engine";
import { EXIT } from "../exit-code.ts";
import { readAmendments } from "../input/amendments.ts";
import { BadInput, type InputProblem } from "../input/bad-input.ts";
import { writeJson } from "../io.ts";
import { type Call, settingOf } from "./command.ts";

/**
 * `cokdyby export`: one wording of the law as rules that the stock json-rules-engine runs, under the
 * envelope of every answer.
 *
 * @returns the exit code
 * @throws BadInput with every problem at once
 */
export async function exportLaw(
  { io }: Call,
  { on, amend = [] }: { readonly on?: string; readonly amend?: readonly string[] },
): Promise<number> {
  const { rulebook: shipped, today } = settingOf();
  const query = readLawQuery(shipped, { on: on ?? today() });
  const named = await readAmendments(amend, shipped, io.stdin);
  const rulebook = amendedRulebook(shipped, named.amendments);
  const problems: InputProblem[] = [...named.problems];
  if (!query.ok) problems.push(...query.problems.map((each) => ({ ...each, where: "--on" })));
  if (!rulebook.ok)
    problems.push(...rulebook.problems.map((each) => ({ ...each, where: "--amend" })));
  if (!query.ok || !rulebook.ok || problems.length > 0) throw new BadInput(problems);

  const law = lawOn(rulebook.value, query.value.on ?? today());
  const head = { rulebook: rulebookStamp(rulebook.value), wording: law.span };
  await writeJson(io.stdout, { ...head, ...exportRules(law) });
  return EXIT.answered;
}
