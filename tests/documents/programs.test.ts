import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { blocksIn, ROOT } from "./commands.ts";

const run = promisify(execFile);

/** The root, and each package that is a library; what `@cokdyby/archive` shows needs an archive, as `10-archive.ts` of the examples makes. */
const LIBRARIES = ["engine", "rules", "api", "server", "training", "wordings", "paper", "words"];

test.each(["README.md", ...LIBRARIES.map((name) => `packages/${name}/README.md`)])(
  "%s begins with a program of five lines, which prints what its comment says",
  async (document) => {
    const [{ language, lines } = { language: "none", lines: [] }] = blocksIn(document);
    expect(language).toBe("ts");
    const said = lines.filter((line) => line.startsWith("// "));
    const program = lines.filter((line) => line !== "" && !said.includes(line));
    expect(program.length).toBe(5);
    const { stdout } = await run(
      process.execPath,
      [
        "--conditions=@cokdyby/source",
        "--input-type=module-typescript",
        "--eval",
        program.join("\n"),
      ],
      { cwd: join(ROOT, "packages/cli") },
    );
    expect(stdout.trimEnd().split("\n")).toEqual(said.map((line) => line.slice("// ".length)));
  },
);
