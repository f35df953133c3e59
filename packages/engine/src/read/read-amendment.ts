import { fail, type Result } from "../problem.ts";
import { amendAt } from "../rulebook/amend.ts";
import { normalizeAmendment, renameMember } from "../rulebook/normalize.ts";
import { fitAmendment } from "../rulebook/parse-data.ts";
import type { Amendment, Rulebook } from "../rulebook/rulebook.ts";
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
  const normalized = normalizeAmendment(renameMember(written.value, "amendment", "id"));
  const amendment = fitAmendment(normalized, rulebook);
  if (!amendment.ok) return amendment;
  const amended = amendAt(rulebook, [amendment.value], (pointer) =>
    normalized.sourceMap(pointer.replace(/^\/amendments(\/0)?/, "")),
  );
  return amended.ok ? amendment : fail(amended.problems);
}
