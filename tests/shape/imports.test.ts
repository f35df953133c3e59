import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** All that the engine consists of: a file imports from its own folder and from what stands before it. */
const ORDER = [
  "problem.ts",
  "version.ts",
  "derived.ts",
  "lazy-map.ts",
  "messages",
  "facts",
  "rulebook",
  "read",
  "conditions",
  "diagram",
  "decide",
  "export",
  "analyse",
  "file",
  "explain",
  "guide",
  "engine.ts",
  "index.ts",
];

/** What each package may import of the others, as the picture of the architecture shows. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  ...Object.fromEntries(
    [
      ...readFileSync(join(ROOT, "docs/architecture.md"), "utf8").matchAll(
        /^ {2}(\w+) --> (.+)$/gm,
      ),
    ].map(([, name, others = ""]) => [name, others.split(" & ")]),
  ),
};

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !isTest(path))
    .map((path) => join(folder, path));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/(?:\bfrom\s|\bimport[\s(])\s*"([^"]+)"/g)].map(
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

test("the picture shows every package, and no way back to where it came from", () => {
  const shown = Object.keys(ALLOWED);
  expect(readdirSync(join(ROOT, "packages")).sort()).toEqual(shown.toSorted());
  const below = (name: string): readonly string[] =>
    (ALLOWED[name] ?? []).flatMap((other) => [other, ...below(other)]);
  for (const name of shown) expect(below(name)).not.toContain(name);
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

test("the api imports nothing of Node and no HTTP server: the page has it too", () => {
  const wrong = sources("packages/api/src").flatMap((file) =>
    importsOf(file)
      .filter((path) => !path.startsWith("."))
      .filter((path) => path !== "zod" && !/^@cokdyby\/engine(?!\/read)(\/|$)/.test(path))
      .map((path) => `${file} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});

test("the command line loads the server for commands about the service alone", () => {
  const list = "packages/cli/src/views.ts";
  const views = fromHere(list, importsOf(list));
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const imported of fromHere(file, loadedBy(file))) visit(imported);
  };
  for (const file of ["packages/cli/src/main.ts", ...views]) visit(file);
  const loading = [...reached].filter((file) =>
    loadedBy(file).some((path) => path.startsWith("@cokdyby/server")),
  );
  expect(loading).toEqual([]);
  expect(reached).toContain("packages/cli/src/commands/evaluate.ts");
});

test.each(Object.keys(ALLOWED))(
  "no files of %s import each other in a ring, not even types",
  (name) => {
    const files = sources(`packages/${name}/src`);
    const imports = new Map(files.map((file) => [file, fromHere(file, importsOf(file))]));
    expect(files.length).toBeGreaterThan(0);
    // remove files that import no remaining file, until none is left to remove: the rest is in a ring or imports one
    for (let isDone = false; !isDone; ) {
      const free = [...imports].filter(([, of]) => !of.some((each) => imports.has(each)));
      for (const [file] of free) imports.delete(file);
      isDone = free.length === 0;
    }
    expect([...imports.keys()]).toEqual([]);
  },
);

/** What a file imports from files beside it. */
function fromHere(file: string, imports: readonly string[]): string[] {
  return imports
    .filter((path) => path.startsWith("."))
    .map((path) => normalize(join(dirname(file), path)));
}

/** What is loaded together with a file: neither types nor what it loads later. */
function loadedBy(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const statements = text.matchAll(/^(?:import|export)(?! type\b)[^;]*?\bfrom "([^"]+)"/gm);
  return [...statements].map((match) => match[1] as string);
}
