import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { completeCases, type Facts, mixedCases, withoutSome } from "../cases.ts";
import { besides, type Figure, tell } from "../figure.ts";
import { type Served, serve } from "../http/served.ts";
import { timesAtRate } from "../http/steady.ts";
import { LAW_DATE, openReadings, readings } from "../law.ts";

// POST /v1/evaluate over loopback, all outcomes, no explanation: the service in one process, whoever asks in
// another one. The same cases come again and again, as when one case is worked on; `new` ones come once.
const SECONDS = 8;
const RATE = 500;

const cases = completeCases();
const complete = bodies(cases, readings);
const fresh = bodies(mixedCases(cases, 12_000), readings);
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

const prepared = await figure("http.prepared", bare, complete);
const found = await figure("http.complete", service, complete);
const open = await figure("http.missing12", service, missing);
const anew = await figure("http.new", service, fresh);
// the cases that come again and again have come once when their times are taken
await timesAtRate(`${service.url}/v1/evaluate`, complete, 100, 1);
const compares = autocannon({
  url: `${service.url}/v1/compare`,
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ amended: { on: LAW_DATE, amendments: ["lower-age-to-14"] } }),
  connections: 1,
  duration: SECONDS,
});
const times = await timesAtRate(`${service.url}/v1/evaluate`, complete, RATE, SECONDS);
await compares;
const p99 = times[Math.floor(times.length * 0.99)] as number;
tell([
  prepared,
  besides(found, prepared),
  besides(open, prepared),
  besides(anew, prepared),
  { name: `http.p99At${RATE}`, value: Number(p99.toPrecision(3)), unit: "ms" },
]);
for (const each of [service, bare]) await each.stop();
rmSync(folder, { recursive: true });

function bodies(list: readonly Facts[], said: Facts): string[] {
  return list.map((facts) =>
    JSON.stringify({ facts, readings: said, on: LAW_DATE, presume: false }),
  );
}

async function pressed({ url }: Served, list: readonly string[]) {
  const result = await autocannon({
    url: `${url}/v1/evaluate`,
    connections: 16,
    duration: SECONDS,
    timeout: 60,
    requests: list.map((body) => ({
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    })),
  });
  if (result.non2xx + result.errors > 0) throw new Error("not every case was answered");
  return result;
}

/** Time for each request, on average, when the next is always there. */
async function figure(name: string, served: Served, list: readonly string[]): Promise<Figure> {
  await pressed(served, list.slice(0, 4));
  const { requests, duration } = await pressed(served, list);
  const value = Number(((duration * 1e6) / requests.total).toPrecision(4));
  return { name, value, unit: "us" };
}
