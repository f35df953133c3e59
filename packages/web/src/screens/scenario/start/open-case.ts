import type { Problem } from "@cokdyby/engine";
import type { WireCase } from "@cokdyby/server/contract";
import { type Case, caseOf } from "../../../case/case.ts";
import { MAIN } from "../../../law/sections.ts";
import type { Language } from "../../../words/languages.ts";
import type { Engine } from "../../../worker/engine.ts";

/** A case from outside, or everything that is wrong with it. */
export type Opened =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
  // contradicting facts can be put right on the screen as well as in the file
  const stops = checked.ok ? [] : checked.problems.filter(({ code }) => code !== "CLASHING_FACTS");
  return stops.length > 0
    ? { ok: false, problems: stops }
    : { ok: true, value: caseOf(given as WireCase) };
}
