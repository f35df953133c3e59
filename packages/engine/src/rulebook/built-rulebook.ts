import { EngineFault } from "../problem.ts";
import { freezeRulebook } from "./freeze.ts";
import type { Rulebook } from "./rulebook.ts";

/**
 * The rulebook that a build wrote as JSON, frozen. It was checked when it was built and is not checked again;
 * a rulebook from elsewhere goes through `checkRulebook` or comes from rule files.
 *
 * @param json what `rulebook.json` holds
 * @throws {EngineFault} when that is no built rulebook at all
 */
export function builtRulebook(json: unknown): Rulebook {
  if (typeof json !== "object" || json === null || !("digest" in json) || !("rules" in json)) {
    throw new EngineFault("this is not the JSON of a built rulebook");
  }
  return freezeRulebook(json as Rulebook);
}
