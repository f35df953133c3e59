import { OPERATIONS } from "@cokdyby/api";
import { expect, test } from "vitest";
import { lendingService, post } from "./service.ts";

const app = await lendingService();

async function answer(body: object) {
  const response = await post(app, body);
  expect(response.statusCode, response.body).toBe(200);
  expect(response.headers["content-type"]).toMatch(/^application\/json/);
  return OPERATIONS.evaluate.answer.parse(response.json());
}

test("a case without facts is answered for every outcome, in rulebook order", async () => {
  const { findings, rulebook, lawDate, warnings } = await answer({ facts: {} });
  expect(Object.keys(findings)).toEqual(["loan.allowed", "fine.due"]);
  expect(findings["loan.allowed"]).toMatchObject({ status: "unknown", missing: ["reader.age"] });
  expect(rulebook).toMatchObject({ id: "lending", version: "3.1.0" });
  expect(lawDate).toBe("2026-03-01");
  expect(warnings.map(({ code }) => code)).toEqual(["LAW_DATE_ASSUMED"]);
});

test("only the outcomes that are asked for are answered, in rulebook order", async () => {
  const { findings } = await answer({ facts: {}, outcomes: ["fine.due", "loan.allowed"] });
  expect(Object.keys(findings)).toEqual(["loan.allowed", "fine.due"]);
  const one = await answer({ facts: {}, outcomes: ["fine.due"] });
  expect(Object.keys(one.findings)).toEqual(["fine.due"]);
});

test("a default that decides is named, and can be opened", async () => {
  const body = {
    facts: { "loan.returned": "late", "loan.daysLate": 2 },
    readings: { lateReturn: "doesNot" },
  };
  const standing = await answer(body);
  expect(standing.findings["fine.due"]).toMatchObject({ status: "no", defaulted: ["graceCounts"] });
  const opened = await answer({ ...body, readings: { ...body.readings, graceCounts: "open" } });
  expect(opened.findings["fine.due"]).toMatchObject({
    status: "contested",
    dependsOn: ["graceCounts"],
  });
});

test("the law date selects the wording, and the rulebook warns in the language asked for", async () => {
  const facts = { "loan.returned": "late", "loan.daysLate": 5 };
  const readings = { lateReturn: "doesNot" };
  const old = await answer({ facts, readings, on: "2009-12-31", language: "en" });
  expect(old.findings["fine.due"]).toMatchObject({ status: "no" });
  expect(old.warnings).toContainEqual({ code: "old-law", detail: "The old act." });
  const dated = await answer({ facts: { ...facts, "loan.date": "2010-01-01" }, readings });
  expect(dated.lawDate).toBe("2010-01-01");
  expect(dated.findings["fine.due"]).toMatchObject({ status: "yes" });
});

test("warnings of the engine come in Czech unless English is asked for", async () => {
  const czech = await answer({ facts: {} });
  expect(czech.warnings[0]?.detail).toMatch(/rozhodný den/i);
  const english = await answer({ facts: {}, language: "en" });
  expect(english.warnings[0]?.detail).toMatch(/law date/i);
});

test("shipped amendments and amendments written out change the law, and the digest says so", async () => {
  const body = {
    facts: { "loan.returned": "late", "loan.daysLate": 2 },
    readings: { lateReturn: "doesNot" },
  };
  const now = await answer(body);
  const shipped = await answer({ ...body, amendments: ["no-grace"] });
  expect(shipped.findings["fine.due"]).toMatchObject({ status: "yes" });
  expect(shipped.rulebook.digest).not.toBe(now.rulebook.digest);
  const text = { cs: "x", en: "x" };
  const written = await answer({
    ...body,
    amendments: [
      { id: "mine", reason: text, changes: [{ set: "graceDays", to: 1, reason: text }] },
    ],
  });
  expect(written.findings["fine.due"]).toMatchObject({ status: "yes" });
  const again = await answer({ ...body, amendments: ["no-grace"] });
  expect(again).toEqual(shipped);
});

test("more amended laws than are kept are all answered", async () => {
  const text = { cs: "x", en: "x" };
  const facts = { "loan.returned": "late", "loan.daysLate": 10 };
  for (let days = 0; days < 40; days += 1) {
    const changes = [{ set: "graceDays", to: days, reason: text }];
    const { findings } = await answer({
      facts,
      readings: { lateReturn: "doesNot" },
      amendments: [{ id: `days-${days}`, reason: text, changes }],
    });
    expect(findings["fine.due"]?.status).toBe(10 > days ? "yes" : "no");
  }
});
