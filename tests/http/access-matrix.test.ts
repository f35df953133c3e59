import { makeToken, ROLES, ROUTE_ACTIONS, type Role, type RouteName } from "@cokdyby/server/access";
import type { ThingKind } from "@cokdyby/server/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { BODIES } from "./bodies.ts";
import { type Keeping, keepingService } from "./keeping.ts";

/*
 * Every route × role × owner, as it is declared here, word for word and apart from the program's own table.
 * A cell is the status for reader, drafter, trainer, admin, in this order.
 */

type Cell = readonly [reader: number, drafter: number, trainer: number, admin: number];
type Row = Readonly<Record<"own" | "shared" | "private" | "missing", Cell>>;

const all = (status: number): Cell => [status, status, status, status];
const ALL = all(200);
const WRITERS: Cell = [403, 200, 200, 200];
const DRAFTERS: Cell = [403, 200, 403, 200];
const ADMINS: Cell = [403, 403, 403, 200];

/** Nobody's: the law, an answer, the upkeep. */
const whole = (cell: Cell) => cell;
const READ: Row = { own: ALL, shared: ALL, private: all(404), missing: all(404) };
const VERSIONS: Row = { own: ALL, shared: all(404), private: all(404), missing: all(404) };
/** Saving makes a thing of one's own, whoever else has one of that id; over one's own it is a conflict. */
const save = (may: Cell, own: Cell): Row => ({ own, shared: may, private: may, missing: may });
const CASE_GONE: Row = {
  own: WRITERS,
  shared: [403, 403, 403, 200],
  private: [403, 404, 404, 200],
  missing: [403, 404, 404, 404],
};
const LAW_GONE: Row = {
  own: DRAFTERS,
  shared: [403, 403, 403, 200],
  private: [403, 404, 403, 200],
  missing: [403, 404, 403, 404],
};

const MATRIX: Readonly<Record<RouteName, Cell | Row>> = {
  "GET /v1/rulebook": whole(ALL),
  "GET /v1/facts": whole(ALL),
  "GET /v1/outcomes": whole(ALL),
  "GET /v1/rules": whole(ALL),
  "GET /v1/rules/:id": whole(ALL),
  "GET /v1/readings": whole(ALL),
  "GET /v1/parameters": whole(ALL),
  "GET /v1/sources": whole(ALL),
  "GET /v1/properties": whole(ALL),
  "GET /v1/recommendations": whole(ALL),
  "GET /v1/amendments": whole(ALL),
  "POST /v1/evaluate": whole(ALL),
  "POST /v1/evaluate/batch": whole(ALL),
  "POST /v1/question-plan": whole(ALL),
  "POST /v1/files/evaluate": whole(ALL),
  "POST /v1/files/explain": whole(ALL),
  "POST /v1/files/question-plan": whole(ALL),
  "POST /v1/files/states": whole(ALL),
  "POST /v1/what-if": whole(ALL),
  "POST /v1/counterfactual": whole(ALL),
  "POST /v1/sides": whole(ALL),
  "POST /v1/timeline": whole(ALL),
  "POST /v1/compare": whole(ALL),
  "POST /v1/check": whole(ALL),
  "GET /v1/cases": whole(ALL),
  "GET /v1/cases/:id": READ,
  "PUT /v1/cases/:id": save(WRITERS, [403, 409, 409, 409]),
  "DELETE /v1/cases/:id": CASE_GONE,
  "GET /v1/files": whole(ALL),
  "GET /v1/files/:id": READ,
  "PUT /v1/files/:id": save(WRITERS, [403, 409, 409, 409]),
  "DELETE /v1/files/:id": CASE_GONE,
  "GET /v1/saved-amendments": whole(ALL),
  "GET /v1/saved-amendments/:id": READ,
  "GET /v1/saved-amendments/:id/versions": VERSIONS,
  "PUT /v1/saved-amendments/:id": save(DRAFTERS, [403, 409, 403, 409]),
  "DELETE /v1/saved-amendments/:id": LAW_GONE,
  "GET /v1/drafts": whole(ALL),
  "GET /v1/drafts/:id": READ,
  "GET /v1/drafts/:id/versions": VERSIONS,
  "PUT /v1/drafts/:id": save(DRAFTERS, [403, 409, 403, 409]),
  "DELETE /v1/drafts/:id": LAW_GONE,
  "GET /v1/receipts": whole(ALL),
  "GET /v1/receipts/key": whole(ALL),
  "GET /v1/rulebooks/:id": all(404),
  "GET /v1/purposes": whole(ALL),
  "GET /v1/receipts/:id": READ,
  "POST /v1/receipts": whole(WRITERS),
  "DELETE /v1/receipts/:id": CASE_GONE,
  "POST /v1/store/export": whole(ADMINS),
  "POST /v1/store/import": whole(ADMINS),
  "POST /v1/store/clean": whole(ADMINS),
  "GET /metrics": whole(ADMINS),
};

