import { problemShape } from "@cokdyby/api/shapes";
import { describe, expect, test } from "vitest";
import { lendingService, post } from "./service.ts";

const app = await lendingService();

type Errors = readonly { pointer: string; code: string; suggestion?: string | undefined }[];

/** Each error as `CODE pointer`, with `?<suggestion>`. */
const briefly = (errors: Errors) =>
  errors.map(({ code, pointer, suggestion }) =>
    [code, pointer, ...(suggestion === undefined ? [] : [`?${suggestion}`])].join(" "),
  );

/** What the service finds wrong, without the words. */
async function errorsOf(payload: unknown, status = 422): Promise<readonly string[]> {
  const response = await post(app, payload);
  expect(response.statusCode, response.body).toBe(status);
  expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(response.body).not.toMatch(/\bat \S+\.[jt]s:|node_modules|packages\//);
  const problem = problemShape.parse(response.json());
  expect(problem.status).toBe(status);
  for (const { detail } of problem.errors) expect(detail).not.toBe("");
  return briefly(problem.errors);
}

describe("what stands in a case", () => {
  test.each([
    ["a misspelt fact", { "reader.agee": 3 }, "FACT_UNKNOWN #/facts/reader.agee ?reader.age"],
    ["a fact that nothing is near", { quite_another: 3 }, "FACT_UNKNOWN #/facts/quite_another"],
    ["a text for a number", { "reader.age": "3" }, "VALUE_WRONG_TYPE #/facts/reader.age"],
    ["a fraction", { "reader.age": 3.5 }, "VALUE_WRONG_TYPE #/facts/reader.age"],
    ["a number out of range", { "reader.age": 121 }, "VALUE_OUT_OF_DOMAIN #/facts/reader.age"],
    ["a misspelt option", { "loan.returned": "lat" }, "OPTION_UNKNOWN #/facts/loan.returned ?late"],
    [
      "a boolean for an option called yes",
      { "loan.returned": true },
      "VALUE_WRONG_TYPE #/facts/loan.returned",
    ],
    [
      "a text for a boolean",
      { "reader.isMember": "true" },
      "VALUE_WRONG_TYPE #/facts/reader.isMember",
    ],
    ["an impossible date", { "loan.date": "2022-02-30" }, "DATE_IMPOSSIBLE #/facts/loan.date"],
    ["a number for a date", { "loan.date": 20220101 }, "DATE_IMPOSSIBLE #/facts/loan.date"],
    ["null for what is not known", { "reader.age": null }, "VALUE_WRONG_TYPE #/facts/reader.age"],
    ["a list", { "reader.age": [1] }, "VALUE_WRONG_TYPE #/facts/reader.age"],
    [
      "a misspelt bound",
      { "reader.age": { mim: 1 } },
      "MEMBER_UNKNOWN #/facts/reader.age/mim ?min",
    ],
    [
      "no value in a choice",
      { "reader.age": { oneOf: [null] } },
      "VALUE_WRONG_TYPE #/facts/reader.age/oneOf",
    ],
    [
      "a choice in a range",
      { "reader.age": { min: 1, oneOf: [2] } },
      "VALUE_WRONG_TYPE #/facts/reader.age",
    ],
    ["a range upside down", { "reader.age": { min: 5, max: 4 } }, "EMPTY_RANGE #/facts/reader.age"],
    ["an empty choice", { "loan.returned": { oneOf: [] } }, "EMPTY_RANGE #/facts/loan.returned"],
    ["an option of another day", { "loan.grade": "grade-x" }, "NOT_IN_FORCE #/facts/loan.grade"],
  ])("%s", async (_name, facts, problem) => {
    expect(await errorsOf({ facts })).toEqual([problem]);
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
  test.each([
    ["no facts", { facts: undefined }, "MEMBER_MISSING #/facts"],
    ["an unknown member", { outcome: "fine.due" }, "MEMBER_UNKNOWN #/outcome ?outcomes"],
    [
      "an unknown reading",
      { readings: { lateRetur: "counts" } },
      "READING_UNKNOWN #/readings/lateRetur ?lateReturn",
    ],
    [
      "an unknown option of a reading",
      { readings: { lateReturn: "count" } },
      "OPTION_UNKNOWN #/readings/lateReturn ?counts",
    ],
    [
      "an unknown outcome",
      { outcomes: ["fine.due", "fine.dew"] },
      "OUTCOME_UNKNOWN #/outcomes/1 ?fine.due",
    ],
    ["no outcome at all", { outcomes: [] }, "LIST_EMPTY #/outcomes"],
    [
      "an unknown amendment",
      { amendments: ["nograce"] },
      "AMENDMENT_UNKNOWN #/amendments/0 ?no-grace",
    ],
    [
      "an amendment twice",
      { amendments: ["no-grace", "no-grace"] },
      "AMENDMENT_CONFLICT #/amendments/1",
    ],
    ["an impossible law date", { on: "2021-02-29" }, "DATE_IMPOSSIBLE #/on"],
    ["a law date before the law", { on: "1999-12-31" }, "LAW_DATE_TOO_EARLY #/on"],
    ["an unknown language", { language: "de" }, "OPTION_UNKNOWN #/language"],
    ["an unknown explanation", { explain: "ful" }, "OPTION_UNKNOWN #/explain ?full"],
    ["a text for presume", { presume: "yes" }, "VALUE_WRONG_TYPE #/presume"],
    [
      "an unknown fact to presume",
      { presume: ["reader.ismember"] },
      "FACT_UNKNOWN #/presume/0 ?reader.isMember",
    ],
    ["a fact without a presumption", { presume: ["reader.age"] }, "NOT_PRESUMABLE #/presume/0"],
    [
      "an unknown fact as unobtainable",
      { unobtainable: ["loan.dat"] },
      "FACT_UNKNOWN #/unobtainable/0 ?loan.date",
    ],
    ["a title that is too long", { title: "x".repeat(501) }, "TOO_LARGE #/title"],
    ["a number as title", { title: 7 }, "VALUE_WRONG_TYPE #/title"],
    ["facts as a list", { facts: [] }, "VALUE_WRONG_TYPE #/facts"],
  ])("%s", async (_name, body, problem) => {
    expect(await errorsOf({ facts: {}, ...body })).toEqual([problem]);
  });

  test("too many facts", async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`fact${i}`, 1]));
    expect(await errorsOf({ facts: many })).toEqual(["TOO_LARGE #/facts"]);
  });

  test.each([
    ["a list", []],
    ["a text", '"facts"'],
    ["null", "null"],
    ["a number", "1"],
  ])("%s as a body", async (_name, body) => {
    expect(await errorsOf(body)).toEqual(["VALUE_WRONG_TYPE #"]);
  });

  test("an amendment that does not fit is told where", async () => {
    const change = { set: "graceDayz", to: 1, reason: { cs: "x", en: "x" } };
    const amendments = [{ id: "mine", reason: { cs: "x", en: "x" }, changes: [change] }];
    expect(await errorsOf({ facts: {}, amendments })).toEqual([
      "PARAMETER_UNKNOWN #/amendments/0/changes/0/set ?graceDays",
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
  expect(errors.map((each) => each.split(" ")[1]).sort()).toEqual([
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
    expect(await errorsOf(text, 400)).toEqual(["NOT_JSON #"]);
  });

  test("nested too deep, cut short or not", async () => {
    for (const text of ["[".repeat(500_000), `${"[".repeat(40)}${"]".repeat(40)}`]) {
      expect(await errorsOf(text)).toEqual(["TOO_DEEP #"]);
    }
    const deep = `{"facts": {"reader.age": ${'{"min":'.repeat(40)}1${"}".repeat(40)}}}`;
    expect(await errorsOf(deep)).toEqual(["TOO_DEEP #"]);
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
    expect(await errorsOf(text)).toEqual(["FORBIDDEN_KEY #"]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test("a title may speak of a prototype", async () => {
    const response = await post(app, { facts: {}, title: "__proto__ constructor prototype" });
    expect(response.statusCode).toBe(200);
  });

  test("larger than is read", async () => {
    const text = JSON.stringify({ facts: {}, title: "x".repeat(1_048_576) });
    expect(await errorsOf(text, 413)).toEqual(["BODY_TOO_LARGE #"]);
    // paths take bodies of different size
    expect((await post(app, text)).json().detail).not.toMatch(/\d/);
  });

  test("a kind of body is one in capitals too", async () => {
    const lines = '{"@id": "1", "facts": {}}\n';
    const headers = { "content-type": "Application/X-NDJSON" };
    const { statusCode, body } = await post(app, lines, "/v1/evaluate/batch", headers);
    expect([statusCode, body.trim().split("\n").length]).toEqual([200, 2]);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/yaml", "nonsense"])(
    "sent as %s",
    async (type) => {
      const response = await post(app, { facts: {} }, "/v1/evaluate", { "content-type": type });
      expect(response.statusCode).toBe(415);
      expect(problemShape.parse(response.json()).errors[0]?.code).toBe("UNSUPPORTED_MEDIA_TYPE");
    },
  );

  test("sent compressed", async () => {
    const headers = { "content-encoding": "gzip" };
    const response = await post(app, { facts: {} }, "/v1/evaluate", headers);
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
    ["/v1/facts?on=2022-02-30", ["DATE_IMPOSSIBLE ?on"]],
    ["/v1/facts?on=1999-01-01", ["LAW_DATE_TOO_EARLY ?on"]],
    ["/v1/facts?on=2022-01-01&on=2023-01-01", ["VALUE_WRONG_TYPE ?on"]],
    ["/v1/rules?language=de", ["OPTION_UNKNOWN ?language"]],
    ["/v1/rules/lending-act.s3?languag=cs", ["MEMBER_UNKNOWN ?languag ?language"]],
    ["/health/live?x=1", ["MEMBER_UNKNOWN ?x"]],
    ["/v1/facts?on=&x=1", ["DATE_IMPOSSIBLE ?on", "MEMBER_UNKNOWN ?x"]],
  ])("%s is answered 422", async (url, errors) => {
    const response = await app.http.inject({ url });
    expect(response.statusCode).toBe(422);
    expect(briefly(problemShape.parse(response.json()).errors)).toEqual(errors);
  });
});
