import { expect, test } from "vitest";
import { setOf } from "./choices.ts";

test.each([1, 2, 3] as const)(
  "a set of level %i holds items of that level only, twins too",
  (level) => {
    const { items } = setOf({ levels: [level], number: 12, seed: `level ${level}` });
    expect(items.length).toBeGreaterThan(5);
    expect(items.map((item) => item.level)).toEqual(items.map(() => level));
  },
);
