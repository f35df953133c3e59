import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { clashOf } from "./clash.ts";
import type { RuleClause } from "./clause.ts";
import { missingIn } from "./missing.ts";
import { aimed, followed, newRule, repealOf, reworded, wordedFrom } from "./new-clause.ts";
import type { ClauseStatement } from "./statement.ts";
import type { Term } from "./terms.ts";
import { tellerOf } from "./tongue.ts";

const rulebook = loadRulebook();
const teller = tellerOf(rulebook, loadPhrases());
const blank = newRule([], "2026-03-01", teller);
const age = (ends: { from?: number; below?: number }): ClauseStatement => ({
  kind: "number",
  subject: "actor.age",
  ...ends,
});
const is = (statement: ClauseStatement): Term => ({ kind: "is", statement });
const own = is({ kind: "truth", subject: "actor.isDepicted", is: true });

/** An exemption for the own image, with these terms besides. */
function exemption(...terms: readonly Term[]): RuleClause {
  const aim = followed(blank, aimed(rulebook, blank, "criminal-code.s13-1"), teller);
  return followed(aim, { ...aim, place: "§ 203a", terms: [[...terms, own]] }, teller);
}

test("a new clause says which parts it lacks", () => {
  expect(missingIn(rulebook, blank).map(({ part }) => part)).toEqual(["target", "whom", "place"]);
});

test("heading and wording follow the conditions in each language", () => {
  const clause = exemption(is(age({ from: 15, below: 18 })), {
    kind: "unless",
    statements: [{ kind: "truth", subject: "sharing.voluntary", is: false }],
  });
  expect(missingIn(rulebook, clause)).toEqual([]);
  expect(clause.says.cs).toBe(
    "Trestně odpovědný není ten, u koho platí: věk jednající osoby: 15 až 17 dovršených let; jednající osoba je sama zobrazena; ledaže sdílení bylo dobrovolné: ne.",
  );
  expect(clause.says.en).toContain("age of the person who acted: 15 to 17 completed years");
  expect(clause.title.cs).toContain("výjimka (návrh)");
});

test("words of one's own no longer follow", () => {
  const clause = { ...exemption(), says: { cs: "vlastní", en: "own" } };
  const next = followed(clause, { ...clause, terms: [[is(age({ from: 15 }))]] }, teller);
  expect(next.says).toEqual(clause.says);
  expect(next.title).toEqual(clause.title);
});

test.each([
  [age({}), "number"],
  [age({ from: 18, below: 16 }), "reversed"],
  [age({ from: 500 }), "range"],
  [{ kind: "options", subject: "act.conduct", none: false, options: [] } as const, "options"],
])("a statement that says nothing, or nothing possible, is named: %j", (statement, part) => {
  expect(missingIn(rulebook, exemption(is(statement)))).toMatchObject([{ part, statement }]);
});

test("clauses that change the same name each other", () => {
  const [first, second] = [repealOf("criminal-code.s192-1"), repealOf("criminal-code.s192-2")];
  const replaced = { ...blank, replaces: true, id: first.rule };
  expect(clashOf([first, second, replaced], 2)).toBe(0);
  expect(clashOf([first, second, replaced], 1)).toBeUndefined();
  expect(clashOf([first, second, replaced], 0)).toBeUndefined();
  // a rule that the draft enacts may be repealed by it again, as the law takes it
  expect(clashOf([{ ...blank, id: "a" }, repealOf("a")], 1)).toBeUndefined();
});

test("a rule taken over from a day keeps its earlier wordings and begins another", () => {
  for (const rule of rulebook.rules) {
    const cut = wordedFrom(rule, "2026-05-01");
    const spans = cut.wordings.map(({ inForce }) => inForce);
    const last = spans.at(-1);
    if (last?.from !== "2026-05-01") {
      expect(cut).toBe(rule);
      continue;
    }
    expect(spans.at(-2)?.to).toBe("2026-04-30");
    expect(cut.wordings.at(-1)?.when).toEqual(cut.wordings.at(-2)?.when);
  }
});

test("words in one language stand in the other until it has its own", () => {
  const languages = ["cs", "en"];
  const same = reworded({ cs: "a", en: "a" }, "cs", "b", languages);
  expect(same).toEqual({ cs: "b", en: "b" });
  expect(reworded({ cs: "a", en: "own" }, "cs", "b", languages)).toEqual({ cs: "b", en: "own" });
});
