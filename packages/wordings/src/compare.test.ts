import { describe, expect, test } from "vitest";
import { compareWordings } from "./compare.ts";
import { knownOf } from "./known.ts";
import { nameOf, readName } from "./provision.ts";

/** `§ 1(2)` → words, as provisions. */
function act(words: Readonly<Record<string, string>>) {
  return knownOf(
    Object.entries(words).map(([name, text]) => ({ path: readName(name) ?? [], words: text })),
  );
}

function changes(before: ReturnType<typeof act>, after: ReturnType<typeof act>) {
  return compareWordings(before, after).map(
    ({ path, change, was }) =>
      `${nameOf(path)} ${change}${was === undefined ? "" : ` ${nameOf(was)}`}`,
  );
}

describe("two wordings", () => {
  test("a paragraph put in: those behind it are the same under another number", () => {
    const before = act({
      "§ 7(1)": "Kdo klade past, zaplatí pokutu.",
      "§ 7(2)": "Kdo chytá ryby v noci, zaplatí pokutu.",
      "§ 7(3)": "Vyšší pokutu zaplatí, kdo tak učiní podle odstavce 2",
      "§ 7(3)(a)": "ve spolku, nebo",
      "§ 7(3)(b)": "opětovně.",
    });
    const after = act({
      "§ 7(1)": "Kdo klade past, zaplatí pokutu.",
      "§ 7(2)": "Stejně se potrestá, kdo past prodá.",
      "§ 7(3)": "Kdo chytá ryby v noci, zaplatí pokutu.",
      "§ 7(4)": "Vyšší pokutu zaplatí, kdo tak učiní podle odstavce 3",
      "§ 7(4)(a)": "ve spolku, nebo",
      "§ 7(4)(b)": "opětovně.",
    });
    expect(changes(before, after)).toEqual([
      "§ 7(1) same",
      "§ 7(2) new",
      "§ 7(3) renumbered § 7(2)",
      "§ 7(4) changed § 7(3)",
      "§ 7(4)(a) renumbered § 7(3)(a)",
      "§ 7(4)(b) renumbered § 7(3)(b)",
    ]);
    // and back: what was put in is gone
    expect(changes(after, before)).toContain("§ 7(2) renumbered § 7(3)");
  });

  test("a paragraph taken out is gone, and what stood last is not", () => {
    const before = act({ "§ 1(1)": "Jedna.", "§ 1(2)": "Dvě.", "§ 1(3)": "Tři." });
    const after = act({ "§ 1(1)": "Jedna.", "§ 1(2)": "Tři." });
    expect(compareWordings(before, after)).toMatchObject([
      { change: "same" },
      { change: "renumbered", was: ["1", "3"], isReplaced: true },
    ]);
    expect(changes(before, act({ "§ 1(1)": "Jedna.", "§ 1(2)": "Dvě." }))).toContain("§ 1(3) gone");
  });

  test("editorial is only what marks, spaces beside them and typography change", () => {
    const kind = (before: string, after: string) =>
      compareWordings(act({ "§ 1": before }), act({ "§ 1": after }))[0]?.change;
    const words = "Kdo loví v noci - bez povolení, zaplatí 1,5 díl podle § 2 odst.1.";
    expect(kind(words, "Kdo loví v noci – bez povolení , zaplatí 1,5 díl podle §2 odst. 1.")).toBe(
      "editorial",
    );
    expect(kind(words, words.replace("loví", "lovil"))).toBe("changed");
    expect(kind(words, words.replace("1,5", "15"))).toBe("changed");
    expect(kind(words, words.replace("Kdo", "kdo"))).toBe("changed");
    expect(kind("nebude potrestán", "ne bude potrestán")).toBe("changed");
    // signs that are read aloud
    expect(kind("nejvýše 50 %", "nejvýše 50 ‰")).toBe("changed");
    expect(kind("nejvýše 50 %", "nejvýše 50")).toBe("changed");
    expect(kind("nejvýše 50 %", "nejvýše 50%")).toBe("editorial");
    for (const sign of ["&", "@", "#", "*", "/"])
      expect(kind(`ryby ${sign} raci`, "ryby, raci")).toBe("changed");
    // all sections from the first to the last are not two sections
    expect(kind("podle § 185–187", "podle § 185, 187")).toBe("changed");
    expect(kind("podle § 191a–193b", "podle § 191a, 193b")).toBe("changed");
    expect(kind("podle § 185–187", "podle § 185 - 187")).toBe("editorial");
    expect(kind(words, words.replaceAll(" ", "\n\u00a0 "))).toBe("same");
  });

  test("the same short words in many places are not taken for moves across sections", () => {
    const before = act({ "§ 1(1)": "ve spolku,", "§ 2(1)": "Jiné.", "§ 3(1)": "Ještě." });
    const after = act({ "§ 1(1)": "Úplně nové.", "§ 2(1)": "ve spolku,", "§ 3(1)": "ve spolku," });
    expect(changes(before, after)).toEqual(["§ 1(1) changed", "§ 2(1) changed", "§ 3(1) changed"]);
  });

  test.each(["zrušen", "(zrušeno)", "Zrušena."])(
    "a provision in whose place it only says %j is gone, and none is moved to it",
    (repealed) => {
      const before = act({ "§ 1": repealed, "§ 2(1)": "Jedna.", "§ 2(2)": "Dvě." });
      const after = act({ "§ 1": "Nová.", "§ 2": repealed, "§ 3": repealed });
      const expected = ["§ 1 new", "§ 2(1) gone", "§ 2(2) gone"];
      expect(changes(before, after)).toEqual(expected);
      const hashes = before.map(({ path, hash, bare }) => ({ path, hash, bare }));
      expect(changes(hashes, after)).toEqual(expected);
    },
  );

  test("what is known by its hash alone is compared as what is known by its words", () => {
    const before = act({ "§ 1(1)": "Jedna.", "§ 1(2)": "Dvě." });
    const hashes = before.map(({ path, hash, bare }) => ({ path, hash, bare }));
    const after = act({ "§ 1(1)": "Jedna,", "§ 1(2)": "Nová.", "§ 1(3)": "Dvě." });
    expect(changes(hashes, after)).toEqual(changes(before, after));
    expect(changes(hashes, after)).toEqual([
      "§ 1(1) editorial",
      "§ 1(2) new",
      "§ 1(3) renumbered § 1(2)",
    ]);
  });
});
