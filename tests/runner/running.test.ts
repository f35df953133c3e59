import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");
const { folder } = temporaryFolder();
const { folder: own } = temporaryFolder();
const urlOf = (name: string) => pathToFileURL(join(ROOT, "scripts", name)).href;

/** Runs Node to its end, with the run folder of a test in ours. */
async function node(args: readonly string[], env: Record<string, string> = {}) {
  const child = start(args, env);
  const [code] = await once(child.process, "close");
  return { code, ...child.output };
}

function start(args: readonly string[], env: Record<string, string> = {}) {
  const {
    npm_lifecycle_event: _,
    COKDYBY_SEED: _seed,
    COKDYBY_TIER: _tier,
    ...inherited
  } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...inherited, TMPDIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      output[stream] += text;
    });
  }
  return { process: child, output };
}

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A run that makes its folder, and starts a program that starts another and never ends. */
const ENDLESS = `
  const { run } = await import("${urlOf("shell.mjs")}");
  const { makeRunFolder } = await import("${urlOf("run-folder.mjs")}");
  makeRunFolder();
  const inner = "process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000)";
  const outer = "require('node:child_process').spawn(process.execPath, ['-e', process.argv[1]], " +
    "{ stdio: 'inherit' }); setInterval(() => {}, 1000)";
  process.exitCode = await run(process.execPath, ["-e", outer, inner], { env: process.env, minutes: MINUTES });
`;

test.each(["SIGINT", "SIGTERM"] as const)(
  "a run that is interrupted by %s leaves no process and no folder behind",
  async (signal) => {
    const { process: runner, output } = start([
      "--input-type=module",
      "-e",
      ENDLESS.replace("MINUTES", "5"),
    ]);
    await expect.poll(() => Number(output.stdout)).toBeGreaterThan(0);
    expect(readdirSync(folder)).toHaveLength(1);
    runner.kill(signal);
    await once(runner, "close");
    expect(runner.exitCode).toBe(signal === "SIGINT" ? 130 : 143);
    await expect.poll(() => isRunning(Number(output.stdout))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  },
);

test("a part that does not end is stopped with all that it started, and said", async () => {
  const ended = await node(["--input-type=module", "-e", ENDLESS.replace("MINUTES", "0.05")]);
  expect(ended.code).toBe(137);
  expect(ended.stderr).toContain("not ended after 0.05 minutes, so it is stopped");
  if (ended.stdout !== "") await expect.poll(() => isRunning(Number(ended.stdout))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test("without room on the disk nothing is begun, and one line says what to do", async () => {
  const full = `import fs, { promises } from "node:fs"; import { syncBuiltinESMExports } from "node:module";
    fs.statfsSync = () => ({ bavail: 5, bsize: 1048576 }); syncBuiltinESMExports();`;
  const stopped = await node([
    `--import=data:text/javascript,${encodeURIComponent(full)}`,
    "scripts/run.mjs",
    "test",
  ]);
  expect(stopped.code).toBe(1);
  const [first, ...others] = stopped.stderr.trimEnd().split("\n");
  expect(first).toMatch(
    /has 5 MiB left, and the tests need 1024: free some space, then run again$/,
  );
  expect(others.join("\n")).toMatch(/^\S+ failed: set-up\n\S+ 1 failed$/);
  expect(stopped.stdout).toBe("0 passed, 1 failed\n");
});

test("a browser that is not there is said in one line, with what to do", async () => {
  const tried = await node(["scripts/try-browser.mjs"], { BROWSER_PATH: join(folder, "none") });
  expect(tried.code).toBe(1);
  expect(tried.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(tried.stderr).toContain("Install Chromium or Chrome, or name one in BROWSER_PATH");
});

test("what failed is kept with its place and the first line of its error", async () => {
  const tally = join(own, "tally.json");
  writeFileSync(
    join(own, "one.test.js"),
    `test("stands", () => {});
     describe("group", () => test("falls", () => { throw new Error("the first\\nthe second"); }));`,
  );
  writeFileSync(join(own, "none.test.js"), `throw new Error("does not load");`);
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const reporter = `--reporter=${join(ROOT, "scripts/vitest/tally.ts")}`;
  const args = [vitest, "run", "--globals", `--root=${own}`, reporter];
  expect((await node(args, { COKDYBY_TALLY: tally })).code).toBe(1);
  const { passed, fallen } = JSON.parse(readFileSync(tally, "utf8"));
  expect(passed).toBe(1);
  expect(fallen.toSorted()).toEqual([
    expect.stringMatching(/none\.test\.js > does not load$/),
    expect.stringMatching(/one\.test\.js > group > falls > the first$/),
  ]);
});

test.each(["", "0/4", "5/4", "2", "a/b"])(
  "`--part %s` is refused before anything is begun",
  async (part) => {
    const refused = await node(["scripts/run.mjs", "test:deep", "--part", part]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^\S+ --part takes a part of all, such as 2\/4\n$/);
    expect(existsSync(join(folder, "cokdyby-run"))).toBe(false);
  },
);

test("seeds are the same in each run but those of the deep tier, and a given one is taken", async () => {
  const seedOf = async (env: Record<string, string>) => {
    const print = `import { seed } from "${urlOf("vitest/seed.ts")}"; console.log(seed)`;
    return Number((await node(["--input-type=module-typescript", "-e", print], env)).stdout);
  };
  const quick = await seedOf({ COKDYBY_TIER: "quick" });
  expect(await seedOf({})).toBe(quick);
  expect(await seedOf({ COKDYBY_TIER: "full" })).toBe(quick);
  expect(await seedOf({ COKDYBY_TIER: "deep" })).not.toBe(await seedOf({ COKDYBY_TIER: "deep" }));
  expect(await seedOf({ COKDYBY_TIER: "deep", COKDYBY_SEED: "7" })).toBe(7);
});

test.runIf(process.platform === "linux")(
  "processor seconds are counted with those of programs that ended, and of what they waited for",
  async () => {
    const burn =
      "const end = process.cpuUsage().user + 6e5; while (process.cpuUsage().user < end);";
    const script = `
      import { spawnSync } from "node:child_process";
      import { processorSeconds } from "${urlOf("processor-seconds.mjs")}";
      const before = processorSeconds();
      const inner = "require('node:child_process').spawnSync(process.execPath, ['-e', process.argv[1]])";
      spawnSync(process.execPath, ["-e", inner, ${JSON.stringify(burn)}]);
      console.log(processorSeconds() - before);`;
    const { stdout } = await node(["--input-type=module", "-e", script]);
    expect(Number(stdout)).toBeGreaterThanOrEqual(0.5);
  },
);
