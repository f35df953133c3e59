import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./shell.mjs";

/** @typedef {readonly [name: string, seconds: number]} Seconds */
/**
 * How many tests passed, and which failed: where each stands, and the first line of its error; how long files took.
 *
 * @typedef {{ readonly passed: number, readonly fallen: readonly string[], readonly files: readonly Seconds[] }} Tally
 */

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
    return withCode(tally, code, script);
  } catch {
    return { passed: 0, fallen: [`${script} ended without a result`], files: [] };
  }
}

/**
 * A run that fell without a failed test counts as one failure.
 *
 * @param {Tally} tally
 * @param {number} code
 * @param {string} script
 * @returns {Tally}
 */
export function withCode(tally, code, script) {
  if (code === 0 || tally.fallen.length > 0) return tally;
  return { ...tally, fallen: [`${script} ended with ${code}`] };
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
