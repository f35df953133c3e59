import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./commands.ts";

/** Scripts of the root that are soon over: with what they are run here. */
const RUN_HERE: Readonly<Record<string, readonly string[]>> = {
  changeset: ["--help"],
  format: ["scripts/free-port.ts"],
  notices: [],
  pictures: ["--list"],
  sbom: [],
  size: ["--summary"],
};

/** The file that runs a script, or the programs that it is made of. */
const RUN_BY: Readonly<Record<string, string>> = {
  bench: "tests/command-line/checkout.test.ts",
  build: "scripts/build.mjs",
  "check:form": "scripts/tiers.mjs",
  "check:types": "scripts/tiers.mjs",
  "check:unused": "scripts/tiers.mjs",
  "docs:api": "tests/public-api/api-reference.test.ts",
  ids: "scripts/prepare.mjs",
  "release:version": "tests/published/changesets.test.ts",
  start: "tests/command-line/checkout.test.ts",
  "test:browser": "scripts/run-browser-tests.mjs",
  "test:components": "scripts/run-vitest.mjs",
  "test:only": "scripts/run-vitest.mjs",
  words: "scripts/prepare.mjs",
};

/** Those that nothing runs but a person, or this test is part of. */
const RUN_BY_HAND: Readonly<Record<string, string>> = {
  check: "three that the tests run, one after the other",
  mutants: "puts faults in; it takes as long as the tests that fall by them, twice",
  prepare: "pnpm runs it when a person installs; it is `words` and `ids`",
  test: "runs this test",
  "test:deep": "runs this test",
  "test:fast": "some of the files that `test` runs",
  "test:full": "runs this test",
};

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);

test("each script of the project is run somewhere", () => {
  const known = [RUN_HERE, RUN_BY, RUN_BY_HAND].flatMap((each) => Object.keys(each));
  expect(known.sort()).toEqual(Object.keys(scripts).sort());
});

test.each(Object.entries(RUN_BY))("%s is run by %s", (name, file) => {
  const text = readFileSync(join(ROOT, file), "utf8");
  const programs = scripts[name]?.match(/engine-version|typedoc|api-reference/g) ?? [];
  expect([name, ...programs].filter((each) => text.includes(each))).not.toEqual([]);
});

test.each(Object.entries(RUN_HERE))(
  "%s ends well with %j",
  (name, args) => {
    execFileSync("pnpm", ["run", name, ...args], { cwd: ROOT, stdio: "pipe" });
  },
  300_000,
);
