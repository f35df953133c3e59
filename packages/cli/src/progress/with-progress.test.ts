import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const WITH_PROGRESS = pathToFileURL(join(import.meta.dirname, "with-progress.ts")).href;

/** A process whose only thread is busy for some time: what it says on standard error and gives. */
function busyFor(milliseconds: number) {
  const program = `
    const until = (end) => { while (performance.now() < end); return "done"; };
    const words = { working: (seconds) => "working, " + seconds + " s" };
    const work = () => until(performance.now() + ${milliseconds});
    import(${JSON.stringify(WITH_PROGRESS)})
      .then(({ withProgress }) => withProgress({ stderr: process.stderr }, words, work))
      .then((given) => process.stdout.write(given));
  `;
  const args = ["--conditions=@cokdyby/source", "--eval", program];
  return run(process.execPath, args, { encoding: "utf8" });
}

test("work that takes longer than a second says so, once, while its thread is busy", async () => {
  const { stdout, stderr } = await busyFor(4_000);
  expect(stderr).toMatch(/^working, \d s\n$/);
  expect(stdout).toBe("done");
});

test("work that takes a moment says nothing", async () => {
  expect(await busyFor(1)).toEqual({ stdout: "done", stderr: "" });
});
