import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { problemShape } from "@cokdyby/api/shapes";
import { loadPhrases } from "@cokdyby/rules";
import { type App, type AppOptions, buildApp } from "@cokdyby/server";
import { verifyReceipt } from "@cokdyby/server/receipts";
import { afterEach, describe, expect, test } from "vitest";
import { SIGNER } from "../receipts/made.ts";
import { keepingService } from "./keeping.ts";
import { lending } from "./lending.ts";
import { LINES, lendingService, post, TODAY } from "./service.ts";

type AnalysisLimits = NonNullable<AppOptions["analyses"]>;

const apps: App[] = [];
afterEach(async () => {
  for (const { http } of apps.splice(0)) await http.close();
});

/** The service on the invented law, with analyses in threads. */
async function threaded(analyses: AnalysisLimits): Promise<App> {
  const setting = { rulebook: lending(), phrases: loadPhrases(), today: () => TODAY };
  const app = await buildApp({ ...setting, analyses });
  apps.push(app);
  return app;
}

/** With threads that do what one of the files in threads/ does. */
function odd(name: string, limits: Partial<AnalysisLimits> = {}): Promise<App> {
  const file = new URL(`./threads/${name}.ts`, import.meta.url);
  return threaded({ threads: 1, limit: 60_000, file, ...limits });
}

const CASE = { facts: { "reader.age": 30 } };
const MEMBER = { fact: "reader.isMember", operator: "equal", value: true };
const COMPARE = { amended: { amendments: ["no-grace"] } };

describe("an answer from a thread", () => {
  const asked: readonly (readonly [url: string, body: object])[] = [
    ["/v1/compare", COMPARE],
    ["/v1/compare", { amended: { amendments: ["none-such"] }, limit: 0 }],
    [
      "/v1/check",
      { properties: [{ id: "p", given: MEMBER, expect: { condition: "reader.grown" } }] },
    ],
    ["/v1/question-plan", { ...CASE, goals: ["loan.allowed"] }],
    ["/v1/files/evaluate", { file: 1, persons: { A: {} }, acts: { a1: { by: "A" } } }],
    ["/v1/what-if", { ...CASE, vary: [{ fact: "reader.age" }] }],
    ["/v1/counterfactual", { ...CASE, outcome: "loan.allowed" }],
    ["/v1/timeline", { ...CASE, language: "en" }],
    ["/v1/evaluate", { ...CASE, explain: "full" }],
    ["/v1/evaluate", { ...CASE, amendments: ["no-grace"] }],
    [
      "/v1/evaluate/batch",
      { cases: Array.from({ length: 20 }, (_, n) => ({ "@id": `${n}`, ...CASE })) },
    ],
    ["/v1/evaluate/batch", { cases: [{ "@id": "1", ...CASE, amendments: ["no-grace"] }, {}] }],
  ];

  test("is to the last byte the one that is given without threads", async () => {
    const here = await lendingService();
    const there = await threaded({ threads: 2, limit: 60_000 });
    for (const [url, body] of asked) {
      const [one, other] = [await post(here, body, url), await post(there, body, url)];
      expect(one.statusCode, url).toBe(body === asked[1]?.[1] ? 422 : 200);
      expect(other.statusCode).toBe(one.statusCode);
      expect(other.body).toBe(one.body);
      expect(other.headers["content-type"]).toBe(one.headers["content-type"]);
    }
  });

  test("stands in its place in a stream of lines", async () => {
    const there = await threaded({ threads: 1, limit: 60_000 });
    const cases = [CASE, { ...CASE, amendments: ["no-grace"] }, { ...CASE, amendments: ["none"] }];
    const payload = cases.map((each, n) => JSON.stringify({ "@id": `${n}`, ...each })).join("\n");
    const { body } = await post(there, payload, "/v1/evaluate/batch", LINES);
    const lines = body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line["@id"])).toEqual(["0", "1", "2", undefined]);
    expect(lines[2]?.problem.errors).toMatchObject([{ code: "AMENDMENT_UNKNOWN" }]);
    expect(lines[3]?.["@summary"]).toEqual({ cases: 3, problems: 1 });
  });
});

