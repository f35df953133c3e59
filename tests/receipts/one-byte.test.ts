import { canonicalJson } from "@cokdyby/engine/rulebook";
import { readReceipt, verifyReceipt } from "@cokdyby/server/receipts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { FILE_REQUEST, made, madeOfFile, REQUEST } from "./made.ts";

const RECEIPT = made({ ...REQUEST, seal: { "reader.age": "0123456789abcdef".repeat(2) } });
const OF_FILE = madeOfFile(FILE_REQUEST);

/** Pointers of the members in which two values differ, as deep as it goes. */
function differences(a: unknown, b: unknown, at = "#"): readonly string[] {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b) ? [] : [at];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => {
    const inner = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return [inner];
    return differences(a[key], b[key], inner);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const stands = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);

/** Whether a text that was spoilt is refused, or the members that were changed are named and no others. */
function isNamed(text: string, receipt: object): boolean {
  const read = readReceipt(text);
  if (!read.ok) return true;
  const { intact, changed } = verifyReceipt(read.value);
  const where = differences(receipt, read.value);
  return (
    !intact &&
    changed.length > 0 &&
    where.every((pointer) => changed.some((named) => stands(pointer, named))) &&
    changed.every((named) => where.some((pointer) => stands(pointer, named)))
  );
}

describe.each([
  ["a case", RECEIPT],
  ["a case file", OF_FILE],
])("in a receipt of %s one changed character is named by its member", (_of, receipt) => {
  const text = canonicalJson(receipt);

  test("wherever it stands, and whatever it becomes", () => {
    const place = fc.integer({ min: 0, max: text.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 32, max: 126 }), (at, code) => {
        const character = String.fromCharCode(code);
        fc.pre(text[at] !== character && character.trim() !== "");
        return isNamed(text.slice(0, at) + character + text.slice(at + 1), receipt);
      }),
      { numRuns: runs({ full: 300, deep: 20_000 }) },
    );
  });

  test("also one bit, the smallest change there is", () => {
    const bytes = Buffer.from(text);
    const strict = new TextDecoder("utf-8", { fatal: true });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const spoilt = Buffer.from(bytes);
        spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
        let read: string;
        try {
          read = strict.decode(spoilt);
        } catch {
          return true;
        }
        return isNamed(read, receipt) || read.replaceAll(/\s/g, "") === text.replaceAll(/\s/g, "");
      }),
      { numRuns: runs({ full: 300, deep: 20_000 }) },
    );
  });
});

describe("the member that was changed", () => {
  test.each([
    ["#/made", { ...RECEIPT, made: RECEIPT.made.replace("10", "11") }],
    ["#/case/facts/loan.returned", withFact("loan.returned", "yes")],
    ["#/case/facts/reader.age", withFact("reader.age", { sealed: "0".repeat(64) })],
    ["#/case/facts/reader.isMember", withFact("reader.isMember", true)],
    ["#/case/readings/lateReturn", withCase({ readings: { lateReturn: "counts" } })],
    ["#/rulebook/files", { ...RECEIPT, rulebook: { ...RECEIPT.rulebook, files: {} } }],
    ["#/signature/value", withSignature({ value: flipped(RECEIPT.signature.value) })],
    ["#/signature/key", withSignature({ key: flipped(RECEIPT.signature.key) })],
    ["#/extra", { ...RECEIPT, extra: 1 }],
    ["#/file/persons/A", withFile({ persons: { ...OF_FILE.file.persons, A: { age: 31 } } })],
    ["#/file/acts/a1", withFile({ acts: { a2: OF_FILE.file.acts.a2 } })],
    ["#/file/title", withFile({ title: "x" })],
    ["#/answers/cells", withAnswers({ cells: [] })],
    ["#/answers/acts/a1", withAnswers({ acts: { ...OF_FILE.answers.acts, a1: {} } })],
  ])("%s", (pointer, changed) => {
    expect(verifyReceipt(changed)).toMatchObject({
      intact: false,
      changed: [pointer],
      signer: "none",
    });
  });

  test.each([undefined, null, 1, "x", [], {}, { signature: {} }, { signature: null }])(
    "%j is no receipt",
    (value) => {
      const verified = verifyReceipt(value);
      expect(verified.intact).toBe(false);
      expect(verified.changed.length).toBeGreaterThan(0);
    },
  );
});

function withFact(fact: string, value: unknown): unknown {
  return withCase({ facts: { ...RECEIPT.case.facts, [fact]: value } });
}

function withCase(part: object): unknown {
  return { ...RECEIPT, case: { ...RECEIPT.case, ...part } };
}

function withFile(part: object): unknown {
  return { ...OF_FILE, file: { ...OF_FILE.file, ...part } };
}

function withAnswers(part: object): unknown {
  return { ...OF_FILE, answers: { ...OF_FILE.answers, ...part } };
}

function withSignature(part: object): unknown {
  return { ...RECEIPT, signature: { ...RECEIPT.signature, ...part } };
}

/** The last character of base64url holds bits that a lenient reader ignores: the least of them turned. */
function flipped(text: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return text.slice(0, -1) + alphabet[alphabet.indexOf(text.at(-1) ?? "") ^ 1];
}
