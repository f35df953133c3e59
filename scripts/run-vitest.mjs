import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run, say } from "./shell.mjs";

/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {"test:only" | "test:components"} script
 * @param {readonly string[]} args for Vitest
 * @returns {Promise<Tally>} a run that fell without a failed test counts as one failure
 */
export async function runVitest(env, script, args = []) {
  const file = resultFile("vitest.json");
  const reporters = ["--reporter=default", "--reporter=./scripts/vitest/tally.ts"];
  const code = await run("pnpm", ["run", script, ...reporters, ...args], {
    env: { ...env, COKDYBY_TALLY: file },
    minutes: limitMinutes(env),
  });
  try {
    /** @type {Tally} */
    const tally = JSON.parse(readFileSync(file, "utf8"));
    return code === 0 ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
  } catch {
    say("vitest ended without a result");
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {number} what no part of the tests should need: a part that hangs is stopped, and the rest is run
 */
export function limitMinutes(env) {
  return env.COKDYBY_DEEP === "1" ? 150 : 25;
}

/**
 * @param {string} name
 * @returns {string} a file for the result of one run, without that of the run before
 */
export function resultFile(name) {
  const folder = join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  rmSync(file, { force: true });
  return file;
}
