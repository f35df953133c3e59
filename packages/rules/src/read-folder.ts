import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder; this file runs from `src/` and from `dist/` alike. */
export const PACKAGE: string = fileURLToPath(new URL("..", import.meta.url));

/** Folders whose YAML is no part of the rulebook, each read by what it is for. */
const ELSEWHERE = [
  "archive",
  "cases",
  "decisions",
  "guide",
  "phrases",
  "recommendations",
  "stories",
  "wordings",
  "src",
  "dist",
  "node_modules",
];

/**
 * The rule files of the package, every `*.yaml` but those of {@link ELSEWHERE}.
 *
 * @returns path below the folder, with `/` between its parts → text
 */
export function readFolder(folder: string = PACKAGE): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) {
        return ELSEWHERE.includes(entry.name) ? [] : filesBelow(folder, entry.name);
      }
      return entry.name.endsWith(".yaml") ? [readFile(folder, entry.name)] : [];
    }),
  );
}

/** Folders beside the rulebook whose texts cite the law. */
const BESIDE = ["cases", "decisions", "guide", "phrases", "recommendations", "stories"];

/** The files of {@link BESIDE}, as {@link readFolder} gives those of the rulebook. */
export function readBeside(folder: string = PACKAGE): ReadonlyMap<string, string> {
  return new Map(BESIDE.flatMap((name) => filesBelow(folder, name)));
}

function filesBelow(folder: string, name: string): [string, string][] {
  return readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => readFile(folder, join(name, path)));
}

function readFile(folder: string, path: string): [string, string] {
  return [path.replaceAll(sep, "/"), readFileSync(join(folder, path), "utf8")];
}
