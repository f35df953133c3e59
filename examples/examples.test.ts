import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);
const here = import.meta.dirname;

/** The lines that a program says it prints: its comments that follow a statement, not its opening. */
function promised(text: string): string[] {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.includes("console.log"));
  return lines
    .slice(first)
    .filter((line) => /^\s*\/\/ /.test(line))
    .map((line) => line.replace(/^\s*\/\/ /, ""));
}

describe("an example prints what its comments promise", () => {
  for (const name of readdirSync(here).filter((each) => /^\d\d-.*\.ts$/.test(each))) {
    test(name, async () => {
      const { stdout } = await run(
        process.execPath,
        ["--conditions=@cokdyby/source", join(here, name)],
        { encoding: "utf8" },
      );
      const printed = stdout.trimEnd().split("\n");
      expect(printed).toEqual(promised(readFileSync(join(here, name), "utf8")));
    });
  }
});
