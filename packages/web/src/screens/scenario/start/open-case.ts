import type { WireCase } from "@cokdyby/api/shapes";
import type { Problem } from "@cokdyby/engine";
import type { Language } from "@cokdyby/words";
import { type Case, caseOf } from "../../../case/case.ts";
import { MAIN } from "../../../law/sections.ts";
import type { Engine } from "../../../worker/engine.ts";

/** A case from outside, or everything that is wrong with it. */
export type Opened =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What can be put right on the screen as well as in the file: contradictions, and words of an earlier edition. */
const ON_SCREEN = ["CLASHING_FACTS", "OPTION_REPLACED"];

/** Checks a case from outside as the service would. */
export async function openCase(
  engine: Engine,
  given: unknown,
  language: Language,
): Promise<Opened> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return { ok: false, problems: [{ code: "SHAPE", detail: "this is no case" }] };
  }
  const checked = await engine.run("decide", given as WireCase, MAIN, language);
  const stops = checked.ok ? [] : checked.problems.filter(({ code }) => !ON_SCREEN.includes(code));
  return stops.length > 0
    ? { ok: false, problems: stops }
    : { ok: true, value: caseOf(given as WireCase) };
}
