// npm run bench: measures everything, one process for each group, and prints a table; with `--json`
// one line of JSON for each figure, alone on stdout. `--rounds 1` does all of it once, to see that it runs, but
// for what takes minutes: of that a part.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Figure, tell } from "./figure.ts";
import { median } from "./measure.ts";

/**
 * Each in its own process; `fresh` ones as often as said, since they are over with the first time. One that takes
 * minutes is measured when it is named.
 */
const GROUPS = [
  { group: "load", fresh: 9 },
  { group: "compile", fresh: 9 },
  { group: "evaluate", fresh: 1 },
  { group: "unknowns", fresh: 1 },
  { group: "ten", fresh: 1 },
  { group: "analyse", fresh: 1 },
  { group: "file", fresh: 1 },
  { group: "compare-peers", fresh: 1 },
  { group: "archive", fresh: 1 },
  { group: "http", fresh: 1 },
  { group: "page", fresh: 1 },
  { group: "mixed", fresh: 1, onlyWhenNamed: true },
] as const;

const { values } = parseArgs({
  options: {
    json: { type: "boolean" },
    only: { type: "string", multiple: true },
    rounds: { type: "string" },
  },
});

const figures: Figure[] = [];
for (const { group, fresh, ...each } of GROUPS) {
  const isAsked = values.only?.includes(group) ?? !("onlyWhenNamed" in each);
  if (!isAsked) continue;
  console.error(`measuring ${group}`);
  const times = Math.min(fresh, Number(values.rounds ?? fresh));
  const runs = Array.from({ length: times }, () => measured(group));
  const told = times === 1 ? runs.flat() : [middleOf(runs.flat())];
  figures.push(...told);
  if (values.json) tell(told);
}
if (!values.json) printTable();

/** The built packages are measured, as an installation would run them. */
function measured(group: string): Figure[] {
  const file = fileURLToPath(new URL(`groups/${group}.ts`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [file], {
    encoding: "utf8",
    env: { ...process.env, COKDYBY_BENCH_ROUNDS: values.rounds ?? "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`the group ${group} could not be measured`);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function middleOf(figures: readonly Figure[]): Figure {
  const value = median(figures.map((figure) => figure.value));
  return { ...(figures[0] as Figure), value: Number(value.toPrecision(4)) };
}

/** For a person: name, value, and its ratio to another one. */
function printTable(): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, value, unit, ratioTo } of figures) {
    const ratio =
      ratioTo === undefined ? "" : `   ${ratioTo.ratio.toLocaleString("en")} x ${ratioTo.name}`;
    const number = `${value.toLocaleString("en")} ${unit}`.padStart(22);
    console.log(`${name.padEnd(width + 2)}${number}${ratio}`);
  }
}
