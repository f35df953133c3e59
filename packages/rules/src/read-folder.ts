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
 * @returns path below the package's folder, with `/` between its parts → text
 */
export function readFolder(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(PACKAGE, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) {
        return ELSEWHERE.includes(entry.name) ? [] : filesBelow(entry.name);
      }
      return entry.name.endsWith(".yaml") ? [readFile(entry.name)] : [];
    }),
  );
}

/** Folders beside the rulebook whose texts cite the law. */
const BESIDE = ["cases", "decisions", "guide", "phrases", "recommendations", "stories"];

/** The files of {@link BESIDE}, as {@link readFolder} gives those of the rulebook. */
export function readBeside(): ReadonlyMap<string, string> {
  return new Map(BESIDE.flatMap(filesBelow));
}

/** The YAML files below a folder of the package, by path, each with its text. */
export function filesBelow(folder: string): [path: string, text: string][] {
  return readdirSync(join(PACKAGE, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => readFile(join(folder, path)));
}

function readFile(path: string): [string, string] {
  return [path.replaceAll(sep, "/"), readFileSync(join(PACKAGE, path), "utf8")];
}
