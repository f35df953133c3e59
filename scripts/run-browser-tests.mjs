import { readFileSync } from "node:fs";
import { resultFile } from "./run-vitest.mjs";
import { run, say } from "./shell.mjs";

/**
 * Runs the browser tests against the built server; whether a browser starts is tried first, and said.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import("./run-vitest.mjs").Tally>} a run that fell without a failed test counts as one failure
 */
export async function runBrowserTests(env) {
  const fallen = { passed: 0, failed: 1 };
  if ((await run("node", ["scripts/try-browser.mjs"], { env })) !== 0) return fallen;
  const file = resultFile("browser.json");
  const code = await run("pnpm", ["run", "test:browser", "--reporter=list,json"], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
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
    return fallen;
  }
}
