import { OPERATIONS } from "@cokdyby/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";
import { post } from "./service.ts";

const FILE = {
  file: 1 as const,
  persons: { A: { age: 30 }, B: {} },
  acts: {
    a1: { by: "A", when: "2022-05-01", facts: { "loan.returned": "yes" } },
    a2: { by: "B", when: "2022-05-02" },
    a3: { when: "2022-05-03", facts: { "loan.returned": "no" } },
  },
};

const ofAct2 = (attribute: string) => ({ act: "a2", attribute });

let service: Keeping;
beforeAll(async () => {
  service = await keepingService();
});
afterAll(() => service.end());

const explained = (asked: object) =>
  service.client().explainFile({ body: { ...FILE, outcome: "fine.due", ...asked } });

test("the file, a person, an act and a cell: the answer of an evaluation, and what gives it", async () => {
  const whole = await service.client().evaluateFile({ body: FILE });
  const ofFile = OPERATIONS.explainFile.answer.parse(await explained({}));
  expect(ofFile.answer).toEqual(whole.file.prosecution);
  // a film that never came back is fined, whoever had it: the two others do not matter to that
  expect(ofFile).toMatchObject({ about: {}, truncated: false, cells: [{ act: "a3" }] });
  const ofPerson = await explained({ about: { actor: "B" } });
  expect(ofPerson).toMatchObject({ answer: whole.persons.B?.prosecution, about: { actor: "B" } });
  expect(ofPerson.answer).toMatchObject({
    ...{ status: "unknown", missing: ["loan.returned", "loan.daysLate"].map(ofAct2) },
  });
  const ofAct = await explained({ about: { act: "a1" } });
  expect(ofAct.answer).toEqual(whole.acts.a1?.A?.findings["fine.due"]);
  const ofNobody = await explained({ about: { act: "a3", actor: "unknown" } });
  expect(ofNobody.answer).toEqual(whole.acts.a3?.unknown?.findings["fine.due"]);
  expect(await explained({ about: { actor: "unknown" } })).toMatchObject({
    ...{ cells: [{ act: "a3" }] },
  });
});

test("a cell is told as its case is, word for word", async () => {
  const { cells } = await explained({ about: { act: "a2" }, language: "en" });
  const [cell] = cells;
  if (cell === undefined) throw new Error("no cell");
  const asked = { outcomes: ["fine.due"], explain: "full" as const, language: "en" as const };
  const { findings, explanation, lawDate } = await service
    .client()
    .evaluate({ body: { ...cell.case, ...asked } });
  expect(cell).toMatchObject({ findings, explanation, lawDate, answer: { status: "unknown" } });
  const summary = await explained({ about: { act: "a2" }, explain: "summary", language: "cs" });
  const text = summary.cells[0]?.explanation["fine.due"]?.text ?? "";
  expect(text).toContain("Je třeba zaplatit pokutu");
  expect(text.length).toBeLessThan(cell.explanation["fine.due"]?.text.length ?? 0);
});

test("an evaluation tells each cell in words too, where that is asked for", async () => {
  const asked = { outcomes: ["fine.due"], explain: "full" as const };
  const { cells } = await service.client().evaluateFile({ body: { ...FILE, ...asked } });
  const { cells: grounds } = await explained({ about: { act: "a2" } });
  expect(cells.map(({ explanation }) => Object.keys(explanation ?? {}))).toEqual([
    ["fine.due"],
    ["fine.due"],
    ["fine.due"],
  ]);
  expect(cells[1]?.explanation).toEqual(grounds[0]?.explanation);
  const none = await service.client().evaluateFile({ body: FILE });
  expect(none.cells[0]).not.toHaveProperty("explanation");
});

test("no more cells than asked for, and it is said that there are more", async () => {
  const loans = Array.from({ length: 25 }, (_, at) => [`a${at}`, { by: "A" }] as const);
  const file = { ...FILE, acts: Object.fromEntries(loans), outcome: "fine.due" };
  const { explainFile } = service.client();
  expect(await explainFile({ body: { ...file, limit: 2 } })).toMatchObject({
    ...{ truncated: true, cells: [{ act: "a0" }, { act: "a1" }] },
  });
  const usual = await explainFile({ body: file });
  expect([usual.truncated, usual.cells.length]).toEqual([true, 20]);
  const all = await explainFile({ body: { ...file, limit: 25 } });
  expect([all.truncated, all.cells.length]).toEqual([false, 25]);
});

test("of a person who acts nowhere the answer is no, and rests on nothing", async () => {
  const file = { ...FILE, persons: { ...FILE.persons, C: {} } };
  const { answer, cells } = await service
    .client()
    .explainFile({ body: { ...file, outcome: "fine.due", about: { actor: "C" } } });
  expect([answer.status, cells]).toEqual(["no", []]);
});

test("everything that is wrong is told at once, and no value is repeated", async () => {
  const marker = "marker7261";
  const body = {
    ...{ ...FILE, persons: { A: { age: 30 }, B: { aeg: marker } } },
    ...{ outcome: "fine.du", about: { act: marker, actor: "X" }, limit: 0 },
  };
  const { statusCode, body: answer } = await post(service, body, "/v1/files/explain");
  expect(statusCode).toBe(422);
  const { errors } = JSON.parse(answer) as { errors: { pointer: string; code: string }[] };
  expect(errors.map(({ pointer, code }) => `${code} ${pointer}`).sort()).toEqual([
    "MEMBER_UNKNOWN #/persons/B/aeg",
    "OUTCOME_UNKNOWN #/outcome",
    "REFERENCE_UNKNOWN #/about/act",
    "REFERENCE_UNKNOWN #/about/actor",
    "VALUE_OUT_OF_DOMAIN #/limit",
  ]);
  expect(answer).not.toContain(marker);
  expect(service.log.join("")).not.toContain(marker);
});
