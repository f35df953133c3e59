import { evaluateFile, type FileInput } from "@cokdyby/engine/file";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { CONTEXT, randomFiles, rulebook } from "./random-file.ts";

const ask = (file: unknown) => evaluateFile(rulebook, file, CONTEXT, ["liability.liable"]);

/** Every path in plain data. */
function paths(
  value: unknown,
  at: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, each]) => paths(each, [...at, key]));
  return at.length === 0 ? inner : [at, ...inner];
}

function changed(file: FileInput, path: readonly (string | number)[], to: unknown): unknown {
  const copy = structuredClone(file) as never;
  let holder: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  const last = path.at(-1) as string | number;
  if (to === undefined) delete holder[last];
  else holder[last] = to;
  return copy;
}

const JUNK = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    "",
    "x",
    "A",
    "a0",
    "v",
    "CZ",
    "unknown",
    "none",
    -1,
    1.5,
    1e9,
    true,
    [],
    {},
    [[]],
  ),
  fc.constantFrom(
    "2026-02-30",
    "2026-13-01",
    "__proto__",
    "constructor",
    { min: 3 },
    { oneOf: [] },
  ),
  fc.constantFrom(["A", "B"], ["Z"], { from: "2026-02-02", to: "2026-01-01" }, "<b>", "\u0000"),
);

test("a file changed anywhere is answered, or refused with places and mends, and is never a fault", () => {
  fc.assert(
    fc.property(randomFiles(4), fc.nat(), JUNK, (file, which, to) => {
      const all = paths(file);
      const path = all[which % all.length] as readonly string[];
      const answer = ask(changed(file, path, to));
      if (answer.ok) return;
      for (const { code, detail, pointer } of answer.problems) {
        expect(code).toMatch(/^[A-Z_]+$/);
        expect(pointer).toMatch(/^#/);
        expect(detail.length).toBeGreaterThan(10);
      }
    }),
    { numRuns: runs({ full: 150, deep: 1_000 }) },
  );
});
