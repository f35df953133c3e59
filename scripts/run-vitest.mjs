import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, say } from "./shell.mjs";

/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

/** A run that fell without a failed test counts as one failure. */
export const FALLEN = { passed: 0, failed: 1 };

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {"test:only" | "test:components"} script
 * @param {readonly string[]} args for Vitest
 * @returns {Promise<Tally>}
 */
export async function runVitest(env, script, args) {
  const file = resultFile(env, "vitest.json");
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
    return FALLEN;
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {number} what no part of the tests should need: a part that hangs is stopped, and the rest is run
 */
export function limitMinutes(env) {
  return env.COKDYBY_TIER === "deep" ? 150 : 60;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @returns {string} a file for the result of one part of the run, without that of the part before
 */
export function resultFile({ TMPDIR = "" }, name) {
  const file = join(TMPDIR, name);
  rmSync(file, { force: true });
  return file;
}
