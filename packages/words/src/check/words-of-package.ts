import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "@cokdyby/engine";
import type { Language } from "../catalogue.ts";
import { withBorrowed } from "./borrowed.ts";
import { moduleOf } from "./module-of.ts";
import { type ReadCatalogue, readCatalogues } from "./read-catalogues.ts";
import { unusedKeys } from "./unused-keys.ts";

/** Who says the words of a catalogue, and its package. */
const DOORS = ["cli", "training", "web"];

/** What the engine says in English by itself, and command line and page in Czech. */
const ALONE: ReadonlyMap<string, Language> = new Map([
  ["cli/engine-problem", "cs"],
  ["web/draft-problem", "cs"],
]);

const BORROWED = "packages/words/catalogues/borrowed.yaml";

/** The catalogues as they are written, without what they borrow. */
export function ownCatalogues(root: string): Result<readonly ReadCatalogue[]> {
  return readCatalogues(textsOf(root, ["packages/words/catalogues/*/*.yaml"]), ALONE);
}

/**
 * The modules that the catalogues make, once they are in order and every key is said somewhere.
 *
 * @param root the folder of the whole project
 * @returns path in the project → text
 */
export function wordsOfPackage(root: string): Result<ReadonlyMap<string, string>> {
  const own = ownCatalogues(root);
  if (!own.ok) return own;
  const read = withBorrowed(own.value, BORROWED, readFileSync(join(root, BORROWED), "utf8"));
  if (!read.ok) return read;
  const sources = DOORS.map((door) => {
    const written = textsOf(root, [`packages/${door}/src/**/*.{ts,tsx}`]);
    return [door, new Map([...written].filter(([file]) => !/\.test\.tsx?$/.test(file)))] as const;
  });
  const unused = unusedKeys(read.value, new Map(sources));
  if (unused.length > 0) return { ok: false, problems: unused };
  const modules = read.value.map((each) => {
    return [`packages/words/src/${each.door}/${each.name}.ts`, moduleOf(each)] as const;
  });
  return { ok: true, value: new Map(modules) };
}

function textsOf(root: string, patterns: readonly string[]): ReadonlyMap<string, string> {
  const files = globSync([...patterns], { cwd: root }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
