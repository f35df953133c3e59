import type { Finding, Status } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { withChanged } from "./with-changed.ts";

const finding = (outcome: string, status: Status) => ({ outcome, status }) as Finding;

test("a finding that says the same stays the same object", () => {
  const before = { a: finding("a", "yes"), b: finding("b", "no") };
  const after = withChanged(before, { a: finding("a", "yes"), b: finding("b", "yes") });
  expect(after.a).toBe(before.a);
  expect(after.b?.status).toBe("yes");
});

test("findings that all say the same stay the same object", () => {
  const before = { a: finding("a", "yes") };
  expect(withChanged(before, { a: finding("a", "yes") })).toBe(before);
});

test("findings that are not decided anew stay", () => {
  const before = { a: finding("a", "yes") };
  expect(withChanged(before, { b: finding("b", "no") })).toEqual({
    a: finding("a", "yes"),
    b: finding("b", "no"),
  });
});
