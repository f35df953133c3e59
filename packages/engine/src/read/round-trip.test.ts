import fc, { type Arbitrary, type GeneratorValue } from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/vitest/tier.ts";
import { invented } from "../../../../tests/properties/reference/random-rulebook.ts";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { writeRulebook } from "../../test-data/write-rulebook.ts";
import { FORBIDDEN_KEYS } from "../rulebook/plain-data.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { readRulebook } from "./read-rulebook.ts";

test("the invented law is read back as it was written", () => {
  expectReadBack(tenancy());
});

test("reading what was written gives the same rulebook", () => {
  const some = fc.oneof(fc.constant(tenancy()), invented().map(complete).filter(isWhole));
  fc.assert(
    fc.property(some, fc.gen(), (rulebook, draw) => expectReadBack(disguised(rulebook, draw))),
    { numRuns: runs({ quick: 30, full: 100, deep: 5_000 }) },
  );
});

function expectReadBack(rulebook: Rulebook): void {
  const read = expectOk(readRulebook(writeRulebook(rulebook)));
  const { files: _a, digest: _b, ...given } = rulebook;
  const { files: _c, digest: _d, ...back } = read;
  expect(back).toEqual(given);
}

/** What a file of each rule has to have besides; the order of variables stands in none. */
function complete({ rulebook }: { readonly rulebook: Rulebook }): Rulebook {
  const { variableOrder: _, ...written } = rulebook;
  const examples = [{ name: "none", facts: {}, expect: "unknown" as const }];
  return { ...written, rules: written.rules.map((rule) => ({ ...rule, examples })) };
}

/** Whether presumptions give way to facts that there are. */
function isWhole({ facts }: Rulebook): boolean {
  const ids = new Set(facts.map(({ fact }) => fact));
  return facts.every(({ presumed }) => presumed?.unlessStated?.every((id) => ids.has(id)) ?? true);
}

/** Words and ids that YAML could take for something else. */
const TRAPS = ["yes", "no", "on", "true", "null", "12", "1e5", "0x1f", "12.10", "2010-01-01"];
const id: Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z0-9]{3,5}([-._][A-Za-z0-9]{1,4}){0,2}$/) },
    { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
  )
  .filter((text) => !/^(reading|parameter)\.|^open$/.test(text) && !FORBIDDEN_KEYS.has(text));
const words: Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(...TRAPS, "a: b # c", "- x", "&a *a", "'", '"', "|\n x", " x ", "~"),
    fc.constantFrom("two\nlines\n", "§ 12(1)"),
  )
  // a tab is refused wherever it stands
  .filter((text) => text.trim() !== "" && !text.includes("\t"));

/** The same law with other words, and other ids of its facts and of the options a, b and c. */
function disguised(rulebook: Rulebook, draw: GeneratorValue): Rulebook {
  const known = [...rulebook.facts.map(({ fact }) => fact), "a", "b", "c"];
  const size = { minLength: known.length, maxLength: known.length };
  const drawn = draw(() => fc.uniqueArray(id, size));
  const ids = new Map(known.map((each, at) => [each, drawn[at] ?? each]));
  const isText = (value: object) => Object.keys(value).every((key) => ["en", "cs"].includes(key));
  const other = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(other);
    if (typeof value !== "object" || value === null) return value;
    const members = Object.entries(value);
    if (members.length > 0 && isText(value))
      return Object.fromEntries(members.map(([language]) => [language, draw(() => words)]));
    return Object.fromEntries(
      members.map(([name, each]) => [
        ids.get(name) ?? name,
        name === "at" ? draw(() => words) : other(each),
      ]),
    );
  };
  return other(rulebook) as Rulebook;
}
