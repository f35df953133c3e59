import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSample } from "@cokdyby/archive";
import { type CaseInput, evaluate, type Scalar } from "@cokdyby/engine";
import { readArchiveShares } from "@cokdyby/rules/archive-shares";
import { besides, type Figure, tell } from "../figure.ts";
import { LAW_DATE, rulebook } from "../law.ts";
import { TRIAL } from "../measure.ts";

// Five outcomes of made-up partial rows: in DuckDB, and one row after the other in process. COKDYBY_ROWS says how many
// rows and COKDYBY_THREADS by how many threads, by commas; a million and ten million rows take minutes.
const FIVE = [
  "jurisdiction.established",
  "offence.193-1",
  "liability.liable",
  "prosecution.timeBarred",
  // the query of prosecution.open would be too long
  "liability.actOtherwiseCriminal",
];
const SIZES = (process.env.COKDYBY_ROWS ?? (TRIAL ? "1000" : "10000,1000000"))
  .split(",")
  .map(Number);
const THREADS = (process.env.COKDYBY_THREADS ?? "1,2")
  .split(",")
  .map(Number)
  .filter((each) => each <= availableParallelism());
/** What the database may use; with what the program needs itself, the process stays below 4 GiB. */
const MEMORY = 3 * 2 ** 30;
/** Rows that are decided in process: their time grows with their number alone. */
const SAMPLED = TRIAL ? 20 : 1_000;
const context = { today: LAW_DATE };

const folder = mkdtempSync(join(tmpdir(), "bench-archive-"));
try {
  const inProcess = await evaluated();
  const figures: Figure[] = [inProcess];
  for (const number of SIZES) {
    const file = await sampled(number);
    for (const threads of THREADS) figures.push(...decided(file, number, threads, inProcess));
    rmSync(file);
  }
  tell(figures);
} finally {
  rmSync(folder, { recursive: true });
}

async function sampled(number: number, ending = "parquet"): Promise<string> {
  const out = join(folder, `${number}.${ending}`);
  const laws = { rulebook, on: LAW_DATE, today: LAW_DATE, shares: readArchiveShares() };
  const written = await writeSample({ ...laws, number, seed: 1, out });
  if (!written.ok) throw new Error("no sample could be made");
  return out;
}

/**
 * From the file to the counts: reading, deciding, counting.
 *
 * @param inProcess rows a second by `evaluate` on one core: each thread is held against a core of its own
 */
function decided(file: string, rows: number, threads: number, inProcess: Figure): Figure[] {
  const program = fileURLToPath(new URL("../archive/decide.ts", import.meta.url));
  const args = [program, file, `${threads}`, `${MEMORY}`, ...FIVE];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const found = status === 0 ? JSON.parse(stdout) : undefined;
  if (found?.rows !== rows) throw new Error("the archive was not decided");
  const name = `archive.${rows}.threads${threads}`;
  const cores = { ...inProcess, value: inProcess.value * threads };
  if (threads > 1) cores.name = `${threads} x ${inProcess.name}`;
  return [
    besides({ name, value: Math.round(rows / found.seconds), unit: "rows/s" }, cores),
    { name: `${name}.memory`, value: Math.round(found.memory / 2 ** 20), unit: "MiB" },
  ];
}

/** The same rows by `evaluate`, the one way in process that takes partial rows. */
async function evaluated(): Promise<Figure> {
  const cases = casesIn(await sampled(SAMPLED, "ndjson"));
  const decide = (some: readonly CaseInput[]) => {
    for (const each of some) evaluate(rulebook, each, context, FIVE);
  };
  if (!TRIAL) decide(cases.slice(0, 50));
  const start = performance.now();
  decide(cases);
  const seconds = (performance.now() - start) / 1_000;
  return { name: "archive.evaluate", value: Math.round(cases.length / seconds), unit: "rows/s" };
}

function casesIn(file: string): readonly CaseInput[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const facts: Record<string, Scalar> = {};
    const options: Record<string, string> = {};
    const row: Readonly<Record<string, Scalar | null>> = JSON.parse(line);
    for (const [id, value] of Object.entries(row)) {
      if (value === null || id === "id") continue;
      if (id.startsWith("reading.")) options[id.slice("reading.".length)] = String(value);
      else facts[id] = value;
    }
    return { on: LAW_DATE, facts, readings: options };
  });
}
