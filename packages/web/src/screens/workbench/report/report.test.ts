import type { PhraseBook } from "@cokdyby/engine";
import { loadPhrases, loadRulebook, loadStories } from "@cokdyby/rules";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { typesetLaw } from "../../../law/typeset-law.ts";
import { type AskedMeant, compareLaws } from "../../../worker/compare-laws.ts";
import { checkLaw } from "../../../worker/law-checks.ts";
import { BLANK_DRAFT } from "../draft/draft.ts";
import type { Reported } from "./reported.ts";

const rulebook = loadRulebook();
const phrases = loadPhrases();
const setting = {
  rulebook,
  phrases,
  today: () => "2026-03-01",
  guide: () => Promise.reject(new Error("no guide is asked for")),
  stories: async () => loadStories(),
  pause: async () => undefined,
};
const law = { on: "2026-03-01", amendments: ["ii-6"] };

/** Says a key with its values, so that what is filled in can be seen. */
const echo = (key: string, values: object = {}) =>
  `${key} ${Object.values(values).join(" ")}`.trim();

describe("the report on a draft", () => {
  let from: Reported;
  let report: typeof import("./make-report.ts");
  let tables: typeof import("./report-tables.ts");

  /** One change is meant as a whole; another is said to be meant, and does not come about. */
  const meant = (["yes", "no"] as const).map((from) => {
    const own = { outcome: "prosecution.open", from, when: [], common: [] };
    return { own, asked: own satisfies AskedMeant };
  });

  beforeAll(async () => {
    vi.stubGlobal("document", { documentElement: {} });
    vi.stubGlobal("localStorage", { getItem: () => null });
    report = await import("./make-report.ts");
    tables = await import("./report-tables.ts");
    const comparison = await compareLaws(
      setting,
      law,
      meant.map(({ asked }) => asked),
    );
    const before = checkLaw(setting, { ...law, amendments: [] });
    const after = checkLaw(setting, law);
    if (!comparison.ok || !before.ok || !after.ok) throw new Error("the draft is refused");
    from = {
      draft: BLANK_DRAFT,
      name: "a draft",
      amendments: rulebook.amendments.filter(({ id }) => id === "ii-6"),
      impact: {
        law,
        ...comparison.value,
        meant: comparison.value.meant.map((answer, at) => ({
          own: meant[at]?.own ?? { requirement: "" },
          ...answer,
        })),
        before: before.value,
        after: after.value,
        own: [],
      },
      rulebook,
      made: new Date("2026-03-01T10:00:00Z"),
      say: typesetLaw(rulebook, phrases.en as PhraseBook),
      t: echo,
      impactSay: echo,
      met: echo,
      frame: echo,
    };
  });

  test("names the rulebook, the draft and the digest of both", () => {
    const text = JSON.stringify(report.makeReport(from).blocks);
    const { base, amended } = from.impact.comparison;
    expect(base.digest).not.toBe(amended.digest);
    for (const named of ["a draft", base.digest, amended.digest, rulebook.version]) {
      expect(text).toContain(named);
    }
  });

  test("says which readings stand at an option", () => {
    const { readings } = from.impact.comparison;
    expect(readings).toMatchObject({ authority: "code" });
    const text = JSON.stringify(report.makeReport(from).blocks);
    expect(text).toContain(`held ${Object.keys(readings).length}`);
    expect(text).toContain("the wording of the statutes");
  });

  test("tells side effects before what is meant, and what is meant but does not change", () => {
    const headings = report
      .makeReport(from)
      .blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? block.text : []));
    expect(headings.slice(0, 4)).toEqual(["changes", "side", "meant", "compliance"]);
    const text = JSON.stringify(report.makeReport(from).blocks);
    expect(text).toContain("meantIdle");
    expect(from.impact.meant.map(({ changes }) => changes?.length)).toEqual([1, 0]);
  });

  test("has every kind of case in the table of changes, once", () => {
    const rows = tables.changesTable(from);
    const { sideEffects, meant: stated } = from.impact;
    const kinds = [...sideEffects, ...stated.flatMap(({ changes }) => changes ?? [])].flatMap(
      ({ patterns }) => patterns,
    );
    const end = rows.findIndex((row) => row.length === 0);
    expect(rows.slice(1, end).length).toBe(kinds.length);
    expect(new Set(rows.map((row) => row.join("|"))).size).toBe(rows.length);
    const sides = rows.slice(1, end).map((row) => row[3]);
    expect(sides.indexOf("no")).toBeGreaterThan(0);
    expect(sides.lastIndexOf("yes")).toBeLessThan(sides.indexOf("no"));
  });

  test("has every recommendation before and after, the digests below", () => {
    const rows = tables.complianceRows(from);
    const ids = rows.slice(1, 1 + rulebook.properties.length).map(([id]) => id);
    expect(new Set(ids)).toEqual(new Set(rulebook.properties.map(({ property }) => property)));
    expect(rows.flat()).toContain(from.impact.comparison.amended.digest);
  });
});
