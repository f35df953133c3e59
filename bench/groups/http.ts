import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { completeCases, type Facts, mixedCases, withoutSome } from "../cases.ts";
import { besides, figure, tell } from "../figure.ts";
import { type Served, serve } from "../http/served.ts";
import { timesAtRate } from "../http/steady.ts";
import { LAW_DATE, openReadings, readings } from "../law.ts";
import { median, TRIAL } from "../measure.ts";

// POST /v1/evaluate over loopback, all outcomes, no explanation: the service in one process, whoever asks in
// another one. The same cases come again and again, as when one case is worked on; `new` ones come once.
// Each figure is the median of rounds in which all take turns, since a shared machine is now slower, now faster.
const CONNECTIONS = 16;
const ROUNDS = TRIAL ? 1 : 5;
const SECONDS = TRIAL ? 1 : 2;
const STEADY_SECONDS = TRIAL ? 1 : 8;
const RATE = 500;
/** More than are answered in one round. */
const NEW_IN_ROUND = TRIAL ? 400 : 4_000;

const cases = completeCases();
const complete = bodies(cases, readings);
const fresh = bodies(mixedCases(cases, ROUNDS * NEW_IN_ROUND), readings);
const missing = bodies(withoutSome(cases, 12), openReadings);

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cokdyby-bench-"));
const settings = { PORT: "0", DATA_DIR: folder, SHED_AT_MS: "0", LOG_LEVEL: "info" };
const service = await serve([path("../../packages/server/dist/main.js")], settings);
const answer = await fetch(`${service.url}/v1/evaluate`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: complete[0] ?? "",
});
const file = join(folder, "answer.json");
writeFileSync(file, await answer.text());
const bare = await serve([path("../http/prepared.ts"), file]);

const kinds: readonly [string, Served, (round: number) => readonly string[]][] = [
  ["http.prepared", bare, () => complete],
  ["http.complete", service, () => complete],
  ["http.missing12", service, () => missing],
  ["http.new", service, (round) => fresh.slice(round * NEW_IN_ROUND, (round + 1) * NEW_IN_ROUND)],
];
const times = kinds.map((): number[] => []);
for (const [, served] of kinds) await pressed(served, complete);
for (let round = 0; round < ROUNDS; round++) {
  for (const [at, [, served, list]] of kinds.entries()) {
    times[at]?.push(await pressed(served, list(round)));
  }
}
const figures = kinds.map(([name], at) => figure(name, median(times[at] ?? []), "us"));
const [prepared = figure("http.prepared", Number.NaN, "us"), ...others] = figures;
// the cases that come again and again have come once when their times are taken
await timesAtRate(`${service.url}/v1/evaluate`, complete, 100, 1);
const compares = autocannon({
  url: `${service.url}/v1/compare`,
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ amended: { on: LAW_DATE, amendments: ["lower-age-to-14"] } }),
  connections: 1,
  duration: STEADY_SECONDS,
});
const steady = await timesAtRate(`${service.url}/v1/evaluate`, complete, RATE, STEADY_SECONDS);
await compares;
const p99 = steady[Math.floor(steady.length * 0.99)] as number;
tell([
  prepared,
  ...others.map((each) => besides(each, prepared)),
  figure(`http.p99At${RATE}`, p99, "ms"),
]);
for (const each of [service, bare]) await each.stop();
rmSync(folder, { recursive: true });

function bodies(list: readonly Facts[], said: Facts): string[] {
  return list.map((facts) =>
    JSON.stringify({ facts, readings: said, on: LAW_DATE, presume: false }),
  );
}

/**
 * Asks as fast as it is answered; no two connections ask the same.
 *
 * @returns microseconds for each request, on average
 */
async function pressed({ url }: Served, list: readonly string[]): Promise<number> {
  const requests = list.map(
    (body) => ({ method: "POST", headers: { "content-type": "application/json" }, body }) as const,
  );
  // each connection asks something
  const some = Math.min(CONNECTIONS, requests.length);
  let opened = 0;
  const { non2xx, errors, duration, ...result } = await autocannon({
    url: `${url}/v1/evaluate`,
    connections: some,
    duration: SECONDS,
    timeout: 60,
    setupClient: (client) => {
      const own = opened++;
      client.setRequests(requests.filter((_, at) => at % some === own));
    },
  });
  if (non2xx + errors > 0) throw new Error("not every case was answered");
  return (duration * 1e6) / result.requests.total;
}
