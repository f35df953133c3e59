// One command on a machine that has only Node 18 or newer and npm:
//
//   node scripts/run.mjs start | build | test | test:full | test:deep | ci | bench      (npm start, npm test, ...)
//
// Progress goes to stderr; stdout carries what the programs print, and for the tests a last line
// `N passed, N failed`. Arguments after `test` choose tests: npm test -- tests/properties -t "a name", and of the
// two larger tiers a part: npm run test:deep -- --part 2/4. Those after `bench` go to it: npm run bench -- --json.
//
// To work by hand after the first run, put the toolchain's pnpm and Node first, at the root:
//
//   PATH="$PWD/toolchain/node_modules/.bin:$PATH"
//   pnpm exec vitest run packages/engine/src/conditions
import { join } from "node:path";
import { build, buildIfChanged } from "./build.mjs";
import { prepare, writeModules } from "./prepare.mjs";
import { root, run, Stop, say } from "./shell.mjs";
import { startService } from "./start-service.mjs";
import { runTests } from "./tiers.mjs";

const args = process.argv.slice(3);
const commands = {
  start,
  build: async () => {
    await prepareAndBuild();
    return 0;
  },
  test: () => runTests(["quick"], args),
  "test:full": () => runTests(["full"], args),
  "test:deep": () => runTests(["deep"], args),
  ci: () => runTests(["quick", "boundary"], args, true),
  bench,
  prepare: afterInstall,
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
  return run("node", ["main.ts", ...args], { env, cwd: join(root, "bench") });
}

/**
 * Writes the modules that the sources import where pnpm installs. npm runs this too when npx links this folder, on
 * machines that have no pnpm: the command itself then brings what it lacks.
 */
async function afterInstall() {
  if (process.env.npm_config_user_agent?.startsWith("pnpm/") === true) {
    await writeModules(process.env);
  }
  return 0;
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
