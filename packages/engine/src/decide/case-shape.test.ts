import { expect, test } from "vitest";
import { shapeCase } from "./case-shape.ts";

test("a choice among more than a thousand values is refused", () => {
  const choice = (length: number) =>
    shapeCase({ facts: { age: { oneOf: Array.from({ length }, (_, at) => at) } } });
  expect(choice(1_000).ok).toBe(true);
  expect(choice(1_001)).toMatchObject({ ok: false, problems: [{ pointer: "#/facts/age/oneOf" }] });
});
