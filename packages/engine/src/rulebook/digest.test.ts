import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EngineFault } from "../problem.ts";
import { canonicalJson, digestOf, sha256Of } from "./digest.ts";

describe("canonicalJson", () => {
  test("writes what RFC 8785 writes", () => {
    // after RFC 8785, 3.2.2 and 3.2.3
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("is read back as the same value, whatever the order of members", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson({ b: 1, a: { d: 1, c: 2 } })).toBe(
      canonicalJson({ a: { c: 2, d: 1 }, b: 1 }),
    );
  });

  test.each([
    ["undefined", undefined],
    ["a function", () => 1],
    ["NaN", Number.NaN],
    ["half a character", "\uD800"],
  ])("refuses %s as a mistake of ours", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(EngineFault);
  });
});

describe("digests", () => {
  test("are sha256 of the text in UTF-8", () => {
    expect(sha256Of("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(digestOf({})).toBe(sha256Of("{}"));
    expect(sha256Of("ü")).toBe("607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f");
  });
});
