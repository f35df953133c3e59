import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../../scripts/api-reference");
const TYPEDOC = join(FOLDER, "node_modules/.bin/typedoc");

test("every public export of engine, rules and api has a docstring, whose links lead somewhere", async () => {
  const options = ["--emit", "none", "--logLevel", "Warn"];
  const printed = await promisify(execFile)(TYPEDOC, options, {
    cwd: FOLDER,
    env: { ...process.env, NO_COLOR: "1" },
  }).catch((error) => error);
  expect(printed.stdout + printed.stderr).toBe("");
}, 600_000);