const KINDS: Readonly<Record<string, ThingKind>> = {
  cases: "case",
  files: "file",
  "saved-amendments": "amendment",
  drafts: "draft",
  receipts: "receipt",
};

let service: Keeping;
let exported: string;
const tokens = new Map<Role, string>();
/** How somebody comes in: with a token of a program, or signed in in a browser. */
type By = "token" | "session";

beforeAll(async () => {
  service = await keepingService({ tokensRequired: true });
  for (const role of ROLES) tokens.set(role, await service.tokenFor(`the-${role}`, role));
  exported = await service.client(tokens.get("admin")).exportStore();
});
afterAll(() => service.end());

let number = 0;

/** One cell: a thing of this owner is made, and the route is asked with it. */
async function statusFor(route: RouteName, by: By, role: Role | undefined, whose: keyof Row) {
  const [method = "", pattern = ""] = route.split(" ");
  number += 1;
  const id = pattern === "/v1/rules/:id" ? "lending-act.s3" : `thing-${number}`;
  const me = `the-${role}`;
  const owner = whose === "own" ? me : "somebody-else";
  const kind = KINDS[pattern.split("/")[2] ?? ""];
  if (kind !== undefined && pattern.includes(":id") && whose !== "missing") {
    await service.store.things.put({
      kind,
      id,
      owner,
      visibility: whose === "shared" ? "shared" : "private",
      content: { kept: number },
    });
  }
  const named = owner !== me && /^(?:GET|DELETE) .*:id$/.test(route) && kind !== undefined;
  const shown = role === undefined ? {} : await shownBy(by, role);
  const importing = route === "POST /v1/store/import";
  const body = importing ? exported : BODIES[route];
  const { statusCode } = await service.http.inject({
    method: method as "GET",
    url: pattern.replace(":id", id) + (named ? `?owner=${owner}` : ""),
    headers: {
      ...shown,
      ...(body === undefined
        ? {}
        : { "content-type": importing ? "application/x-ndjson" : "application/json" }),
    },
    ...(body === undefined
      ? {}
      : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return statusCode;
}

/** What a request carries. */
async function shownBy(by: By, role: Role): Promise<Readonly<Record<string, string>>> {
  if (by === "token") return { authorization: `Bearer ${tokens.get(role)}` };
  return {
    cookie: `__Host-cokdyby-session=${await sessionOf(role)}`,
    "sec-fetch-site": "same-origin",
  };
}

const sessions = new Map<Role, string>();
async function sessionOf(role: Role): Promise<string> {
  const known = sessions.get(role);
  if (known !== undefined) return known;
  const created = new Date();
  const expires = new Date(created.getTime() + 3_600_000);
  const made = expectOk(makeToken({ owner: `the-${role}`, role, created, expires }));
  await service.store.signIns.add({ ...made.record, subject: role });
  sessions.set(role, made.token);
  return made.token;
}

const routes = Object.keys(ROUTE_ACTIONS) as RouteName[];

const ways = routes.flatMap((route) => [[route, "token"] as const, [route, "session"] as const]);
test.each(ways)("%s answers each role and owner with a %s as declared", async (route, by) => {
  const declared = MATRIX[route];
  const rows: Row =
    "own" in declared
      ? declared
      : { own: declared, shared: declared, private: declared, missing: declared };
  const found: Record<string, number[]> = {};
  for (const whose of ["own", "shared", "private", "missing"] as const) {
    const cells: number[] = [];
    for (const role of ROLES) cells.push(await statusFor(route, by, role, whose));
    found[whose] = cells;
    expect(await statusFor(route, by, undefined, whose), "without a token").toBe(401);
  }
  expect(found).toEqual(rows);
});

test("every operation that is described, and no other, has a row", async () => {
  const { body } = await service.http.inject({ url: "/openapi.json" });
  const { paths } = JSON.parse(body) as { paths: Record<string, Record<string, unknown>> };
  const served = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    ),
  );
  const guarded = served.filter((each) => !each.includes("/health/"));
  expect(guarded.sort()).toEqual([...routes].sort());
});

test("what another keeps private and what is not there read the same to the last byte", async () => {
  await service.store.things.put({
    kind: "case",
    id: "hidden",
    owner: "somebody-else",
    visibility: "private",
    content: {},
  });
  const ask = async (id: string, method: "GET" | "DELETE") => {
    const url = `/v1/cases/${id}?owner=somebody-else`;
    const headers = { authorization: `Bearer ${tokens.get("drafter")}` };
    const { statusCode, body } = await service.http.inject({ method, url, headers });
    return { statusCode, body };
  };
  expect(await ask("hidden", "GET")).toEqual(await ask("not-there", "GET"));
  expect(await ask("hidden", "DELETE")).toEqual(await ask("not-there", "DELETE"));
});
