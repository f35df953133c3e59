import { readFileSync } from "node:fs";
import { limitMinutes, resultFile, runVitest } from "./run-vitest.mjs";
import { run, say } from "./shell.mjs";

/**
 * Runs the components in a browser, then the browser tests against the built server; whether a browser
 * starts is tried first, and said.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<readonly import("./run-vitest.mjs").Tally[]>}
 */
export async function runBrowserTests(env) {
  if ((await run("node", ["scripts/try-browser.mjs"], { env, minutes: 5 })) !== 0) return [FALLEN];
  return [await runVitest(env, "test:components"), await runPlaywright(env)];
}

/** A run that fell without a failed test counts as one failure. */
const FALLEN = { passed: 0, failed: 1 };

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import("./run-vitest.mjs").Tally>}
 */
async function runPlaywright(env) {
  const file = resultFile("browser.json");
  const code = await run("pnpm", ["run", "test:browser", "--reporter=list,json"], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    minutes: limitMinutes(env),
  });
  try {
    const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
    const failed = stats.unexpected + errors.length;
    if (stats.flaky > 0) say(`browser tests that passed only when tried again: ${stats.flaky}`);
    return {
      passed: stats.expected + stats.flaky,
      failed: code === 0 ? failed : Math.max(failed, 1),
    };
  } catch {
    say("the browser tests ended without a result");
    return FALLEN;
  }
}
