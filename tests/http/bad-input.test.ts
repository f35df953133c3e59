import { problemShape } from "@cokdyby/api/shapes";
import { describe, expect, test } from "vitest";
import { lendingService, post } from "./service.ts";

const app = await lendingService();

type Errors = readonly { pointer: string; code: string; suggestion?: string | undefined }[];

/** What the service finds wrong, without the words. */
async function errorsOf(payload: unknown, status = 422): Promise<Errors> {
  const response = await post(app, payload);
  expect(response.statusCode, response.body).toBe(status);
  expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(response.body).not.toMatch(/\bat \S+\.[jt]s:|node_modules|packages\//);
  const problem = problemShape.parse(response.json());
  expect(problem.status).toBe(status);
  return problem.errors.map(({ detail, ...rest }) => {
    expect(detail).not.toBe("");
    return rest;
  });
}

describe("what stands in a case", () => {
  test.each([
    ["a misspelt fact", { "reader.agee": 3 }, "reader.agee", "FACT_UNKNOWN", "reader.age"],
    ["a fact that nothing is near", { quite_another: 3 }, "quite_another", "FACT_UNKNOWN"],
    ["a text for a number", { "reader.age": "3" }, "reader.age", "VALUE_WRONG_TYPE"],
    ["a fraction", { "reader.age": 3.5 }, "reader.age", "VALUE_WRONG_TYPE"],
    ["a number out of range", { "reader.age": 121 }, "reader.age", "VALUE_OUT_OF_DOMAIN"],
    ["a misspelt option", { "loan.returned": "lat" }, "loan.returned", "OPTION_UNKNOWN", "late"],
    [
      "a boolean for an option called yes",
      { "loan.returned": true },
      "loan.returned",
      "VALUE_WRONG_TYPE",
    ],
    ["a text for a boolean", { "reader.isMember": "true" }, "reader.isMember", "VALUE_WRONG_TYPE"],
    ["an impossible date", { "loan.date": "2022-02-30" }, "loan.date", "DATE_IMPOSSIBLE"],
    ["a number for a date", { "loan.date": 20220101 }, "loan.date", "DATE_IMPOSSIBLE"],
    ["null for what is not known", { "reader.age": null }, "reader.age", "VALUE_WRONG_TYPE"],
    ["a list", { "reader.age": [1] }, "reader.age", "VALUE_WRONG_TYPE"],
    ["a misspelt bound", { "reader.age": { mim: 1 } }, "reader.age/mim", "MEMBER_UNKNOWN", "min"],
    [
      "no value in a choice",
      { "reader.age": { oneOf: [null] } },
      "reader.age/oneOf",
      "VALUE_WRONG_TYPE",
    ],
    [
      "a choice in a range",
      { "reader.age": { min: 1, oneOf: [2] } },
      "reader.age",
      "VALUE_WRONG_TYPE",
    ],
    ["a range upside down", { "reader.age": { min: 5, max: 4 } }, "reader.age", "EMPTY_RANGE"],
    ["an empty choice", { "loan.returned": { oneOf: [] } }, "loan.returned", "EMPTY_RANGE"],
    ["an option of another day", { "loan.grade": "grade-x" }, "loan.grade", "NOT_IN_FORCE"],
  ])("%s", async (_name, facts, fact, code, suggestion?: string) => {
    expect(await errorsOf({ facts })).toEqual([
      { pointer: `#/facts/${fact}`, code, ...(suggestion === undefined ? {} : { suggestion }) },
    ]);
  });

  test("facts that clash are named, with the limit's own words", async () => {
    const facts = { "reader.isMember": true, "reader.age": 5 };
    const response = await post(app, { facts, language: "en" });
    expect(response.statusCode).toBe(422);
    const [error] = problemShape.parse(response.json()).errors;
    expect(error).toMatchObject({ code: "CLASHING_FACTS" });
    expect(error?.detail).toContain("`reader.isMember`");
    expect(error?.detail).toContain("`reader.age`");
    expect(error?.detail).toContain("Nobody under six is a member.");
  });
});

describe("what stands beside the facts", () => {
  const facts = {};
  test.each([
    ["no facts", {}, "#/facts", "MEMBER_MISSING"],
    [
      "an unknown member",
      { facts, outcome: "fine.due" },
      "#/outcome",
      "MEMBER_UNKNOWN",
      "outcomes",
    ],
    [
      "an unknown reading",
      { facts, readings: { lateRetur: "counts" } },
      "#/readings/lateRetur",
      "READING_UNKNOWN",
      "lateReturn",
    ],
    [
      "an unknown option of a reading",
      { facts, readings: { lateReturn: "count" } },
      "#/readings/lateReturn",
      "OPTION_UNKNOWN",
      "counts",
    ],
    [
      "an unknown outcome",
      { facts, outcomes: ["fine.due", "fine.dew"] },
      "#/outcomes/1",
      "OUTCOME_UNKNOWN",
      "fine.due",
    ],
    ["no outcome at all", { facts, outcomes: [] }, "#/outcomes", "LIST_EMPTY"],
    [
      "an unknown amendment",
      { facts, amendments: ["nograce"] },
      "#/amendments/0",
      "AMENDMENT_UNKNOWN",
      "no-grace",
    ],
    [
      "an amendment twice",
      { facts, amendments: ["no-grace", "no-grace"] },
      "#/amendments/1",
      "AMENDMENT_CONFLICT",
    ],
    ["an impossible law date", { facts, on: "2021-02-29" }, "#/on", "DATE_IMPOSSIBLE"],
    ["a law date before the law", { facts, on: "1999-12-31" }, "#/on", "LAW_DATE_TOO_EARLY"],
    ["an unknown language", { facts, language: "de" }, "#/language", "OPTION_UNKNOWN"],
    ["an unknown explanation", { facts, explain: "ful" }, "#/explain", "OPTION_UNKNOWN", "full"],
    ["a text for presume", { facts, presume: "yes" }, "#/presume", "VALUE_WRONG_TYPE"],
    [
      "an unknown fact to presume",
      { facts, presume: ["reader.ismember"] },
      "#/presume/0",
      "FACT_UNKNOWN",
      "reader.isMember",
    ],
    [
      "a fact without a presumption",
      { facts, presume: ["reader.age"] },
      "#/presume/0",
      "NOT_PRESUMABLE",
    ],
    [
      "an unknown fact as unobtainable",
      { facts, unobtainable: ["loan.dat"] },
      "#/unobtainable/0",
      "FACT_UNKNOWN",
      "loan.date",
    ],
    ["a title that is too long", { facts, title: "x".repeat(501) }, "#/title", "TOO_LARGE"],
    ["a number as title", { facts, title: 7 }, "#/title", "VALUE_WRONG_TYPE"],
    ["facts as a list", { facts: [] }, "#/facts", "VALUE_WRONG_TYPE"],
  ])("%s", async (_name, body, pointer, code, suggestion?: string) => {
    expect(await errorsOf(body)).toEqual([
      { pointer, code, ...(suggestion === undefined ? {} : { suggestion }) },
    ]);
  });

  test("too many facts", async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`fact${i}`, 1]));
    expect(await errorsOf({ facts: many })).toEqual([{ pointer: "#/facts", code: "TOO_LARGE" }]);
  });

  test.each([
    ["a list", []],
    ["a text", '"facts"'],
    ["null", "null"],
    ["a number", "1"],
  ])("%s as a body", async (_name, body) => {
    expect(await errorsOf(body)).toEqual([{ pointer: "#", code: "VALUE_WRONG_TYPE" }]);
  });

  test("an amendment that does not fit is told where", async () => {
    const change = { set: "graceDayz", to: 1, reason: { cs: "x", en: "x" } };
    const amendments = [{ id: "mine", reason: { cs: "x", en: "x" }, changes: [change] }];
    expect(await errorsOf({ facts, amendments })).toEqual([
      {
        pointer: "#/amendments/0/changes/0/set",
        code: "PARAMETER_UNKNOWN",
        suggestion: "graceDays",
      },
    ]);
  });
});

