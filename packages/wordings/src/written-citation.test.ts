import { expect, test } from "vitest";
import { nameOf } from "./provision.ts";
import { readWrittenCitation } from "./written-citation.ts";

const told = (text: string, names: readonly string[] = []) =>
  readWrittenCitation(text, names)?.map(({ from, to }) =>
    nameOf(from) === nameOf(to) ? nameOf(from) : `${nameOf(from)} to ${nameOf(to)}`,
  );

test.each([
  ["§ 192", ["§ 192"]],
  ["  §192 ", ["§ 192"]],
  ["192", ["§ 192"]],
  ["§ 191A", ["§ 191a"]],
  ["§ 192 odst. 3", ["§ 192(3)"]],
  ["§\u00a0192 odst.\u00a03", ["§ 192(3)"]],
  ["§ 192, odst. 3", ["§ 192(3)"]],
  ["§ 192 odst 3", ["§ 192(3)"]],
  ["§ 192 Odst. 3", ["§ 192(3)"]],
  ["192/3", ["§ 192(3)"]],
  ["§ 192 odst. 3 písm. b)", ["§ 192(3)(b)"]],
  ["§ 192 odst. 3 písm. b", ["§ 192(3)(b)"]],
  ["§ 8a odst.1, písm. ch)", ["§ 8a(1)(ch)"]],
  ["§ 192 odst. 1 písm. aa)", ["§ 192(1)(aa)"]],
  ["§ 192(3)(b)", ["§ 192(3)(b)"]],
  ["§ 192 odst. 1, 2", ["§ 192(1)", "§ 192(2)"]],
  ["§ 192 odst. 1 a 2", ["§ 192(1)", "§ 192(2)"]],
  ["§ 192 odst. 1 nebo 2", ["§ 192(1)", "§ 192(2)"]],
  ["§ 192 odst. 1 až 3", ["§ 192(1) to § 192(3)"]],
  ["§ 192 odst. 1, odst. 3", ["§ 192(1)", "§ 192(3)"]],
  ["§ 192 odst. 1, § 2", ["§ 192(1)", "§ 2"]],
  ["§ 192 odst. 1 a § 193 odst. 2 písm. b)", ["§ 192(1)", "§ 193(2)(b)"]],
  ["§ 187 až 189", ["§ 187 to § 189"]],
  ["§§ 187, 192", ["§ 187", "§ 192"]],
  ["§ 138 odst. 1 písm. a) až c)", ["§ 138(1)(a) to § 138(1)(c)"]],
  ["§ 126 písm. a) bod 1", ["§ 126(a)"]],
  ["§ 126 věta první", ["§ 126"]],
  ["§ 40 odst. 2 věta za středníkem", ["§ 40(2)"]],
  ["section 192(1)", ["§ 192(1)"]],
])("%o is read as %o", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("the name of the act may stand beside it, that of another one may not", () => {
  const names = ["CC", "TZ", "40/2009 Sb."];
  for (const text of ["§ 192 odst. 3 TZ", "CC § 192(3)", "§ 192 odst. 3 40/2009 Sb."])
    expect(told(text, names)).toEqual(["§ 192(3)"]);
  expect(told("§ 8 ZSM", names)).toBeUndefined();
});

test.each(["", "§", "rybáři", "odst. 3", "§ 192 odst.", "§ 192 a něco", "§ 193 až 191", "192/"])(
  "%o is no provision",
  (text) => {
    expect(told(text)).toBeUndefined();
  },
);
