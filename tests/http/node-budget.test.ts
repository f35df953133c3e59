import { problemShape } from "@cokdyby/api/shapes";
import { expect, test } from "vitest";
import { ANY_PAIR, pairsLaw } from "./intricate-law.ts";
import { keepingService } from "./keeping.ts";
import { post } from "./service.ts";

test("a law that needs too large diagrams is a problem of the request, which says what to do", async () => {
  const analyses = { threads: 1, limit: 120_000 };
  const service = await keepingService({ rulebook: pairsLaw(), analyses });
  const ask = (facts: object, amendments: readonly object[]) =>
    post(service, { case: { facts, amendments } }, "/v1/receipts");
  const refused = await ask({}, [ANY_PAIR]);
  expect(refused.statusCode, refused.body).toBe(422);
  const [error] = problemShape.parse(refused.json()).errors;
  expect(error).toMatchObject({ code: "NODE_BUDGET" });
  expect(error?.detail).toMatch(/`o`; write the conditions of amendments shorter/);
  expect(service.log.join("")).not.toContain("fault");
  // the thread still does its work
  expect((await ask({ "first.f0": false }, [])).statusCode).toBe(200);
  await service.end();
});