test("everything that is wrong is told at once, whatever the kind", async () => {
  const errors = await errorsOf({
    facts: { "reader.agee": 1, "reader.isMember": null, "loan.date": "2022-13-01" },
    readings: { lateReturn: "maybe" },
    amendments: ["nope"],
    outcomes: ["none.such"],
    language: "fr",
    explian: "full",
    on: "soon",
  });
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
    "#/amendments/0",
    "#/explian",
    "#/facts/loan.date",
    "#/facts/reader.agee",
    "#/facts/reader.isMember",
    "#/language",
    "#/on",
    "#/outcomes/0",
    "#/readings/lateReturn",
  ]);
});

describe("what is no case at all", () => {
  test.each([
    ["cut short", '{"facts": {"reader.age": 1'],
    ["with a comma too many", '{"facts": {},}'],
    ["empty", ""],
    ["no JSON at all", "facts: {}"],
    ["two values", "{} {}"],
  ])("%s", async (_name, text) => {
    expect(await errorsOf(text, 400)).toEqual([{ pointer: "#", code: "NOT_JSON" }]);
  });

  test("nested too deep, cut short or not", async () => {
    for (const text of ["[".repeat(500_000), `${"[".repeat(40)}${"]".repeat(40)}`]) {
      expect(await errorsOf(text)).toEqual([{ pointer: "#", code: "TOO_DEEP" }]);
    }
    const deep = `{"facts": {"reader.age": ${'{"min":'.repeat(40)}1${"}".repeat(40)}}}`;
    expect(await errorsOf(deep)).toEqual([{ pointer: "#", code: "TOO_DEEP" }]);
  });

  test("brackets inside texts are no depth", async () => {
    const title = `${"[{".repeat(100)} \\" \\\\`;
    const response = await post(app, `{"facts": {}, "title": "${title}"}`);
    expect(response.statusCode, response.body).toBe(200);
  });

  test.each([
    '{"facts": {"__proto__": {"x": 1}}}',
    '{"__proto__": {"facts": {}}, "facts": {}}',
    '{"facts": {}, "\\u005f_proto__": 1}',
    '{"facts": {"constructor": 1}}',
    '{"facts": {}, "readings": {"prototype": "open"}}',
  ])("a key of the prototype: %s", async (text) => {
    expect(await errorsOf(text)).toEqual([{ pointer: "#", code: "FORBIDDEN_KEY" }]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test("a title may speak of a prototype", async () => {
    const response = await post(app, { facts: {}, title: "__proto__ constructor prototype" });
    expect(response.statusCode).toBe(200);
  });

  test("larger than is read", async () => {
    const text = JSON.stringify({ facts: {}, title: "x".repeat(1_048_576) });
    expect(await errorsOf(text, 413)).toEqual([{ pointer: "#", code: "BODY_TOO_LARGE" }]);
    // paths take bodies of different size
    expect((await post(app, text)).json().detail).not.toMatch(/\d/);
  });

  test("a kind of body is one in capitals too", async () => {
    const { statusCode, body } = await app.http.inject({
      method: "POST",
      url: "/v1/evaluate/batch",
      headers: { "content-type": "Application/X-NDJSON" },
      payload: '{"@id": "1", "facts": {}}\n',
    });
    expect([statusCode, body.trim().split("\n").length]).toEqual([200, 2]);
  });

  test.each([
    ["text/plain"],
    ["application/x-www-form-urlencoded"],
    ["application/yaml"],
    ["nonsense"],
  ])("sent as %s", async (type) => {
    const response = await app.http.inject({
      method: "POST",
      url: "/v1/evaluate",
      headers: { "content-type": type },
      payload: '{"facts": {}}',
    });
    expect(response.statusCode).toBe(415);
    expect(problemShape.parse(response.json()).errors[0]?.code).toBe("UNSUPPORTED_MEDIA_TYPE");
  });

  test("sent compressed", async () => {
    const response = await app.http.inject({
      method: "POST",
      url: "/v1/evaluate",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      payload: '{"facts": {}}',
    });
    expect(response.statusCode).toBe(415);
  });

  test("not sent at all", async () => {
    const response = await app.http.inject({ method: "POST", url: "/v1/evaluate" });
    expect(response.statusCode).toBe(400);
    expect(problemShape.parse(response.json()).errors[0]?.code).toBe("NOT_JSON");
  });
});

describe("paths, methods and queries", () => {
  test.each([
    ["PUT", "/v1/evaluate", "POST"],
    ["GET", "/v1/evaluate", "POST"],
    ["DELETE", "/v1/rules/lending-act.s3", "GET, HEAD"],
    ["POST", "/v1/facts", "GET, HEAD"],
    ["PATCH", "/health/live", "GET, HEAD"],
  ] as const)("%s %s is answered 405 with what is allowed", async (method, url, allow) => {
    const response = await app.http.inject({ method, url, payload: "x" });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe(allow);
    expect(problemShape.parse(response.json()).errors[0]?.code).toBe("METHOD_NOT_ALLOWED");
  });

  test.each([
    ["/nowhere", undefined],
    ["/v1/fact", "/v1/facts"],
    ["/v1/rules/lending-act.s4", "lending-act.s3"],
    ["/v1/rules/", undefined],
    ["/v1/../../etc/passwd", undefined],
    ["/docs/static/%2e%2e/%2e%2e/package.json", undefined],
  ])("%s is answered 404", async (url, suggestion) => {
    const response = await app.http.inject({ url });
    expect(response.statusCode).toBe(404);
    const [error] = problemShape.parse(response.json()).errors;
    expect(error?.code).toBe("NOT_FOUND");
    expect(error?.suggestion).toBe(suggestion);
  });

  test("a path that is no path is answered 400", async () => {
    const response = await app.http.inject({ url: "/v1/%zz" });
    expect(response.statusCode).toBe(400);
    expect(problemShape.parse(response.json()).errors[0]?.code).toBe("BAD_REQUEST");
  });

  test.each([
    ["/v1/facts?on=2022-02-30", [{ pointer: "?on", code: "DATE_IMPOSSIBLE" }]],
    ["/v1/facts?on=1999-01-01", [{ pointer: "?on", code: "LAW_DATE_TOO_EARLY" }]],
    ["/v1/facts?on=2022-01-01&on=2023-01-01", [{ pointer: "?on", code: "VALUE_WRONG_TYPE" }]],
    ["/v1/rules?language=de", [{ pointer: "?language", code: "OPTION_UNKNOWN" }]],
    [
      "/v1/rules/lending-act.s3?languag=cs",
      [{ pointer: "?languag", code: "MEMBER_UNKNOWN", suggestion: "language" }],
    ],
    ["/health/live?x=1", [{ pointer: "?x", code: "MEMBER_UNKNOWN" }]],
    [
      "/v1/facts?on=&x=1",
      [
        { pointer: "?on", code: "DATE_IMPOSSIBLE" },
        { pointer: "?x", code: "MEMBER_UNKNOWN" },
      ],
    ],
  ])("%s is answered 422", async (url, errors) => {
    const response = await app.http.inject({ url });
    expect(response.statusCode).toBe(422);
    const problem = problemShape.parse(response.json());
    expect(problem.errors.map(({ detail: _, ...rest }) => rest)).toEqual(errors);
  });
});
