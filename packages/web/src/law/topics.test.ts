import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { TOPICS } from "./topics.ts";

test("every topic of the worked cases is named, and no other", () => {
  const used = new Set(readWorkedCases().flatMap(({ topics }) => topics));
  expect(Object.keys(TOPICS).sort()).toEqual([...used].sort());
});