describe("while an analysis takes long", () => {
  test("the service answers others, who need not wait for its end", async () => {
    const app = await odd("endless");
    const long = post(app, COMPARE, "/v1/compare");
    for (let round = 0; round < 5; round += 1) {
      expect((await app.http.inject({ url: "/health/live" })).statusCode).toBe(200);
      expect((await post(app, CASE)).statusCode).toBe(200);
    }
    expect(app.analyses.running).toBe(1);
    await app.analyses.close();
    expect((await long).statusCode).toBe(500);
  });

  test("it ends at the limit, with a problem that says what to do", async () => {
    const app = await odd("endless", { limit: 300 });
    const answer = await post(app, COMPARE, "/v1/compare");
    expect(answer.statusCode).toBe(503);
    const [error] = problemShape.parse(answer.json()).errors;
    expect(error).toMatchObject({ code: "ANALYSIS_LIMIT" });
    expect(error?.detail).toContain("ask for less");
    expect(app.analyses.running).toBe(0);
  });

  test("who comes when too many wait is told to come again", async () => {
    const app = await odd("endless");
    const refused: Awaited<ReturnType<typeof post>>[] = [];
    const many = Array.from({ length: 12 }, () =>
      post(app, COMPARE, "/v1/compare").then((answer) => refused.push(answer)),
    );
    await expect.poll(() => refused.length).toBe(3);
    for (const { statusCode, headers, body } of refused) {
      expect([statusCode, headers["retry-after"]]).toEqual([503, "2"]);
      expect(body).toContain("ANALYSES_BUSY");
    }
    expect([app.analyses.running, app.analyses.waiting]).toEqual([1, 8]);
    await app.analyses.close();
    await Promise.all(many);
  });

  test.each([
    ["closes the connection while it works", 0, (socket: Socket) => socket.destroy()],
    ["closes the connection while it waits", 1, (socket: Socket) => socket.destroy()],
    ["says that it sends no more", 0, (socket: Socket) => socket.end()],
  ])("a client that %s has left, and frees its place", async (_how, before, leave) => {
    const app = await odd("endless");
    await app.http.listen({ port: 0, host: "127.0.0.1" });
    const first = Array.from({ length: before }, () => ask(app));
    await expect.poll(() => app.analyses.running).toBe(before);
    const socket = ask(app);
    await expect.poll(() => app.analyses.running + app.analyses.waiting).toBe(before + 1);
    leave(socket);
    await expect.poll(() => app.analyses.running + app.analyses.waiting).toBe(before);
    for (const other of first) other.destroy();
    await expect.poll(() => app.analyses.running).toBe(0);
  });
});

describe("where people are told apart", () => {
  test("one who fills every place keeps nobody else from an analysis", async () => {
    const file = new URL("./threads/endless.ts", import.meta.url);
    const analyses = { threads: 2, limit: 60_000, file };
    const service = await keepingService({ tokensRequired: true, analyses });
    const [ann, ben] = await Promise.all(
      ["ann", "ben"].map((owner) => service.tokenFor(owner, "reader")),
    );
    const compare = (token = "") =>
      service.http.inject({
        ...{ method: "POST", url: "/v1/compare", payload: COMPARE },
        headers: { authorization: `Bearer ${token}` },
      });
    const refused: number[] = [];
    const many = Array.from({ length: 18 }, async () => {
      const { statusCode } = await compare(ann);
      if (statusCode === 503) refused.push(statusCode);
    });
    await expect.poll(() => [service.analyses.running, service.analyses.waiting]).toEqual([1, 16]);
    const other = compare(ben);
    await expect.poll(() => service.analyses.running).toBe(2);
    // and there is room for a second one to wait
    const second = compare(ben);
    await expect.poll(() => refused.length).toBe(2);
    await service.analyses.close();
    await Promise.all(many);
    expect([(await other).statusCode, (await second).statusCode]).toEqual([500, 500]);
    await service.end();
  });
});

