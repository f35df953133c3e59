import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { freePort } from "../../scripts/free-port.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/*
 * The commands of a checkout, on a small one of the same scripts: the tools that they start are stand-ins that
 * print and fail as they are told.
 */
const ROOT = join(import.meta.dirname, "../..");
const { folder } = temporaryFolder();

function place(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text, { mode: 0o755 });
}

for (const name of ["package.json", ".npmrc", "pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
  cpSync(join(ROOT, name), join(folder, name));
}
cpSync(join(ROOT, "scripts"), join(folder, "scripts"), { recursive: true });
cpSync(join(ROOT, "tsconfig.base.json"), join(folder, "tsconfig.base.json"));
for (const name of ["package.json", "package-lock.json", ".npmrc"]) {
  mkdirSync(join(folder, "toolchain"), { recursive: true });
  cpSync(join(ROOT, "toolchain", name), join(folder, "toolchain", name));
}
place("bench/main.ts", `console.log(JSON.stringify(process.argv.slice(2)));\n`);
place(
  "packages/cli/bin/cokdyby.js",
  `console.log(JSON.stringify({ args: process.argv.slice(2), in: process.cwd() }));\nprocess.exitCode = 3;\n`,
);
// what the words, and the types of ids, are made of
for (const path of [
  "engine/src/messages/message.ts",
  "rules/rulebook.yaml",
  "rules/src/write-ids.ts",
  "words/catalogues/a.yaml",
  "words/src/check/check.ts",
  "words/src/write-words.ts",
]) {
  place(`packages/${path}`, "");
}
// what installs and builds: both talk much
place(
  "tools/npm",
  `#!/bin/sh\necho "chatter of npm $*"\nmkdir -p node_modules/.bin\ncp "${folder}/tools/pnpm" node_modules/.bin/pnpm\n`,
);
place(
  "tools/pnpm",
  `#!/bin/sh
echo "chatter of pnpm $*"
echo "$*" >> "${folder}/calls"
mkdir -p node_modules packages/words/src/web
touch packages/rules/src/law-ids.ts
for name in packages/*; do mkdir -p $name/dist; done
exit \${PNPM_EXIT:-0}
`,
);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Around {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What is done with it before it ends. */
  readonly meanwhile?: (child: ChildProcess) => Promise<void>;
}

async function shell(
  line: string,
  { environment = {}, cwd = folder, meanwhile }: Around = {},
): Promise<Ended> {
  const PATH = [join(folder, "tools"), process.env.PATH].join(delimiter);
  // what npm set for this run is not for that one
  const env = { ...process.env, npm_config_loglevel: undefined, PATH, ...environment };
  const child = spawn("sh", ["-c", line], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      text[stream] += chunk;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...text }));
  });
  await meanwhile?.(child);
  return ended;
}

const calls = () => readFileSync(join(folder, "calls"), "utf8").trim().split("\n");

test("the command of a fresh checkout installs, builds and runs; stdout is its own", async () => {
  const inner = join(folder, "bench");
  const line = `node "${join(folder, "scripts/cokdyby.mjs")}" evaluate case.yaml --json`;
  const first = await shell(line, { cwd: inner });
  expect(first.code, first.stderr).toBe(3);
  expect(JSON.parse(first.stdout)).toEqual({
    args: ["evaluate", "case.yaml", "--json"],
    in: inner,
  });
  expect(first.stderr).toContain("chatter of npm ci");
  expect(first.stderr).not.toContain("chatter of pnpm run build");
  expect(calls().at(-1)).toBe("run build");

  const before = calls().length;
  const again = await shell(line, { cwd: inner });
  expect(again).toEqual({ code: 3, stdout: first.stdout, stderr: "" });
  expect(calls()).toHaveLength(before);

  place("packages/cli/src/changed.ts", "export {};\n");
  expect(await shell(line, { cwd: inner })).toMatchObject({ code: 3, stdout: first.stdout });
  expect(calls()).toHaveLength(before + 1);
});

test("what the build prints is shown when it fails", async () => {
  place("packages/cli/src/changed.ts", "export const wrong = 1;\n");
  const ended = await shell(`node scripts/run.mjs start`, { environment: { PNPM_EXIT: "2" } });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("chatter of pnpm run build");
  expect(ended.stderr).toContain("the build failed");
});

/** The npm of the machine starts the scripts, the stand-in is for what they start. */
async function npmOfTheMachine(): Promise<string> {
  const { stdout } = await shell("PATH=$(echo $PATH | cut -d : -f 2-) command -v npm");
  return `"${stdout.trim()}"`;
}

test("`npm start` serves, shows one finding, and ends when it is told to", async () => {
  const main = join(ROOT, "packages/server/src/main.ts");
  place("packages/server/dist/main.js", `import ${JSON.stringify(main)};\n`);
  const port = await freePort();
  const environment = {
    PORT: `${port}`,
    DATA_DIR: join(folder, "data"),
    NODE_OPTIONS: "--conditions=@cokdyby/source",
  };
  const { stdout, stderr } = await shell(`exec ${await npmOfTheMachine()} start`, {
    environment,
    meanwhile: async (child) => {
      await new Promise((ready) =>
        child.stdout?.on("data", (text) => /OpenAPI/.test(text) && ready(0)),
      );
      const answer = await fetch(`http://127.0.0.1:${port}/health/live`);
      expect(answer.status).toBe(200);
      child.kill("SIGTERM");
    },
  });
  expect(stdout).toMatch(/^prosecution\.open +contested$/m);
  expect(stderr).toContain("service ended with exit code 0");
}, 180_000);

test("`npm run bench -- --json` has the bench's own lines alone on stdout", async () => {
  const { code, stdout, stderr } = await shell(`${await npmOfTheMachine()} run bench -- --json`);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toEqual(["--json"]);
});

test("npx runs the command where the machine has no pnpm", async () => {
  const bare = join(folder, "bare");
  mkdirSync(bare);
  for (const name of ["node", "npx", "sh"]) {
    const { stdout } = await shell(`command -v ${name}`);
    symlinkSync(realpathSync(stdout.trim()), join(bare, name));
  }
  const environment = { npm_config_cache: join(folder, "cache"), npm_config_user_agent: "" };
  const line = `PATH="${bare}" npx cokdyby evaluate case.yaml`;
  for (const _ of ["at first", "again"]) {
    const { code, stdout, stderr } = await shell(line, { environment });
    expect(code, stderr).toBe(3);
    expect(JSON.parse(stdout).args).toEqual(["evaluate", "case.yaml"]);
  }
});

test("the package names the command, so that npx runs this one and asks no registry", () => {
  const { name, bin } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect({ name, bin }).toEqual({ name: "cokdyby", bin: { cokdyby: "./scripts/cokdyby.mjs" } });
});
