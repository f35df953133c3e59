// One command on a machine that has only Node 18 or newer and npm:
//
//   node scripts/run.mjs start | build | test | test:deep | bench        (npm start, npm test, ...)
//
// Progress goes to stderr; stdout carries what the programs print, and for the tests a last line
// `N passed, N failed`. Arguments after `test` go to Vitest, and the browser tests are left out then:
// npm test -- tests/properties -t "a name". Those after `bench` go to it: npm run bench -- --json.
//
// To work by hand after the first run, put the toolchain's pnpm and Node first, at the root:
//
//   PATH="$PWD/toolchain/node_modules/.bin:$PATH"
//   pnpm exec vitest run packages/engine/src/conditions
import { join } from "node:path";
import { build, buildIfChanged } from "./build.mjs";
import { prepare } from "./prepare.mjs";
import { runBrowserTests } from "./run-browser-tests.mjs";
import { runVitest } from "./run-vitest.mjs";
import { root, run, Stop, say } from "./shell.mjs";
import { startService } from "./start-service.mjs";

const commands = {
  start,
  build: async () => {
    await prepareAndBuild();
    return 0;
  },
  test: () => test({}),
  "test:deep": () => test({ COKDYBY_DEEP: "1" }),
  bench,
};

async function start() {
  const env = await prepare();
  await buildIfChanged(env);
  return startService(env);
}

/** All that the service and the command need to run, for an installation. */
async function prepareAndBuild() {
  const env = await prepare();
  await build(env);
  return env;
}

async function bench() {
  const env = await prepareAndBuild();
  const args = ["main.ts", ...process.argv.slice(3)];
  return run("node", args, { env, cwd: join(root, "bench") });
}

/**
 * Goes on after a failed check, so one run shows all that is wrong.
 *
 * @param {NodeJS.ProcessEnv} extra
 * @returns {Promise<number>}
 */
async function test(extra) {
  let passed = 0;
  let failed = 0;
  /** @type {string[]} */
  const fallen = [];
  try {
    const env = { ...(await prepare()), ...extra };
    for (const check of ["build", "check:types", "check:form", "check:unused"]) {
      // what does not build does not pass the type check either: say it once
      if (check === "check:types" && fallen.includes("build")) continue;
      say(check);
      if ((await run("pnpm", ["run", check], { env })) !== 0) fallen.push(check);
    }
    say(extra.COKDYBY_DEEP ? "tests, the deep ones too" : "tests");
    const args = process.argv.slice(3);
    const tallies = [await runVitest(env, "test:only", args)];
    if (args.length > 0) say("browser tests left out: the arguments choose among the others");
    else if (fallen.includes("build")) say("browser tests left out: there is nothing built to run");
    else {
      say("browser tests");
      tallies.push(...(await runBrowserTests(env)));
    }
    for (const tally of tallies) {
      passed += tally.passed;
      failed += tally.failed;
    }
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    fallen.push("set-up");
  }
  for (const name of fallen) say(`failed: ${name}`);
  failed += fallen.length;
  say(failed === 0 ? "all passed" : `${failed} failed`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const name = process.argv[2] ?? "";
try {
  if (!Object.hasOwn(commands, name)) {
    throw new Stop(`usage: node scripts/run.mjs ${Object.keys(commands).join(" | ")}`, 2);
  }
  process.exitCode = await commands[/** @type {keyof typeof commands} */ (name)]();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = error.code;
}
