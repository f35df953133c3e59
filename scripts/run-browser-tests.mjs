import { readFileSync } from "node:fs";
import { FALLEN, limitMinutes, resultFile, runVitest } from "./run-vitest.mjs";
import { run, say } from "./shell.mjs";

/**
 * Runs components in a browser, then the browser tests against the built server; whether a browser starts is tried
 * first, and said.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {{ components: readonly string[] | undefined, flows: readonly string[] | undefined }} args for Vitest and for
 *   Playwright; without them that part is left out
 * @returns {Promise<readonly import("./run-vitest.mjs").Tally[]>}
 */
export async function runBrowserTests(env, { components, flows }) {
  if ((await run("node", ["scripts/try-browser.mjs"], { env, minutes: 5 })) !== 0) return [FALLEN];
  return [
    ...(components === undefined ? [] : [await runVitest(env, "test:components", components)]),
    ...(flows === undefined ? [] : [await runPlaywright(env, flows)]),
  ];
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} args
 * @returns {Promise<import("./run-vitest.mjs").Tally>}
 */
async function runPlaywright(env, args) {
  const file = resultFile(env, "browser.json");
  const code = await run("pnpm", ["run", "test:browser", "--reporter=list,json", ...args], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    minutes: limitMinutes(env),
  });
  try {
    const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
    const failed = stats.unexpected + stats.flaky + errors.length;
    return { passed: stats.expected, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch {
    say("the browser tests ended without a result");
    return FALLEN;
  }
}
