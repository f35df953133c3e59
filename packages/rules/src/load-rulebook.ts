import { existsSync, readFileSync } from "node:fs";
import type { Rulebook, TypedRulebook } from "@cokdyby/engine";
import { builtRulebook } from "@cokdyby/engine/built-rulebook";
import type { LawIds } from "./law-ids.ts";

const BUILT = new URL("../dist/rulebook.json", import.meta.url);

// From our sources the YAML counts, built or not; the YAML reader is loaded for that alone.
const source = import.meta.url.endsWith(".ts") ? await import("./read-source.ts") : undefined;

let loaded: Rulebook | undefined;

/**
 * The checked rulebook, frozen; the same object each time. The compiler knows its ids: a case with a fact, an option
 * or an outcome that it does not have is an error where it is written. Whatever comes from people is asked of it as
 * of a plain `Rulebook`, which it is too.
 *
 * The built package loads the JSON that its build wrote. From the sources (export condition
 * `@cokdyby/source`) a build that is older than the rule files is passed over and they are read.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in the rule files
 */
export function loadRulebook(): TypedRulebook<LawIds> {
  loaded ??= load();
  return loaded;
}

function load(): Rulebook {
  if (existsSync(BUILT)) {
    const built = builtRulebook(JSON.parse(readFileSync(BUILT, "utf8")));
    if (source === undefined || source.isFresh(built)) return built;
  }
  if (source !== undefined) return source.readSource();
  throw new Error("there is no dist/rulebook.json in @cokdyby/rules; run `pnpm run build` first");
}
