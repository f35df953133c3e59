import { problemShape } from "@cokdyby/api/shapes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FILE_REQUEST } from "../receipts/made.ts";
import { BODIES } from "./bodies.ts";
import { type Keeping, keepingService } from "./keeping.ts";
import { LINES, post } from "./service.ts";

let service: Keeping;
beforeAll(async () => {
  service = await keepingService();
});
afterAll(() => service.end());

/** Sends a body as it stands. */
async function send(payload: string | Buffer, url = "/v1/evaluate", method = "POST") {
  const headers = { "content-type": "application/json" };
  return service.http.inject({ method: method as "POST", url, headers, payload });
}

async function problemsOf(payload: string | Buffer, status: number) {
  const response = await send(payload);
  expect(response.statusCode, response.body).toBe(status);
  return problemShape.parse(response.json()).errors.map(({ code, pointer }) => [code, pointer]);
}

/** A member spoilt, and how a text with it is refused. */
const SPOILT = [
  ["a member that stands twice", '"x":1,"x":1', 422, "MEMBER_TWICE"],
  ["bytes that are no UTF-8", '"x":"\xff"', 400, "NOT_JSON"],
  ["half a character", '"x":"\\ud800"', 422, "TEXT_MALFORMED"],
] as const;
const CALLS = Object.entries({ ...BODIES, "POST /v1/receipts ": { file: FILE_REQUEST.file } });

describe.each(CALLS)("%s takes no JSON with", (name, body) => {
  test.each(SPOILT)("%s, and keeps nothing", async (_what, spoilt, status, code) => {
    const [method, path = ""] = name.trim().split(" ");
    const [first = ""] = Object.keys(body as object);
    const text = JSON.stringify({ ...(body as object), [first]: {}, id: "spoilt" });
    const payload = Buffer.from(text.replace("{}", `{${spoilt}}`), "latin1");
    const url = path.replace(":id", "spoilt");
    const response = await send(payload, url, method);
    expect(response.statusCode).toBe(status);
    expect(problemShape.parse(response.json()).errors).toMatchObject([
      { code, pointer: `#/${first}/x` },
    ]);
    const kept = url.endsWith("/spoilt") ? url : `${url}/spoilt`;
    expect((await service.http.inject({ url: kept })).statusCode).toBe(404);
  });
});

describe("a member that stands twice", () => {
  test.each([
    ['{"facts":{"reader.age":14,"reader.age":40}}', ["#/facts/reader.age"]],
    ['{"facts":{"reader.age":14,"reader.\\u0061ge":14}}', ["#/facts/reader.age"]],
    ['{"facts":{"reader.age":14},"facts":{}}', ["#/facts"]],
    ['{"facts":{"reader.age":{"min":1,"max":9,"min":2}}}', ["#/facts/reader.age/min"]],
    [
      '{"facts":{"a/b":1,"a/b":1,"x":1,"x":2,"x":3},"amendments":["no-grace",{"id":"a","id":"b"}]}',
      ["#/facts/a~1b", "#/facts/x", "#/facts/x", "#/amendments/1/id"],
    ],
  ])("%s is refused with its place", async (text, pointers) => {
    expect(await problemsOf(text, 422)).toEqual(pointers.map((each) => ["MEMBER_TWICE", each]));
  });

  test.each([
    '{"facts":{"reader.age":14},"title":"\\"facts\\":1,\\"facts\\":{}"}',
    '{"facts":{"reader.age":{"min":1}},"readings":{"lateReturn":"open"}}',
    '{"facts":{"reader.age":{"oneOf":[7,7]}}}',
  ])("what only looks like it is read: %s", async (text) => {
    expect((await send(text)).statusCode).toBe(200);
  });

  test("a text that is no JSON is told as that", async () => {
    expect(await problemsOf('{"facts":{"a":1,"a":2}', 400)).toEqual([["NOT_JSON", "#"]]);
  });

  test("is a problem of its own line in a stream", async () => {
    const payload = ['{"@id":"1","facts":{"a":1,"a":2}}', '{"@id":"2","facts":{}}'].join("\n");
    const { body } = await post(service, payload, "/v1/evaluate/batch", LINES);
    const [first, second] = body.split("\n").map((line) => line && JSON.parse(line));
    expect(first).toMatchObject({
      "@id": null,
      "@line": 1,
      problem: { errors: [{ code: "MEMBER_TWICE", pointer: "#/facts/a" }] },
    });
    expect(second).toHaveProperty("findings");
  });
});

describe("bytes that are no UTF-8", () => {
  const bytes = (before: string, bad: readonly number[], after: string) =>
    Buffer.concat([Buffer.from(before), Buffer.from(bad), Buffer.from(after)]);

  test.each([
    ["in a value", bytes('{"facts":{},"title":"x', [0xff], '"}'), "#/title"],
    ["in a name", bytes('{"facts":{"reader.', [0xe1], 'ge":3}}'), "#/facts"],
    ["cut off", bytes('{"facts":{"a":1,"b":["c","', [0xc5], '"]}}'), "#/facts/b/1"],
    ["half a character written out", bytes('{"title":"', [0xed, 0xa0, 0x80], '"}'), "#/title"],
    ["behind a replaced character", bytes('{"title":"\ufffd","on":"', [0xff], '"}'), "#/on"],
    ["at the start, as UTF-16 begins", bytes("", [0xff, 0xfe], "{}"), "#"],
  ])("%s", async (_where, payload, pointer) => {
    expect(await problemsOf(payload, 400)).toEqual([["NOT_JSON", pointer]]);
  });

  test("a replacement character that is written so is a character like others", async () => {
    const response = await send('{"facts":{},"title":"\ufffd"}');
    expect(response.statusCode).toBe(200);
  });
});

describe("a body that holds too much", () => {
  const list = (length: number) => Array.from({ length }, (_, at) => at);
  const members = (length: number) =>
    Object.fromEntries(list(length).map((at) => [`fact${at}`, 1] as const));

  test.each([
    ["too many members", { facts: members(1_001) }, "#/facts"],
    ["unknown ones", { facts: {}, ...members(1_001) }, "#"],
    [
      "a long list",
      { facts: { "reader.age": { oneOf: list(1_001) } } },
      "#/facts/reader.age/oneOf",
    ],
    ["lists in lists", { facts: {}, title: list(100).map(() => list(100)) }, "#"],
    ["ninety thousand facts", { facts: members(90_000) }, "#/facts"],
  ])("%s: one problem, at the place, and nothing else is looked at", async (_what, body, at) => {
    expect(await problemsOf(JSON.stringify(body).slice(0, 1_048_576), 422)).toEqual([
      ["TOO_LARGE", at],
    ]);
  });

  test("as much as is allowed is looked at", async () => {
    expect(await problemsOf(JSON.stringify({ facts: members(500) }), 422)).toHaveLength(100);
  });
});

describe("half a character", () => {
  test.each([
    ['{"facts":{},"title":"\\ud800"}', "#/title"],
    ['{"facts":{},"title":"\\ud83d\\ude00 \\udc00"}', "#/title"],
    ['{"facts":{"reader.age":{"oneOf":[1,"\\udfff"]}}}', "#/facts/reader.age/oneOf/1"],
    ['{"facts":{"\\ud800":1}}', "#/facts"],
  ])("%s is refused with its place", async (text, pointer) => {
    expect(await problemsOf(text, 422)).toEqual([["TEXT_MALFORMED", pointer]]);
  });

  test("a character in two escapes is read", async () => {
    expect((await send('{"facts":{},"title":"\\ud83d\\ude00"}')).statusCode).toBe(200);
  });
});