describe("a receipt", () => {
  const RECEIPT = { case: { ...CASE, amendments: ["no-grace"] }, id: "r-1" };

  test("is decided in a thread and signed outside of it, with the same record as without threads", async () => {
    const here = await keepingService();
    const there = await keepingService({ analyses: { threads: 1, limit: 60_000 } });
    const [one, other] = [
      await here.client().makeReceipt({ body: RECEIPT }),
      await there.client().makeReceipt({ body: RECEIPT }),
    ];
    const { made: _one, signature: _by, ...record } = one;
    expect(other).toMatchObject(record);
    expect(verifyReceipt(other, { keys: [SIGNER.key], rulebook: lending() })).toMatchObject({
      intact: true,
      signer: "known",
      reproduction: { kind: "same" },
    });
    await Promise.all([here.end(), there.end()]);
  });

  test("whose case takes too long ends at the limit, holds nobody up and is not kept", async () => {
    const file = new URL("./threads/endless.ts", import.meta.url);
    const service = await keepingService({ analyses: { threads: 1, limit: 1_500, file } });
    const long = post(service, RECEIPT, "/v1/receipts");
    await expect.poll(() => service.analyses.running).toBe(1);
    expect((await service.http.inject({ url: "/health/live" })).statusCode).toBe(200);
    expect(service.analyses.running).toBe(1);
    expect((await long).json()).toMatchObject({
      status: 503,
      errors: [{ code: "ANALYSIS_LIMIT" }],
    });
    expect((await service.http.inject({ url: "/v1/receipts/r-1" })).statusCode).toBe(404);
    await service.end();
  });

  test("that nobody waits for any more is not decided further, and not kept", async () => {
    const file = new URL("./threads/endless.ts", import.meta.url);
    const service = await keepingService({ analyses: { threads: 1, limit: 60_000, file } });
    await service.http.listen({ port: 0, host: "127.0.0.1" });
    const socket = ask(service, "/v1/receipts", RECEIPT);
    await expect.poll(() => service.analyses.running).toBe(1);
    socket.destroy();
    await expect.poll(() => service.analyses.running).toBe(0);
    expect((await service.http.inject({ url: "/v1/receipts/r-1" })).statusCode).toBe(404);
    await service.end();
  });
});

describe("a thread that dies", () => {
  test("is told as a fault of ours, and the next analysis gets a new one", async () => {
    const app = await odd("crashing");
    const answer = await post(app, {}, "/v1/compare");
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/\bat \S+\.[jt]s:/);
    expect((await post(app, COMPARE, "/v1/compare")).json()).toEqual({ answered: true });
  });

  test("between two analyses is told so at once", async () => {
    const app = await odd("leaving");
    expect((await post(app, COMPARE, "/v1/compare")).statusCode).toBe(200);
    await sleep(500);
    const answer = await post(app, COMPARE, "/v1/compare");
    expect(answer.json()).toMatchObject({ status: 500, errors: [{ code: "FAULT" }] });
    expect((await post(app, COMPARE, "/v1/compare")).statusCode).toBe(200);
  });

  test("for want of memory is told as an analysis that is too large", async () => {
    const app = await odd("greedy", { memory: 32 });
    const answer = await post(app, COMPARE, "/v1/compare");
    expect(answer.json()).toMatchObject({ status: 503, errors: [{ code: "ANALYSIS_LIMIT" }] });
  });
});

/** Asks for an analysis over a connection, and does not wait. */
function ask({ http }: Pick<App, "http">, url = "/v1/compare", asked: object = COMPARE) {
  const { port } = http.server.address() as AddressInfo;
  const body = JSON.stringify(asked);
  const socket = connect(port, "127.0.0.1");
  socket.write(
    `POST ${url} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}
