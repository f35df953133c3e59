import { loadRecommendations, loadRulebook, type Recommendation } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { GROUPS, LAST_FOOTNOTE } from "./recommendations-in-the-factsheet.ts";

const rulebook = loadRulebook();
const catalogue = loadRecommendations();

const numbered = (entry: Recommendation) => entry.id.match(/[IVX]+-\d+/g)?.join(" ");

describe("the catalogue of recommendations", () => {
  test("accounts for every footnote of the factsheet exactly once", () => {
    const footnotes = catalogue.flatMap((entry) => entry.footnotes);
    const all = Array.from({ length: LAST_FOOTNOTE }, (_, index) => index + 1);
    expect(footnotes.toSorted((a, b) => a - b)).toEqual(all);
  });

  test("accounts for everything that the Committee requires, requests or invites exactly once", () => {
    const told = GROUPS.flatMap(({ level, addressee, footnotes }) =>
      Object.entries(footnotes).map(([footnote, numbers]) =>
        [level, addressee, numbers, footnote].join(" | "),
      ),
    );
    const listed = catalogue.flatMap((entry) => {
      if (entry.kind !== "recommendation") return [];
      const named = entry.footnotes.filter((footnote) =>
        GROUPS.some(({ footnotes }) => Object.hasOwn(footnotes, footnote)),
      );
      return [[entry.level, entry.addressee, numbered(entry), ...named].join(" | ")];
    });
    expect(listed.toSorted()).toEqual(told.toSorted());
  });

  test("calls nothing else a recommendation", () => {
    const others = catalogue.filter(({ kind }) => kind !== "recommendation");
    expect(others.filter(numbered).map(({ id }) => id)).toEqual([]);
  });

  test("names rules and properties that there are, and a reason for what is outside", () => {
    const rules = new Set(rulebook.rules.map(({ rule }) => rule));
    const properties = new Set(rulebook.properties.map(({ property }) => property));
    const lost = catalogue.flatMap(({ id, status }) => {
      if ("encoded" in status) return status.encoded.rules.filter((each) => !rules.has(each));
      if ("checked" in status) {
        return status.checked.properties.filter((each) => !properties.has(each));
      }
      return Object.values(status.outside.reason).includes("") ? [id] : [];
    });
    expect(lost).toEqual([]);
  });

  test("names every property that rests on a recommendation", () => {
    const checked = catalogue.flatMap(({ status }) =>
      "checked" in status ? status.checked.properties : [],
    );
    const resting = rulebook.properties.filter(({ footnote }) => footnote !== undefined);
    const named = resting.map(({ property }) => property).filter((each) => checked.includes(each));
    expect(named).toEqual(resting.map(({ property }) => property));
  });

  test("says everything in both languages, and differently", () => {
    const alike = catalogue.filter(({ text }) => text.cs === text.en);
    expect(alike.map(({ id }) => id)).toEqual([]);
  });
});
