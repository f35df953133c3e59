import { spawnSync } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../../tests/temporary-folder.ts";

const { path, write } = temporaryFolder();
const WITH_PROGRESS = pathToFileURL(join(import.meta.dirname, "with-progress.ts")).href;

/** A process whose only thread is busy with some work: what it says on standard error and gives. */
function busyWith(name: string, work: string) {
  const file = path(name);
  const program = `
    const { statSync } = await import("node:fs");
    const { withProgress } = await import(${JSON.stringify(WITH_PROGRESS)});
    const said = () => statSync(${JSON.stringify(file)}).size > 0;
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1_000;
    const until = (when) => { while (seconds() < 60 && !when()); return seconds(); };
    const work = () => { ${work}; return "done"; };
    const words = { working: (seconds) => "working, " + seconds + " s" };
    process.stdout.write(await withProgress({ stderr: process.stderr }, words, work));
  `;
  const args = ["--conditions=@cokdyby/source", write(`${name}.mjs`, program)];
  const stdio = ["ignore", "pipe", openSync(file, "w")] as const;
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", stdio: [...stdio] });
  return { stdout, stderr: readFileSync(file, "utf8") };
}

test("work that takes longer than a second says so, once, while its thread is busy", () => {
  const { stdout, stderr } = busyWith(
    "long",
    "const first = until(said); until(() => seconds() > first + 2.5)",
  );
  expect(stderr).toMatch(/^working, \d+ s\n$/);
  expect(stdout).toBe("done");
});

test("work that takes a moment says nothing", () => {
  expect(busyWith("moment", "")).toEqual({ stdout: "done", stderr: "" });
});
