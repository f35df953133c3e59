import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Folders of the engine from left to right: a file imports from its own folder or from the left. */
const ORDER = [
  "facts",
  "rulebook",
  "conditions",
  "diagram",
  "decide",
  "coded",
  "export",
  "analyse",
  "explain",
];

/** What each package may import of the others. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  rules: ["engine"],
  server: ["engine"],
  cli: ["engine", "rules", "server"],
  web: ["engine", "rules", "server"],
};

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] as string,
  );
}

test("inside the engine imports run from right to left", () => {
  const base = "packages/engine/src";
  const wrong = sources(base).flatMap((file) => {
    const own = ORDER.indexOf(file.slice(base.length + 1).split("/")[0] as string);
    if (own < 0) return [];
    return importsOf(file)
      .filter((path) => path.startsWith("."))
      .map(
        (path) =>
          normalize(join(dirname(file), path))
            .slice(base.length + 1)
            .split("/")[0],
      )
      .filter((folder) => ORDER.indexOf(folder as string) > own)
      .map((folder) => `${file} imports from ${folder}`);
  });
  expect(wrong).toEqual([]);
});

test("between packages imports run one way, and only the server's main also sees the rules", () => {
  const wrong = Object.entries(ALLOWED).flatMap(([name, allowed]) => {
    let files: string[];
    try {
      files = sources(`packages/${name}/src`);
    } catch {
      return [];
    }
    return files.flatMap((file) =>
      importsOf(file)
        .map((path) => /^@cokdyby\/([a-z]+)/.exec(path)?.[1])
        .filter((other) => other !== undefined && other !== name && !allowed.includes(other))
        .filter((other) => !(other === "rules" && /server\/src\/(main|serve)\.ts$/.test(file)))
        .map((other) => `${file} imports @cokdyby/${other}`),
    );
  });
  expect(wrong).toEqual([]);
});
