import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { completeCases, mixedCases, withoutSome } from "../cases.ts";
import { type Figure, figure, tell } from "../figure.ts";
import { serve } from "../http/served.ts";
import { CLASHING, LAW_DATE, openReadings } from "../law.ts";
import { TRIAL } from "../measure.ts";

// All that a service is asked at once, for minutes, each sender as fast as it is answered: what fails, how long
// `/health/live` takes, and what the process holds.
const SECONDS = Number(process.env.COKDYBY_SECONDS ?? (TRIAL ? 2 : 60));
/** Resident memory is looked at so often. */
const LOOK_EVERY_MS = 1_000;

const drawn = withoutSome(mixedCases(completeCases(), TRIAL ? 50 : 2_000), 12);
const cases = drawn.map((facts) => ({ facts, readings: openReadings, on: LAW_DATE }));
const folder = mkdtempSync(join(tmpdir(), "cokdyby-bench-"));
const main = fileURLToPath(new URL("../../packages/server/dist/main.js", import.meta.url));
const service = await serve([main], {
  PORT: "0",
  DATA_DIR: folder,
  LOG_LEVEL: "info",
  // as deploy/cokdyby.service has it
  MALLOC_ARENA_MAX: "2",
});
const end = performance.now() + SECONDS * 1_000;

const statuses = new Map<string, number>();
const memory: number[] = [];
let turn = 0;
const next = () => cases[turn++ % cases.length] as (typeof cases)[number];

const senders: readonly (readonly [count: number, ask: () => Promise<unknown>])[] = [
  [4, () => post("/v1/evaluate", next())],
  [
    1,
    () =>
      post(
        "/v1/evaluate/batch?outcomes=prosecution.open",
        Array.from({ length: 500 }, (_, row) =>
          JSON.stringify({ "@id": `${row}`, ...next() }),
        ).join("\n"),
        { type: "application/x-ndjson" },
      ),
  ],
  [1, () => post("/v1/compare", { amended: { on: LAW_DATE, amendments: ["lower-age-to-14"] } })],
  [1, () => post("/v1/counterfactual", { ...next(), outcome: "prosecution.open", maxFacts: 1 })],
  [1, () => post("/v1/receipts", { id: `case-${turn}`, case: next() }).then(() => sleep(100))],
  [1, () => post("/v1/store/export", {}).then(() => sleep(1_000))],
  [1, () => post("/v1/evaluate", { facts: CLASHING, on: LAW_DATE })],
  [1, () => post("/v1/evaluate", '{"facts":{"act.conduct":')],
  [
    1,
    () =>
      post("/v1/compare", { amended: { on: LAW_DATE } }, { leaveAfter: 20 }).then(() => sleep(250)),
  ],
];
// in a process of its own: else what the senders here do would count as waiting
const live = spawn(process.execPath, [
  fileURLToPath(new URL("../http/live.ts", import.meta.url)),
  service.url,
  `${SECONDS}`,
]);
// the senders stand for other machines: they take no processor time that the service could use
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const [waits] = await Promise.all([
  text(live.stdout).then((lines) => lines.trim().split("\n").map(Number)),
  ...senders.flatMap(([count, ask]) => Array.from({ length: count }, () => repeat(ask))),
  repeat(async () => {
    memory.push(residentMemory());
    await sleep(LOOK_EVERY_MS);
  }),
]);
await service.stop();
rmSync(folder, { recursive: true });

waits.sort((a, b) => a - b);
const figures = [...statuses]
  .sort()
  .map(([status, value]): Figure => ({ name: `mixed.${status}`, value, unit: "answers" }));
tell([
  ...figures,
  figure("mixed.live.p99", waits[Math.floor(waits.length * 0.99)] as number, "ms"),
  ...minutes(memory).map((most, at) => figure(`mixed.memory.minute${at + 1}`, most, "MiB")),
]);

/** The most of each minute. */
function minutes(looked: readonly number[]): readonly number[] {
  const perMinute = 60_000 / LOOK_EVERY_MS;
  return Array.from({ length: Math.ceil(looked.length / perMinute) }, (_, at) =>
    Math.max(...looked.slice(at * perMinute, (at + 1) * perMinute)),
  );
}

async function repeat(ask: () => Promise<unknown>): Promise<void> {
  while (performance.now() < end) await ask();
}

/** Posts, reads the answer to its end and counts it; or leaves before that. @param leaveAfter in milliseconds */
async function post(
  path: string,
  body: unknown,
  { type = "application/json", leaveAfter }: { type?: string; leaveAfter?: number } = {},
): Promise<void> {
  const request = {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...(leaveAfter === undefined ? {} : { signal: AbortSignal.timeout(leaveAfter) }),
  };
  try {
    await told(await fetch(service.url + path, request), path);
  } catch (error) {
    if ((error as Error).name !== "TimeoutError") throw error;
    count(`${path} left`);
  }
}

/** Counts an answer by its path and status, with its text where it is neither an answer nor announced shedding. */
async function told(answer: Response, path: string): Promise<void> {
  const body = await answer.text();
  const { status, headers } = answer;
  const [call] = path.split("?");
  if (status === 503 && headers.has("retry-after")) count(`${call} shed`);
  else count(`${call} ${status}${status >= 500 ? ` ${body.slice(0, 200)}` : ""}`);
}

function count(what: string): void {
  statuses.set(what, (statuses.get(what) ?? 0) + 1);
}

/** Of the service, in MiB; Linux tells it. */
function residentMemory(): number {
  const status = readFileSync(`/proc/${service.pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1_024;
}
