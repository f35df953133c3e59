import type { RouteName } from "@cokdyby/server/access";
import { REQUEST } from "../receipts/made.ts";

const CASE = { facts: { "reader.age": 30 } };
const FILE = { file: 1, persons: { A: { age: 30 } }, acts: { a1: { by: "A" } } };
/** An amendment of the invented law, to be saved. */
export const AMENDMENT = {
  id: "mine",
  reason: { en: "Order.", cs: "Pořádek." },
  changes: [{ set: "graceDays", to: 1, reason: { en: "Order.", cs: "Pořádek." } }],
};
const MEMBER = { fact: "reader.isMember", operator: "equal", value: true };
const law = { amended: { amendments: ["no-grace"] } };

/** A body that each route that takes one as JSON answers, on the invented law. */
export const BODIES: Partial<Record<RouteName, unknown>> = {
  "POST /v1/evaluate": CASE,
  "POST /v1/evaluate/batch": { cases: [{ "@id": "1", ...CASE }] },
  "POST /v1/question-plan": { ...CASE, goals: ["loan.allowed"] },
  "POST /v1/files/evaluate": FILE,
  "POST /v1/files/states": FILE,
  "POST /v1/files/explain": { ...FILE, outcome: "loan.allowed" },
  "POST /v1/files/question-plan": { ...FILE, goals: ["loan.allowed"] },
  "POST /v1/what-if": { ...CASE, vary: [{ fact: "reader.age" }] },
  "POST /v1/counterfactual": { ...CASE, outcome: "loan.allowed" },
  "POST /v1/sides": { ...CASE, outcome: "loan.allowed" },
  "POST /v1/timeline": CASE,
  "POST /v1/compare": law,
  "POST /v1/check": {
    properties: [{ id: "p", given: MEMBER, expect: { condition: "reader.grown" } }],
  },
  "PUT /v1/cases/:id": { content: CASE },
  "PUT /v1/files/:id": { content: FILE },
  "PUT /v1/saved-amendments/:id": { content: AMENDMENT },
  "PUT /v1/drafts/:id": { content: { words: "not yet" } },
  "POST /v1/receipts": { case: REQUEST.case },
  "POST /v1/store/clean": { kind: "case", updatedBefore: "2000-01-01T00:00:00Z" },
};
