import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rulebook } from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/engine/read";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";

const FOLDER = join(import.meta.dirname, "lending");

/**
 * An invented law on lending films, small enough to know every answer by heart. It keeps tests of the
 * service fast and still when the law of the product changes.
 */
export function lending(): Rulebook {
  const names = globSync("**/*.yaml", { cwd: FOLDER }).sort();
  return expectOk(
    readRulebook(new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]))),
  );
}
