import { lawOn } from "@cokdyby/engine";
import { check } from "@cokdyby/engine/analyse";
import { loadGuide, loadRecommendations, loadRulebook, type Recommendation } from "@cokdyby/rules";
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

/* The levels are the key to the document: each is spoken of with its own word, wherever it is spoken of. */
describe("a recommendation is spoken of with the level that the catalogue gives to it", () => {
  const VERBS = {
    require: { en: /\brequires?\b/, cs: /požaduje/ },
    request: { en: /\brequests?\b/, cs: /žádá/ },
    invite: { en: /\binvites?\b/, cs: /vyzývá/ },
  } as const;
  type Level = keyof typeof VERBS;
  const levelOf = new Map(
    catalogue.flatMap((each) =>
      each.kind === "recommendation" ? [[each.id, each.level] as const] : [],
    ),
  );
  /** What the Committee does, in a text that says that it does something. */
  const spoken = {
    en: /\bCommittee (\w+)/g,
    cs: /Výbor(?: (?:stát|státy|ji|Českou republiku|smluvní strany))? (\p{Ll}+)/gu,
  };
  const SPEAKS = {
    en: /^(?:asks?|requires?|requests?|invites?|urges?|encourages?)$/,
    cs: /^(?:žádá|požaduje|vyzývá|vybízí|prosí|naléhá)$/,
  };
  /** The recommendations that citations name, "Recommendations IV-6, IV-7": of several levels none. */
  const named = (cites: readonly { readonly at: string }[]) =>
    cites.flatMap(({ at }) => (/Recommendation/.test(at) ? (at.match(/[IVX]+-\d+/g) ?? []) : []));
  const wrong = (
    where: string,
    text: Readonly<Record<string, string>>,
    recommendations: readonly string[],
  ): string[] => {
    const levels = new Set(recommendations.map((id) => levelOf.get(id)));
    const [level] = levels;
    return (["en", "cs"] as const).flatMap((language) =>
      [...(text[language] ?? "").matchAll(spoken[language])].flatMap(([said, verb = ""]) => {
        if (!SPEAKS[language].test(verb)) return [];
        const isRight = levels.size === 1 && VERBS[level as Level][language].test(verb);
        return isRight ? [] : [`${where}: ${said}`];
      }),
    );
  };

  test("in every remark, by the words of its level", () => {
    const { remarks, levels } = loadGuide();
    for (const { recommendations, level } of remarks) {
      expect(new Set(recommendations.map((id) => levelOf.get(id)))).toEqual(new Set([level]));
    }
    for (const { level, verb } of levels) {
      const { en, cs } = VERBS[level as Level];
      expect([verb.en, verb.cs]).toEqual([expect.stringMatching(en), expect.stringMatching(cs)]);
    }
  });

  test("in every label and note of what the Committee recommends, and in every rule that tells it", () => {
    const outcomes = rulebook.outcomes.flatMap(({ outcome, label, notes = [], sources = [] }) =>
      [label, ...notes].flatMap((text) => wrong(outcome, text, named(sources))),
    );
    const rules = rulebook.rules
      .filter(({ layer }) => layer === "standard")
      .flatMap(({ rule, wordings, title }) =>
        wordings.flatMap(({ says, cites }) =>
          [title, says].flatMap((text) => wrong(rule, text, named(cites))),
        ),
      );
    expect([...outcomes, ...rules]).toEqual([]);
  });

  test("in every draft and of every property", () => {
    const drafts = rulebook.amendments.flatMap(({ id, reason, changes }) => {
      const cites = changes.flatMap((change) => ("enact" in change ? change.enact.wordings : []));
      const ids = [...new Set(named(cites.flatMap((each) => each.cites)))];
      return wrong(id, reason, ids);
    });
    const properties = rulebook.properties.flatMap(
      ({ property, level, paragraph = "", notes = [] }) => {
        const known = levelOf.get(paragraph);
        if (known === undefined) return [];
        return [
          ...(level === known ? [] : [`${property}: ${level}`]),
          ...notes.flatMap((note) => wrong(property, note, [paragraph])),
        ];
      },
    );
    expect([...drafts, ...properties]).toEqual([]);
  });
});

test("what shows that a recommendation is not met is a story: it has a place, and nobody under fifteen consents", () => {
  const found = check(lawOn(rulebook, "2026-03-01"), rulebook.properties);
  const examples = found.flatMap(({ counterexample }) => counterexample ?? []);
  expect(examples.length).toBeGreaterThan(10);
  for (const { facts } of examples) {
    // whether an offence is fulfilled has no place
    if (facts["act.conduct"] !== "extort") expect(facts).toHaveProperty(["act.place"]);
    const consents = Object.keys(facts).some((fact) => fact.startsWith("consent."));
    if (consents) expect(facts["child.age"] ?? facts["actor.age"]).toBeGreaterThanOrEqual(15);
  }
});
