import { expect, test } from "vitest";
import { typeset, typesetAll } from "./typography.ts";

/** Hard spaces are written `~`. */
test.each([
  ["osoba v cizině a s dítětem", "osoba v~cizině a~s~dítětem"],
  ["podle čl. 20 odst. 3 Úmluvy", "podle čl.~20 odst.~3 Úmluvy"],
  ["§ 4 odst. 2 písm. a) TZ", "§~4 odst.~2 písm.~a)~TZ"],
  ["Sborník č. 52, s. 60", "Sborník č.~52, s.~60"],
  ["zákon č. 40/2009 Sb.", "zákon č.~40/2009~Sb."],
  ["dne 1. ledna 2025", "dne 1.~ledna 2025"],
  ["16 dovršených let", "16~dovršených let"],
  ["děti – a dospělí", "děti~– a~dospělí"],
  ["the child's image", "the child’s image"],
  ["=HYPERLINK('x')", "=HYPERLINK('x')"],
  ["věk 15 let, trest na 3 roky", "věk 15~let, trest na 3~roky"],
  ["záleží na 3 otázkách", "záleží na 3~otázkách"],
  ["§ 203 TZ, § 88b ZSM", "§~203~TZ, §~88b~ZSM"],
  ["zákon · zjištění", "zákon~· zjištění"],
  ['slovo "dílo"', "slovo „dílo“"],
  ["škoda nejméně 1 000 000 Kč", "škoda nejméně 1~000~000~Kč"],
  ["6 měsíců až 3 roky, 30 dní", "6~měsíců až 3~roky, 30~dní"],
  ["80 % z 5 úloh, 3 osoby", "80~% z~5~úloh, 3~osoby"],
])("%s", (plain, set) => {
  expect(typeset(plain, "cs").replaceAll("\u00a0", "~")).toBe(set);
});

test("setting a text twice changes nothing more", () => {
  const once = typeset("v § 4 odst. 2 a v čl. 20", "cs");
  expect(typeset(once, "cs")).toBe(once);
});

test("an English line may break behind an article", () => {
  const set = typeset("a child of § 4, from 1 January 2025", "en");
  expect(set.replaceAll("\u00a0", "~")).toBe("a child of §~4, from 1 January 2025");
});

test("texts are set wherever they stand; ids, numbers and addresses stay", () => {
  const tree = {
    rule: "criminal-code.s4-2-a",
    url: "https://example.cz/a?b=1",
    steps: [{ says: "v ČR", at: 4 }],
  };
  expect(typesetAll(tree, "cs")).toEqual({ ...tree, steps: [{ says: "v\u00a0ČR", at: 4 }] });
});
