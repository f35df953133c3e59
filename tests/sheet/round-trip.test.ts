import { csvOf } from "@cokdyby/api/sheet/csv";
import { readSheet } from "@cokdyby/api/sheet/read-sheet";
import { sheetOf, type WrittenCase } from "@cokdyby/api/sheet/write-sheet";
import type { FactInput } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { expect, test } from "vitest";
import { setting } from "./setting.ts";

const day = fc
  .date({ min: new Date("2010-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const number = fc.integer({ min: 0, max: 120 });

function range<Value extends string | number>(value: fc.Arbitrary<Value>) {
  return fc.tuple(value, value).map(([min, max]) => ({ min, max }));
}

function anyValue({ type, options = [] }: FactDeclaration): fc.Arbitrary<FactInput> {
  const ids = options.map(({ option }) => option);
  switch (type) {
    case "bool":
      return fc.boolean();
    case "date":
      return fc.oneof(day, range(day));
    case "integer": {
      const open = fc.oneof(
        number.map((min) => ({ min })),
        number.map((max) => ({ max })),
      );
      const choice = fc.array(number, { minLength: 2 }).map((oneOf) => ({ oneOf }));
      return fc.oneof(number, range(number), open, choice);
    }
    default: {
      if (ids.length === 0) return fc.constant("192-1");
      const some = fc.subarray(ids, { minLength: 1 });
      return some.map((oneOf) => (oneOf.length === 1 ? (oneOf[0] as string) : { oneOf }));
    }
  }
}

const facts = fc.record(
  Object.fromEntries(setting.rulebook.facts.map((fact) => [fact.fact, anyValue(fact)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, FactInput>>;
const cases: fc.Arbitrary<WrittenCase> = fc.record({
  case: fc.string().map((name) => name.replace(/\s+/g, " ").trim()),
  on: day,
  facts,
  readings: fc.record({ authority: fc.constantFrom("code", "committee", "open") }),
  expect: fc.record({
    "expect.prosecution.open": fc.constantFrom("yes", "no", "unknown", "contested"),
    "expect.provisions": fc.constantFrom("none", "192-1", "192-3, 193-1"),
  }),
});

test("reading the sheet that was written of some cases gives them back", () => {
  fc.assert(
    fc.property(
      fc.array(cases, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("cs", "en"),
      (written, language) => {
        const read = readSheet(setting, csvOf(sheetOf(written), language));
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(
          read.value.rows.map(({ case: name, input, expect: wanted }) => ({
            // a name that a spreadsheet would run is kept from it
            ...{ case: name.replace(/^'(?=[=+\-@])/, ""), ...input },
            expect: Object.fromEntries(wanted),
          })),
        ).toEqual(
          written.map((each) => ({ ...each, case: each.case.replace(/^'(?=[=+\-@])/, "") })),
        );
      },
    ),
  );
});
