import { expect, test } from "vitest";
import { CALLS } from "../calls.ts";
import { OPERATIONS } from "./index.ts";

const operations = Object.entries(OPERATIONS);

test.each(operations)("%s shows a request that fits its shape", (_name, { example, request }) => {
  expect(request.safeParse(example).error?.issues).toBeUndefined();
});

test("every operation has a call under its name, and no two calls a route", () => {
  for (const [name, { path, action }] of operations) {
    expect(CALLS).toHaveProperty(name, { route: `POST ${path}`, action });
  }
  const routes = Object.values(CALLS).map(({ route }) => route);
  expect(new Set(routes).size).toBe(routes.length);
});
