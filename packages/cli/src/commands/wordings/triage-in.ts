import type { ServiceContext } from "@cokdyby/api";
import { namesOf, type Triage, withTriage } from "@cokdyby/rules/wordings";
import { BadInput } from "../../input/bad-input.ts";
import { readText } from "../../input/read-text.ts";
import { readTriage } from "../../wordings/triage-file.ts";
import type { Call } from "../command.ts";

/**
 * What was found of the changes before, and over it what a file says.
 *
 * @throws BadInput with every problem of the file
 */
export async function triageIn(
  { io }: Call,
  file: string | undefined,
  { source, changed }: { readonly source: string; readonly changed: ReadonlyMap<string, string> },
  before: readonly Triage[],
  { rulebook, today }: ServiceContext,
): Promise<readonly Triage[]> {
  if (file === undefined) return before;
  const text = await readText(file, io.stdin);
  if (!text.ok) throw new BadInput([text.problem]);
  const { triage, problems } = readTriage(
    file,
    text.text,
    changed,
    namesOf(rulebook, source),
    today(),
  );
  if (problems.length > 0) throw new BadInput(problems);
  return withTriage(before, triage);
}
