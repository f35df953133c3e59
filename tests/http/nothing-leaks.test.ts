import { EngineFault } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { lendingService, post } from "./service.ts";

/** Values planted in requests; none of them may turn up in a log or in the words of a problem. */
const MARKER = "marker7261";
const YEARS = 97;
const DAY = "1931-07-26";

const REQUESTS: readonly unknown[] = [
  { title: MARKER, facts: { "reader.age": YEARS, "loan.date": DAY } },
  { title: MARKER, facts: { "reader.age": 5, "reader.isMember": true } },
  { facts: { "loan.returned": MARKER, "reader.age": MARKER, "loan.date": MARKER } },
  { facts: { "loan.returned": { oneOf: [MARKER, YEARS] }, "reader.age": { min: MARKER } } },
  { facts: { "reader.isMember": MARKER, "loan.daysLate": { min: YEARS, max: 1 } } },
  { facts: {}, readings: { lateReturn: MARKER }, on: MARKER, language: MARKER, explain: MARKER },
  { facts: {}, presume: MARKER, title: [MARKER] },
  `{"facts": {"loan.returned": ${MARKER}`,
  `{"facts": {"loan.returned": "${MARKER}",}}`,
  `{"facts": {"__proto__": "${MARKER}"}}`,
  MARKER,
];

test("no value of a request stands in a log or in a problem", async () => {
  const app = await lendingService();
  for (const request of REQUESTS) {
    const { body, statusCode } = await post(app, request);
    if (statusCode === 200) continue;
    expect(statusCode).toBeLessThan(500);
    expect(body).not.toContain(MARKER);
    expect(body).not.toMatch(new RegExp(`\\b(?:${YEARS}|${DAY})\\b`));
  }
  await app.http.inject({ url: `/v1/facts?on=${MARKER}` });
  await app.http.inject({ url: "/v1/facts", headers: { cookie: MARKER, authorization: MARKER } });
  await app.http.inject({ method: "POST", url: "/v1/evaluate", payload: MARKER });
  // how long it took may be the number by chance
  const log = app.log.map((line) => line.replace(/"(?:time|pid|ms)":[\d.]+,/g, "")).join("");
  expect(app.log.length).toBeGreaterThanOrEqual(REQUESTS.length + 3);
  expect(log).not.toContain(MARKER);
  expect(log).not.toMatch(new RegExp(`\\b(?:${YEARS}|${DAY})\\b`));
});

test("a log line says what was asked for and how it went", async () => {
  const app = await lendingService();
  await app.http.inject({ url: "/v1/facts?on=2022-01-01" });
  expect(app.log).toHaveLength(1);
  const line = JSON.parse(app.log[0] ?? "");
  expect(line).toMatchObject({ method: "GET", path: "/v1/facts", statusCode: 200 });
});

test("of what strangers repeat ten lines of a kind a minute are written, and the number of the others", async () => {
  const app = await lendingService();
  for (let count = 0; count < 40; count += 1) {
    await app.http.inject({ url: "/health/live" });
    await app.http.inject({ url: "/v1/facts" });
  }
  await app.http.inject({ url: "/nowhere" });
  await app.http.close();
  const lines = app.log.map((line) => JSON.parse(line));
  const of = (path: string) => lines.filter((line) => line.path === path);
  const live = of("/health/live");
  expect(live).toHaveLength(11);
  expect(live.at(-1)).toMatchObject({ method: "GET", statusCode: 200, times: 30 });
  // who is known, here the account of this machine, is told in full
  expect(of("/v1/facts")).toHaveLength(40);
  expect(of("")).toHaveLength(1);
});

test.each([
  ["our own words", new EngineFault("a rule without a root"), "a rule without a root"],
  ["a message that may repeat a value", new TypeError(`cannot read ${MARKER}`), ""],
])("a fault of ours is a 500 without details, logged with %s", async (_name, fault, message) => {
  const app = await lendingService(() => {
    throw fault;
  });
  const response = await post(app, { facts: {} });
  expect(response.statusCode).toBe(500);
  expect(response.body).not.toContain(MARKER);
  expect(response.body).not.toContain("a rule without a root");
  expect(response.json()).toMatchObject({ status: 500, errors: [{ code: "FAULT" }] });
  const line = JSON.parse(app.log.find((each) => each.includes('"fault"')) ?? "{}");
  expect(line.fault).toMatchObject({ type: fault.name, message });
  expect(line.fault.stack).toContain("nothing-leaks.test.ts");
  expect(app.log.join("")).not.toContain(MARKER);
});
