import type { WireCase } from "@cokdyby/api/shapes";
import { parseYaml } from "@cokdyby/engine/read";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { caseFile } from "./case-file.ts";

const scalar = fc.oneof(fc.string(), fc.boolean(), fc.integer({ min: 0, max: 120 }));
const shown: fc.Arbitrary<WireCase> = fc.record(
  {
    title: fc.string({ maxLength: 200 }),
    facts: fc.dictionary(
      fc.constantFrom("rent.months", "notice.form", "lease.written"),
      fc.oneof(scalar, fc.record({ oneOf: fc.array(scalar, { minLength: 1 }) })),
    ),
    readings: fc.dictionary(
      fc.constantFrom("email", "scope"),
      fc.constantFrom("open", "yes", "no"),
    ),
    unobtainable: fc.array(fc.constantFrom("rent.months", "notice.form")),
  },
  { requiredKeys: ["facts"] },
);

test("a case file is read back as it was written, by the reader that opens files", async () => {
  await fc.assert(
    fc.asyncProperty(shown, async (one) => {
      const text = await caseFile(one, ["Decision support", "rulebook tenancy 1.0.0"]);
      const read = parseYaml("case.yaml", text);
      expect(read.ok && read.value.value).toEqual(one);
    }),
  );
});

test("what stands at the head is comment alone, whatever it holds", async () => {
  const text = await caseFile({ facts: {} }, ["two\nlines"]);
  expect(text).toBe("# two lines\nfacts: {}\n");
});
