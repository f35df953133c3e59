import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** All that the engine consists of: a file imports from its own folder and from what stands before it. */
const ORDER = [
  "problem.ts",
  "version.ts",
  "derived.ts",
  "facts",
  "rulebook",
  "read",
  "conditions",
  "diagram",
  "decide",
  "coded",
  "export",
  "analyse",
  "explain",
  "engine.ts",
  "index.ts",
];

/** What each package may import of the others. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  rules: ["engine"],
  server: ["engine"],
  cli: ["engine", "rules", "server"],
  web: ["engine", "rules", "server"],
};

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !isTest(path))
    .map((path) => join(folder, path));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] as string,
  );
}

const ENGINE = "packages/engine/src";

/** Where a file of the engine stands in the order. */
function placeOf(file: string): number {
  const [part = ""] = file.slice(ENGINE.length + 1).split("/");
  return ORDER.indexOf(part);
}

test("the order names every part of the engine, and nothing that is gone", () => {
  const parts = readdirSync(join(ROOT, ENGINE)).filter((part) => !isTest(part));
  expect(parts.sort()).toEqual([...ORDER].sort());
});

test("inside the engine imports run one way", () => {
  const wrong = sources(ENGINE).flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith("."))
      .map((path) => normalize(join(dirname(file), path)))
      .filter((imported) => placeOf(imported) < 0 || placeOf(imported) > placeOf(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(wrong).toEqual([]);
});

test("every package is looked at", () => {
  expect(readdirSync(join(ROOT, "packages")).sort()).toEqual(Object.keys(ALLOWED).sort());
});

test("between packages imports run one way, and only the server's main also sees the rules", () => {
  const wrong = Object.entries(ALLOWED).flatMap(([name, allowed]) =>
    sources(`packages/${name}/src`).flatMap((file) =>
      importsOf(file)
        .map((path) => /^@cokdyby\/([a-z]+)/.exec(path)?.[1])
        .filter((other) => other !== undefined && other !== name && !allowed.includes(other))
        .filter((other) => !(other === "rules" && /server\/src\/(main|serve)\.ts$/.test(file)))
        .map((other) => `${file} imports @cokdyby/${other}`),
    ),
  );
  expect(wrong).toEqual([]);
});
