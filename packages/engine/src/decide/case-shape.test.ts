import { expect, test } from "vitest";
import { shapeCase } from "./case-shape.ts";

test("a choice among more than a thousand values is refused", () => {
  const choice = (length: number) =>
    shapeCase({ facts: { age: { oneOf: Array.from({ length }, (_, at) => at) } } });
  expect(choice(1_000).ok).toBe(true);
  expect(choice(1_001)).toMatchObject({ ok: false, problems: [{ pointer: "#/facts/age/oneOf" }] });
});

test("what is no case at all is refused at the whole of it", () => {
  expect(shapeCase("text")).toMatchObject({
    ok: false,
    problems: [{ code: "SHAPE", pointer: "#" }],
  });
  expect(shapeCase({ facts: {}, fact: 1 })).toMatchObject({
    problems: [{ code: "MEMBER_UNKNOWN", pointer: "#/fact", suggestion: "facts" }],
  });
});
