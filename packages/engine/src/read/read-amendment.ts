import { fail, type Result } from "../problem.ts";
import { amendAt } from "../rulebook/amend.ts";
import { fitAmendment } from "../rulebook/parse-data.ts";
import type { Amendment, Rulebook } from "../rulebook/rulebook.ts";
import { renameMember, spellOutAmendment } from "../rulebook/spell-out.ts";
import { parseYaml } from "./parse-yaml.ts";

/**
 * Reads an amendment file and tries it on a rulebook.
 *
 * @param file its name, for the places of problems
 * @returns the amendment, to be applied by `amend`; or every problem with line and column
 */
export function readAmendment(file: string, text: string, rulebook: Rulebook): Result<Amendment> {
  const written = parseYaml(file, text);
  if (!written.ok) return written;
  const spelt = spellOutAmendment(renameMember(written.value, "amendment", "id"));
  const amendment = fitAmendment(spelt, rulebook);
  if (!amendment.ok) return amendment;
  const amended = amendAt(rulebook, [amendment.value], (pointer) =>
    spelt.places(pointer.replace(/^\/amendments(\/0)?/, "")),
  );
  return amended.ok ? amendment : fail(amended.problems);
}
