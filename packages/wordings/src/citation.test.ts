import { describe, expect, test } from "vitest";
import { readCitation, touches } from "./citation.ts";
import { nameOf, readName } from "./provision.ts";

const told = (at: string) =>
  readCitation(at)?.map(({ from, to }) =>
    nameOf(from) === nameOf(to) ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`,
  );

describe("a citation", () => {
  test.each([
    ["§ 12", ["§ 12"]],
    ["§ 34(1), (3)(c)", ["§ 34(1)", "§ 34(3)(c)"]],
    ["§ 34(3)(a), (b)", ["§ 34(3)(a)", "§ 34(3)(b)"]],
    ["§§ 28, 12(2), 22(2)", ["§ 28", "§ 12(2)", "§ 22(2)"]],
    ["§ 43(2)-(4)", ["§ 43(2) to § 43(4)"]],
    ["§§ 185-187, 191-193b", ["§ 185 to § 187", "§ 191 to § 193b"]],
  ])("%s is read", (at, names) => {
    expect(told(at)).toEqual(names);
  });

  test.each(["12", "§ 12 odst. 1", "§ 12(1", "§ (1)", "§§ 9-4", "§ 12(1)-13", "Article 3"])(
    "%s is none",
    (at) => {
      expect(readCitation(at)).toBeUndefined();
    },
  );

  test.each([
    ["§ 191(2)(a)", "§ 191(2)", true],
    ["§ 191(2)(a)", "§ 191(2)(b)", false],
    ["§ 191(2)", "§ 191(2)(b)", true],
    ["§ 191", "§ 191(2)(b)", true],
    ["§ 191", "§ 191a(1)", false],
    ["§§ 191-193b", "§ 192(3)", true],
    ["§§ 191-193b", "§ 193c(1)", false],
    ["§ 43(2)-(4)", "§ 43", true],
    ["§ 43(2)-(4)", "§ 43(3)", true],
    ["§ 43(2)-(4)", "§ 43(5)", false],
  ])("%s and %s: %s", (at, provision, expected) => {
    const path = readName(provision) ?? [];
    expect(readCitation(at)?.some((each) => touches(each, path))).toBe(expected);
  });
});
