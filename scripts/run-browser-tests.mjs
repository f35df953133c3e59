import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { limitMinutes, resultFile, runVitest, withCode } from "./run-vitest.mjs";
import { run } from "./shell.mjs";

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
  if ((await run("node", ["scripts/try-browser.mjs"], { env, minutes: 5 })) !== 0) {
    return [{ passed: 0, fallen: ["no browser starts"], files: [] }];
  }
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
    const { stats, errors, suites } = JSON.parse(readFileSync(file, "utf8"));
    const fallen = [...errors.map(firstLine), ...fallenIn(suites)];
    const files = suites.map(secondsOf);
    return withCode({ passed: stats.expected, fallen, files }, code, "test:browser");
  } catch {
    return { passed: 0, fallen: ["test:browser ended without a result"], files: [] };
  }
}

/**
 * @param {readonly import("@playwright/test/reporter").JSONReportSuite[]} suites
 * @returns {readonly string[]} what failed, or passed only when tried again
 */
function fallenIn(suites) {
  return suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ results }) => {
          const error = results.findLast((each) => each.error !== undefined)?.error;
          return [`${file}:${line}`, title, ...(error ? [firstLine(error)] : [])].join(" > ");
        }),
    ),
    ...fallenIn(inner),
  ]);
}

/**
 * @param {import("@playwright/test/reporter").JSONReportSuite} suite
 * @returns {import("./run-vitest.mjs").Seconds}
 */
function secondsOf({ title, specs, suites = [] }) {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results));
  const inner = suites.map((each) => secondsOf(each)[1]);
  return [
    title,
    own.reduce((sum, { duration }) => sum + duration / 1000, 0) + inner.reduce((a, b) => a + b, 0),
  ];
}

/** @param {{ readonly message?: string }} error */
function firstLine({ message = "" }) {
  return stripVTControlCharacters(message).split("\n", 1)[0] ?? "";
}
