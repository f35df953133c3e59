// What the tests of each tier are. Which files are left to `full` says vitest/files-of-tiers.ts; how many cases a
// property has in each stands in the property itself, by vitest/tier.ts; browser tests of `quick` are tagged.
import { buildIfChanged } from "./build.mjs";
import { prepare } from "./prepare.mjs";
import { processorSeconds } from "./processor-seconds.mjs";
import { runBrowserTests } from "./run-browser-tests.mjs";
import { makeRunFolder } from "./run-folder.mjs";
import { runVitest } from "./run-vitest.mjs";
import { run, Stop, say } from "./shell.mjs";

/** What `quick` may use of the processors, in seconds, once the packages are installed. */
const BUDGET = 600;

/**
 * The arguments of each program that runs tests; one without is not run.
 *
 * @typedef {object} Parts
 * @property {readonly string[]} [vitest]
 * @property {readonly string[]} [components]
 * @property {readonly string[]} [flows]
 */

/** `boundary` is what continuous integration runs after `quick`, with as few cases. */
const TIERS = {
  quick: {
    vitest: ["--project=packages", "--project=quick"],
    components: ["--project=components"],
    flows: ["--grep=@quick"],
  },
  boundary: {
    vitest: ["--project=boundary"],
    components: ["--project=players"],
    flows: ["--grep-invert=@quick"],
  },
  full: { vitest: [], components: [], flows: [] },
  deep: { vitest: [], components: [], flows: [] },
};

/** @typedef {keyof typeof TIERS} Tier */
/** @typedef {<T>(name: string, work: () => Promise<T>) => Promise<T>} Timed says a part, and keeps how long it took */

/**
 * Builds, checks and tests, and goes on after what fails, so that one run shows all that is wrong.
 *
 * @param {readonly Tier[]} tiers one after the other
 * @param {readonly string[]} args `--part 2/4` runs that part of them; others choose tests as Vitest or Playwright
 *   understands them, without the checks
 * @param {boolean} keepsBudget whether to use more of the processors than `quick` may is a failure
 * @returns {Promise<number>} the exit code; totals are the last line of stdout
 */
export async function runTests(tiers, args, keepsBudget = false) {
  const { part, others } = readPart(args);
  let passed = 0;
  /** @type {string[]} */
  const fallen = [];
  /** @type {import("./run-vitest.mjs").Seconds[]} */
  const files = [];
  /** @type {import("./run-vitest.mjs").Seconds[]} */
  const parts = [];
  /** @type {Timed} */
  const timed = async (name, work) => {
    const from = performance.now();
    const result = await work();
    parts.push([name, (performance.now() - from) / 1000]);
    return result;
  };
  try {
    const folder = makeRunFolder();
    const env = { ...(await timed("packages", prepare)), TMPDIR: folder, TEMP: folder };
    const begun = processorSeconds();
    const isBuilt = await timed("build", () => buildIfChanged(env)).then(
      () => true,
      (error) => {
        if (!(error instanceof Stop)) throw error;
        say(error.message);
        fallen.push("build");
        return false;
      },
    );
    if (others.length === 0 && (part === undefined || part.startsWith("1/"))) {
      fallen.push(...(await timed("checks", () => check(env, isBuilt))));
    }
    for (const tier of tiers) {
      const chosen = others.length === 0 ? partOf(TIERS[tier], part) : chosenBy(others);
      const cases = tier === "boundary" ? "quick" : tier;
      for (const tally of await runTier({ ...env, COKDYBY_TIER: cases }, chosen, isBuilt, timed)) {
        passed += tally.passed;
        fallen.push(...tally.fallen);
        files.push(...tally.files);
      }
      if (tier !== "quick" || others.length > 0) continue;
      if (!isWithinBudget(begun) && keepsBudget) fallen.push("processor seconds");
    }
    if (keepsBudget) await run("pnpm", ["run", "size", "--summary"], { env, output: "stderr" });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    fallen.push("set-up");
  }
  for (const name of fallen) say(`failed: ${name}`);
  const failed = fallen.length;
  if (files.length > 0) {
    const slowest = files.sort(([, a], [, b]) => b - a).slice(0, 5);
    say(`seconds of each part: ${told(parts)}; of the slowest files: ${told(slowest)}`);
  }
  say(failed === 0 ? "all passed" : `${failed} failed`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * Says what was used since the tests began.
 *
 * @param {number | undefined} begun
 */
function isWithinBudget(begun) {
  const now = processorSeconds();
  // only Linux tells
  if (begun === undefined || now === undefined) return true;
  const used = Math.ceil(now - begun);
  say(`processor seconds: ${used} (${BUDGET} at most for the quick tests)`);
  return used <= BUDGET;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isBuilt what does not build does not pass the type check either: it is said once
 * @returns {Promise<readonly string[]>} what did not pass
 */
async function check(env, isBuilt) {
  const checks = [...(isBuilt ? ["check:types"] : []), "check:form", "check:unused"];
  say(checks.join(", "));
  const codes = await Promise.all(
    checks.map((name) => run("pnpm", ["run", name], { env, minutes: 60, output: "on failure" })),
  );
  return checks.filter((_, at) => codes[at] !== 0);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {Parts} parts
 * @param {boolean} isBuilt
 * @param {Timed} timed
 * @returns {Promise<readonly import("./run-vitest.mjs").Tally[]>}
 */
async function runTier(env, { vitest, components, flows }, isBuilt, timed) {
  const tallies = [];
  if (vitest !== undefined) {
    const name = ["tests", ...vitest].join(" ");
    say(name);
    tallies.push(await timed(name, () => runVitest(env, "test:only", vitest)));
  }
  if (components === undefined && flows === undefined) return tallies;
  if (!isBuilt) {
    say("browser tests left out: there is nothing built to run");
    return tallies;
  }
  const name = ["browser", ...(components ?? []), ...(flows ?? [])].join(" ");
  say(name);
  const inBrowser = await timed(name, () => runBrowserTests(env, { components, flows }));
  return [...tallies, ...inBrowser];
}

/** @param {readonly import("./run-vitest.mjs").Seconds[]} all */
function told(all) {
  return all.map(([name, seconds]) => `${Math.round(seconds)} ${name}`).join(", ");
}

/**
 * @param {readonly string[]} args
 * @returns {Parts} the program that knows the files that are named
 */
function chosenBy(args) {
  const names = args.filter((arg) => !arg.startsWith("-"));
  if (names.some((name) => /\.spec\.ts\b|tests\/browser/.test(name))) return { flows: args };
  if (names.some((name) => name.includes(".test.tsx"))) return { components: args };
  return { vitest: args };
}

/**
 * @param {Parts} parts
 * @param {string | undefined} part
 * @returns {Parts}
 */
function partOf({ vitest = [], components = [], flows = [] }, part) {
  const shard = part === undefined ? [] : [`--shard=${part}`];
  return {
    vitest: [...vitest, ...shard],
    components: [...components, ...shard],
    flows: [...flows, ...shard],
  };
}

/** @param {readonly string[]} args */
function readPart(args) {
  const at = args.indexOf("--part");
  if (at < 0) return { part: undefined, others: args };
  const part = args[at + 1] ?? "";
  const [which = 0, of = 0] = /^\d+\/\d+$/.test(part) ? part.split("/").map(Number) : [];
  if (which < 1 || which > of) throw new Stop("--part takes a part of all, such as 2/4", 2);
  return { part, others: args.toSpliced(at, 2) };
}
