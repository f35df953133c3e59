import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CaseInput, evaluate, type Rulebook } from "@cokdyby/engine";
import { loadDecisions, loadPins, loadRecommendations, loadRulebook } from "@cokdyby/rules";
import { pinnedDays, pinnedOn, touchIndex } from "@cokdyby/rules/wordings";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { compareWordings, nameOf } from "@cokdyby/wordings";
import { describe, expect, test } from "vitest";

// All wordings of the Criminal Code once more, against hashes that a script of their own made from the official words of the
// whole act (hash-wordings.mjs), and against a reading of the citations that shares nothing with the program's.
const {
  days,
  provisions: hashes,
}: {
  readonly days: readonly string[];
  readonly provisions: Readonly<Record<string, Readonly<Record<string, string>>>>;
} = JSON.parse(readFileSync(join(import.meta.dirname, "hashes.json"), "utf8"));
const rulebook: Rulebook = loadRulebook();
const pinned = loadPins().find(({ source }) => source === "criminal-code");
if (pinned === undefined) throw new Error("the Criminal Code is not pinned");
const pinnedNames = new Set(pinned.provisions.map(({ name }) => name));

/** Hash of a provision on a day, by the script. */
function hashOn(name: string, day: string): string {
  const of = hashes[name] ?? {};
  const last = Object.keys(of)
    .sort()
    .filter((from) => from <= day)
    .at(-1);
  return last === undefined ? "gone" : (of[last] ?? "gone");
}

/** Provisions whose words on a day are not those of the day before that change. */
function altered(day: string): readonly string[] {
  const before = days.filter((each) => each < day).at(-1) ?? "";
  return Object.keys(hashes).filter((name) => hashOn(name, before) !== hashOn(name, day));
}

/** A citation written out: `§§ 28, 12(2)` is § 28 and § 12(2); `§§ 4-9` every section from 4 to 9. */
function writtenOut(at: string): readonly string[] {
  const names: string[] = [];
  let [section, paragraph] = ["", ""];
  for (const piece of at.replace(/^§+ /, "").split(", ")) {
    const [first = "", last] = piece.split("-");
    const parts = /^([0-9a-z]*)(\(\d+[a-z]?\))?(\([a-z]+\))?$/.exec(first);
    if (parts === null) throw new Error(at);
    const [, own = "", number = "", letter = ""] = parts;
    if (own !== "") [section, paragraph] = [own, ""];
    if (number !== "") paragraph = number;
    names.push(`§ ${section}${paragraph}${letter}`);
    if (last === undefined) continue;
    const all = last.startsWith("(")
      ? range(Number(paragraph.slice(1, -1)), Number(last.slice(1, -1))).map(
          (each) => `§ ${section}(${each})`,
        )
      : Object.keys(hashes)
          .map(sectionOf)
          .filter(
            (name) =>
              sectionKey(name) >= sectionKey(`§ ${section}`) &&
              sectionKey(name) <= sectionKey(`§ ${last}`),
          );
    names.push(...all);
  }
  return names;
}

