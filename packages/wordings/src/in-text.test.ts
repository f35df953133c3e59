import { describe, expect, test } from "vitest";
import { readCitation } from "./citation.ts";
import { citationsInText } from "./in-text.ts";

const acts = [
  { act: "code", words: ["CC", "TZ", "of the Criminal Code", "trestního zákoníku"] },
  { act: "juvenile", words: ["JJA", "ZSM"] },
  { act: "cooperation", words: ["104/2013 Sb."] },
];

const told = (text: string) =>
  citationsInText(text, acts).map(({ at, act }) => (act === undefined ? at : `${at} ${act}`));

describe("citations in running text", () => {
  test.each([
    ["Under § 192(3)(b) it is an offence.", ["§ 192(3)(b)"]],
    ["§ 192(1) and (3); the appeal was dismissed.", ["§ 192(1), (3)"]],
    ["§ 34(4), (5): a new period", ["§ 34(4), (5)"]],
    ["(§§ 4 to 9 CC)", ["§ 4-9 code"]],
    ["one of CC §§ 4 to 9 has to exist", ["§ 4-9 code"]],
    ["(§ 34 CC, for a juvenile § 8 JJA)", ["§ 34 code", "§ 8 juvenile"]],
    ["(§§ 28, 12(2) CC)", ["§ 28, 12(2) code"]],
    ["§§ 187, 185, 192(1) and 193(1), eight years", ["§ 187, 185, 192(1), 193(1)"]],
    [
      "§ 191(3), up to three years, and § 8 and § 70 JJA",
      ["§ 191(3)", "§ 8 juvenile", "§ 70 juvenile"],
    ],
    ["JJA § 70 and § 8", ["§ 70 juvenile", "§ 8 juvenile"]],
    ["§ 192(3), first alternative, and § 193(1)", ["§ 192(3)", "§ 193(1)"]],
    ["§ 185(1) second alternative, (2)(a), (3)(a)", ["§ 185(1), (2)(a), (3)(a)"]],
    ["§ 34(1), 5 years", ["§ 34(1)"]],
    ["An exemption from section 192(6) alone", ["§ 192(6)"]],
    ["Sections 7 and 8, which keep it", ["§ 7, 8"]],
    ["§ 175(1) in 2018 and a child", ["§ 175(1)"]],
    ["§§ 185 and 192. Only acts of the young count.", ["§ 185, 192"]],
    ["§ 192(1) and 3. months", ["§ 192(1)"]],
  ])("English: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ["§ 192 odst. 4 písm. b), dva roky až šest let.", ["§ 192(4)(b)"]],
    [
      "§ 191 odst. 1, 3 písm. b), § 192 odst. 2, 3 písm. b)",
      ["§ 191(1), (3)(b)", "§ 192(2), (3)(b)"],
    ],
    ["§ 34 odst. 4, 5: přerušením", ["§ 34(4), (5)"]],
    ["§ 34 odst. 1 písm. a) nebo b) TZ", ["§ 34(1)(a), (b) code"]],
    ["§ 4 až 9 TZ", ["§ 4-9 code"]],
    ["§ 43 odst. 2 až 4", ["§ 43(2)-(4)"]],
    ["(§ 34 TZ, u mladistvého § 8 ZSM)", ["§ 34 code", "§ 8 juvenile"]],
    ["některý z § 4 až 9 TZ (§ 112 vyžaduje pravomoc)", ["§ 4-9 code", "§ 112"]],
    ["(zákon č. 104/2013 Sb., § 112 a násl.)", ["§ 112 cooperation"]],
    ["(§ 28, § 12 odst. 2 TZ)", ["§ 28 code", "§ 12(2) code"]],
    ["§ 187, 185, 192 odst. 1 a 193 odst. 1, osm let", ["§ 187, 185, 192(1), 193(1)"]],
    ["§ 192 odst. 3 a § 193 odst. 1 TZ jedním skutkem", ["§ 192(3) code", "§ 193(1) code"]],
    ["§ 185 odst. 1 alinea druhá, odst. 2 písm. a)", ["§ 185(1), (2)(a)"]],
    ["Jeden z §§ 185 a 185a naplněn je", ["§ 185, 185a"]],
    ["§ 192 odst. 1, 3 trestního zákoníku", ["§ 192(1), (3) code"]],
    ["§ 34 odst. 1, 5 let", ["§ 34(1)"]],
    ["§ 192 odst. 3 věty druhé a odst. 4", ["§ 192(3), (4)"]],
    ["§ 185 odst. 1 al. 2 a odst. 3 písm. a) bod 1, odst. 4", ["§ 185(1), (3)(a), (4)"]],
    ["§ 40 odst. 2 věta za středníkem a § 41", ["§ 40(2)", "§ 41"]],
  ])("Czech: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("what was found is written as citations are", () => {
    for (const { at } of citationsInText("§ 191 odst. 1, 3 písm. b) a § 4 až 9", acts)) {
      expect(readCitation(at)).toBeDefined();
    }
  });
});
