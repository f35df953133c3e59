import { OPERATIONS } from "@cokdyby/api";
import type { Client } from "@cokdyby/api/client";
import * as contract from "@cokdyby/api/shapes";
import { keptRulebookAnswer, receiptKeyAnswer, receiptShape } from "@cokdyby/api/shapes";
import { ROUTE_ACTIONS, type RouteName } from "@cokdyby/server/access";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REQUEST, RULEBOOK } from "../receipts/made.ts";
import { BODIES } from "./bodies.ts";
import { type Keeping, keepingService } from "./keeping.ts";

let service: Keeping;
beforeAll(async () => {
  service = await keepingService();
  await service.readiness.warmUp();
});
afterAll(() => service.end());

interface Shape {
  safeParse(value: unknown): { readonly error?: { readonly issues: unknown } | undefined };
}

type Calls = {
  readonly [Name in keyof Client]: readonly [
    call: (client: Client) => Promise<unknown>,
    answer: Shape,
  ];
};

/** The body that a route answers. */
const bodyOf = (route: RouteName) => BODIES[route] as never;

/** The call of each operation, with the shape that it declares for its answer. */
const ASKED = Object.entries(OPERATIONS).map(([name, { path, answer }]) => {
  const call = (client: Client) =>
    client[name as keyof typeof OPERATIONS]({ body: bodyOf(`POST ${path}` as RouteName) });
  return [name, [call, answer]] as const;
});

/** Every other call, and the shape of its answer; in this order, since what is read must first be saved. */
const CALLS: Omit<Calls, "exportStore" | "importStore" | keyof typeof OPERATIONS> = {
  rulebook: [(c) => c.rulebook(), contract.rulebookAnswer],
  facts: [(c) => c.facts({ query: { language: "cs" } }), contract.factsAnswer],
  outcomes: [(c) => c.outcomes(), contract.outcomesAnswer],
  rules: [(c) => c.rules({ query: { on: "2012-01-01" } }), contract.rulesAnswer],
  rule: [(c) => c.rule({ id: "lending-act.s3" }), contract.ruleAnswer],
  readings: [(c) => c.readings(), contract.readingsAnswer],
  parameters: [(c) => c.parameters(), contract.parametersAnswer],
  sources: [(c) => c.sources(), contract.sourcesAnswer],
  properties: [(c) => c.properties(), contract.propertiesAnswer],
  recommendations: [(c) => c.recommendations(), contract.recommendationsAnswer],
  amendments: [(c) => c.amendments(), contract.amendmentsAnswer],
  saveCase: [
    (c) => c.saveCase({ id: "c", body: bodyOf("PUT /v1/cases/:id") }),
    contract.savedCase.saved,
  ],
  getSavedCase: [(c) => c.getSavedCase({ id: "c" }), contract.savedCase.one],
  listSavedCases: [(c) => c.listSavedCases({ query: { limit: 1 } }), contract.pageAnswer],
  deleteSavedCase: [(c) => c.deleteSavedCase({ id: "c" }), contract.deletedAnswer],
  saveFile: [
    (c) => c.saveFile({ id: "f", body: bodyOf("PUT /v1/files/:id") }),
    contract.savedFile.saved,
  ],
  getSavedFile: [(c) => c.getSavedFile({ id: "f" }), contract.savedFile.one],
  listSavedFiles: [(c) => c.listSavedFiles({ query: { limit: 1 } }), contract.pageAnswer],
  deleteSavedFile: [(c) => c.deleteSavedFile({ id: "f" }), contract.deletedAnswer],
  saveAmendment: [
    (c) => c.saveAmendment({ id: "a", body: bodyOf("PUT /v1/saved-amendments/:id") }),
    contract.savedAmendment.saved,
  ],
  getSavedAmendment: [(c) => c.getSavedAmendment({ id: "a" }), contract.savedAmendment.one],
  versionsOfSavedAmendment: [
    (c) => c.versionsOfSavedAmendment({ id: "a" }),
    contract.savedAmendment.versions,
  ],
  listSavedAmendments: [(c) => c.listSavedAmendments(), contract.pageAnswer],
  deleteSavedAmendment: [(c) => c.deleteSavedAmendment({ id: "a" }), contract.deletedAnswer],
  saveDraft: [
    (c) => c.saveDraft({ id: "d", body: bodyOf("PUT /v1/drafts/:id") }),
    contract.savedDraft.saved,
  ],
  getSavedDraft: [(c) => c.getSavedDraft({ id: "d" }), contract.savedDraft.one],
  versionsOfSavedDraft: [(c) => c.versionsOfSavedDraft({ id: "d" }), contract.savedDraft.versions],
  listSavedDrafts: [(c) => c.listSavedDrafts(), contract.pageAnswer],
  deleteSavedDraft: [(c) => c.deleteSavedDraft({ id: "d" }), contract.deletedAnswer],
  makeReceipt: [(c) => c.makeReceipt({ body: { ...REQUEST, id: "r" } }), receiptShape],
  keptRulebook: [(c) => c.keptRulebook({ id: RULEBOOK.digest }), keptRulebookAnswer],
  receiptKey: [(c) => c.receiptKey(), receiptKeyAnswer],
  getReceipt: [(c) => c.getReceipt({ id: "r" }), receiptShape],
  listReceipts: [(c) => c.listReceipts(), contract.pageAnswer],
  deleteReceipt: [(c) => c.deleteReceipt({ id: "r" }), contract.deletedAnswer],
  purposes: [(c) => c.purposes(), contract.purposesAnswer],
  cleanStore: [(c) => c.cleanStore({ body: {} }), contract.cleanAnswer],
  live: [(c) => c.live(), contract.liveAnswer],
  ready: [(c) => c.ready(), contract.readyAnswer],
};

test("every call answers in the shape of the contract, and is an operation that is described", async () => {
  const client = service.client();
  for (const [name, [call, answer]] of [...ASKED, ...Object.entries(CALLS)]) {
    const read = answer.safeParse(await call(client));
    expect(read.error?.issues, name).toBeUndefined();
  }
  const { body } = await service.http.inject({ url: "/openapi.json" });
  const { paths } = JSON.parse(body) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const described = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(
    [
      ...Object.keys(OPERATIONS),
      ...Object.keys(CALLS),
      "exportStore",
      "importStore",
      "metrics",
    ].sort(),
  ).toEqual(described.sort());
  expect(described.length).toBe(Object.keys(ROUTE_ACTIONS).length + 2);
});

test("an export that came through the client goes in again", async () => {
  const file = await service.client().exportStore();
  const answer = await service.client().importStore({ body: file });
  expect(contract.importAnswer.parse(answer)).toMatchObject({ things: 0, tokens: 0 });
});