const sectionOf = (name: string) => name.replace(/\(.*/, "");
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

function sectionKey(name: string): string {
  const [, number = "", letter = ""] = /^§ (\d+)([a-z]*)$/.exec(name) ?? [];
  return `${number.padStart(5, "0")}${letter}`;
}

const isPartOf = (name: string, whole: string) => name === whole || name.startsWith(`${whole}(`);
const meet = (a: string, b: string) => isPartOf(a, b) || isPartOf(b, a);

const isOn = ({ from, to = "9999" }: { from: string; to?: string | undefined }, day: string) =>
  from <= day && day <= to;

/** Rules in force on a day that rest on one of the provisions, by the citations in the rule files alone. */
function restingOn(names: readonly string[], day: string): readonly string[] {
  return rulebook.rules
    .filter(({ wordings }) => {
      const now = wordings.find(({ inForce }) => isOn(inForce, day));
      return (now?.cites ?? [])
        .filter(({ source }) => source === "criminal-code")
        .flatMap(({ at }) => writtenOut(at))
        .some((cited) => names.some((name) => meet(name, cited)));
    })
    .map(({ rule }) => rule);
}

const beside = { cases: [], decisions: loadDecisions(), recommendations: loadRecommendations() };

function changesOn(day: string) {
  if (pinned === undefined) return [];
  const before = days.filter((each) => each < day).at(-1) ?? "";
  return compareWordings(pinnedOn(pinned, before), pinnedOn(pinned, day)).filter(
    ({ change }) => change !== "same",
  );
}

describe("all 40 wordings of the Criminal Code", () => {
  test("on each day the pins are the hashes that the script made from the whole act", () => {
    expect(days).toHaveLength(40);
    for (const day of days) {
      const now = new Map(pinnedOn(pinned, day).map(({ path, hash }) => [nameOf(path), hash]));
      for (const name of pinnedNames)
        expect(`${day} ${name} ${now.get(name) ?? "gone"}`).toBe(
          `${day} ${name} ${hashOn(name, day)}`,
        );
    }
    for (const day of pinnedDays(pinned)) expect(days).toContain(day);
  });

  test("no provision of a pinned section is without a pin", () => {
    const sections = new Set([...pinnedNames].map(sectionOf));
    const names = Object.keys(hashes).filter((name) => sections.has(sectionOf(name)));
    expect(names.sort()).toEqual([...pinnedNames].sort());
  });

  test.each(days.slice(1))("%s flags exactly the rules whose words were altered", (day) => {
    const index = touchIndex(rulebook, beside, { source: "criminal-code", on: day, today: day });
    const changes = changesOn(day);
    const told = new Set(changes.map(({ path }) => nameOf(path)));
    // what only moved away from its number is told at its new one
    const moved = changes.flatMap(({ was }) => (was === undefined ? [] : [nameOf(was)]));
    const names = altered(day);
    expect(
      [...told, ...moved.filter((name) => names.includes(name) && !told.has(name))].sort(),
    ).toEqual(names.filter((name) => pinnedNames.has(name)).sort());

    const now = new Set(
      changes.filter(({ change }) => change !== "gone").map(({ path }) => nameOf(path)),
    );
    const flagged = new Set(
      changes.flatMap(
        ({ path, was }) =>
          index.touchedBy(path, was === undefined || now.has(nameOf(was)) ? undefined : was).rules,
      ),
    );
    // of all that is cited, pinned or not: a change of what has no pin would be missing here
    expect([...flagged].sort()).toEqual([...restingOn(names, day)].sort());
  });

  test("on 1 August 2014 § 192 is told as renumbered", () => {
    const told = changesOn("2014-08-01")
      .filter(({ path }) => path[0] === "192")
      .map(({ path, change, was }) => [nameOf(path), change, was === undefined ? "" : nameOf(was)]);
    expect(told).toEqual([
      ["§ 192(2)", "new", ""],
      ["§ 192(3)", "renumbered", "§ 192(2)"],
      ["§ 192(4)", "changed", "§ 192(3)"],
      ["§ 192(4)(a)", "renumbered", "§ 192(3)(a)"],
      ["§ 192(4)(b)", "renumbered", "§ 192(3)(b)"],
      ["§ 192(4)(c)", "renumbered", "§ 192(3)(c)"],
      ["§ 192(5)", "changed", "§ 192(4)"],
      ["§ 192(5)(a)", "renumbered", "§ 192(4)(a)"],
      ["§ 192(5)(b)", "renumbered", "§ 192(4)(b)"],
    ]);
  });

  test("on 1 January 2026 exactly the provisions are told whose words changed, three of them by a few words", () => {
    const told = changesOn("2026-01-01");
    const changed = told
      .filter(({ change }) => change === "changed")
      .map(({ path }) => nameOf(path));
    for (const name of ["§ 191(1)", "§ 192(3)", "§ 202(1)"]) expect(changed).toContain(name);
    expect(told.some(({ path }) => nameOf(path) === "§ 192(1)")).toBe(false);
    expect(told.some(({ path }) => nameOf(path) === "§ 193(1)")).toBe(false);
  });
});

describe("what rests on rules is touched exactly when they are", () => {
  const today = "2026-11-25";
  const cases: Parameters<typeof touchIndex>[1]["cases"] = readWorkedCases().map(
    ({ case: id, facts, on, readings, presume, unobtainable, expect }) =>
      // without the members that are not there
      JSON.parse(JSON.stringify({ case: id, facts, on, readings, presume, unobtainable, expect })),
  );

  /** By outcome that is asked of a case: the rules of its answer, and the day of its law. */
  function answered(input: CaseInput, asked: Readonly<Record<string, unknown>> = {}) {
    const answer = evaluate(rulebook, input, { today }, Object.keys(asked));
    if (!answer.ok) return [];
    return Object.entries(answer.value.findings).map(([outcome, { rules }]) => ({
      outcome,
      rules,
      lawDate: answer.value.lawDate,
    }));
  }
  const ofCases = cases.map(({ case: id, expect: wanted, ...input }) => ({
    id,
    answers: answered(input, wanted),
  }));
  const ofDecisions = beside.decisions.map(({ id, case: coded, held, citedBy }) => ({
    id,
    citedBy,
    answers: coded === undefined ? [] : answered(coded, held),
  }));

  /** Every citation of the Code within a value that is in force on a day. */
  function citedIn(value: unknown, day: string): readonly string[] {
    if (Array.isArray(value)) return value.flatMap((each) => citedIn(each, day));
    if (typeof value !== "object" || value === null) return [];
    const { inForce, source, at } = value as Record<string, unknown>;
    if (inForce !== undefined && !isOn(inForce as { from: string }, day)) return [];
    if (source === "criminal-code" && typeof at === "string") {
      return at
        .split(/; */)
        .filter((each) => each.startsWith("§"))
        .flatMap(writtenOut);
    }
    return Object.values(value).flatMap((each) => citedIn(each, day));
  }
  const citing = (value: unknown, names: readonly string[], day: string) =>
    citedIn(value, day).some((cited) => names.some((name) => meet(name, cited)));

  const seen = new Map<string, number>();

  test.each(["2014-08-01", "2025-01-01", "2026-01-01"])("on %s", (day) => {
    const index = touchIndex(
      rulebook,
      { ...beside, cases },
      { source: "criminal-code", on: day, today },
    );
    const isOfDay = (rule: string, lawDate: string) => {
      const wordings = rulebook.rules.find((each) => each.rule === rule)?.wordings ?? [];
      return wordings.some(({ inForce }) => isOn(inForce, day) && isOn(inForce, lawDate));
    };
    for (const { path, was } of changesOn(day)) {
      const names = [path, ...(was === undefined ? [] : [was])].map(nameOf);
      const touched = index.touchedBy(path, was);
      const rules = restingOn(names, day);
      const rests = ({ rules: its, lawDate }: (typeof ofCases)[number]["answers"][number]) =>
        its.some((rule) => rules.includes(rule) && isOfDay(rule, lawDate));
      const named = new Set([
        ...rulebook.rules.flatMap(({ rule, concludes }) =>
          rules.includes(rule) ? [`"fact":"${concludes}"`] : [],
        ),
        ...rulebook.conditions.flatMap((each) =>
          citing(each, names, day) ? [`"condition":"${each.condition}"`] : [],
        ),
      ]);
      const properties = rulebook.properties
        .filter(
          (each) =>
            citing(each, names, day) ||
            [...named].some((name) => JSON.stringify([each.given, each.expect]).includes(name)),
        )
        .map(({ property }) => property);
      const expected = {
        rules,
        facts: rulebook.facts.filter((each) => citing(each, names, day)).map(({ fact }) => fact),
        cases: ofCases.filter(({ answers }) => answers.some(rests)).map(({ id }) => id),
        items: ofCases.flatMap(({ id, answers }) =>
          answers.filter(rests).map(({ outcome }) => `${id}:${outcome}`),
        ),
        properties,
        recommendations: beside.recommendations
          .filter(
            ({ status }) =>
              ("encoded" in status && status.encoded.rules.some((each) => rules.includes(each))) ||
              ("checked" in status &&
                status.checked.properties.some((each) => properties.includes(each))),
          )
          .map(({ id }) => id),
        decisions: ofDecisions
          .filter(
            ({ answers, citedBy }) =>
              answers.some(rests) || citedBy.some((rule) => rules.includes(rule)),
          )
          .map(({ id }) => id),
      };
      const { others: _, ...told } = touched;
      expect({ provision: names, ...told }).toEqual({ provision: names, ...expected });
      for (const [kind, ids] of Object.entries(told)) {
        seen.set(kind, (seen.get(kind) ?? 0) + ids.length);
      }
    }
  });

  test("of every kind some are", () => {
    expect([...seen].filter(([, count]) => count === 0)).toEqual([]);
  });
});
