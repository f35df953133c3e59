import type { CaseInput } from "@cokdyby/engine";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { describe, expect, test } from "vitest";
import { flawsOf, LANGUAGES, rulebook, tellStory, titleOf } from "./tellers.ts";

interface Worked {
  readonly name: string;
  readonly told: CaseInput;
}

const worked: readonly Worked[] = readWorkedCases().map((each) => ({
  name: each.case,
  told: { facts: each.facts },
}));
/** One worked case for each conduct. */
const kinds = [...new Map(worked.map((each) => [each.told.facts["act.conduct"], each])).values()];

function caseOf(name: string): CaseInput {
  const found = worked.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no case ${name}`);
  return found.told;
}

/** The words of a worked case: its title and its story. */
function wordsOf(name: string, language: "en" | "cs"): readonly string[] {
  const found = caseOf(name);
  return [
    titleOf(found, language),
    ...tellStory(found, language).sentences.map(({ text }) => text),
  ];
}

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(worked)("$name is told in full, in few sentences", ({ told }) => {
    const { sentences } = tellStory(told, language);
    const said = new Set(sentences.flatMap(({ facts }) => facts));
    expect(said).toEqual(new Set(Object.keys(told.facts)));
    expect(sentences.map(({ text }) => text).flatMap(flawsOf)).toEqual([]);
    expect(sentences.length).toBeLessThanOrEqual(9);
    const title = titleOf(told, language).split(" ").length;
    expect(title).toBeGreaterThanOrEqual(5);
    expect(title).toBeLessThanOrEqual(8);
  });
});

test("stories read as they were read over", () => {
  expect(wordsOf("coe-14-sends-own-image-to-willing-partner", "en")).toEqual([
    "A sixteen-year-old sends images of themselves",
    "In Czechia, a sixteen-year-old sends explicit material of themselves, which they made alone, to one person aged fifteen.",
    "The sharing was voluntary; the recipient had agreed to it, and it was meant only for the private use of the two.",
    "Prosecution is considered on 1 September 2022.",
  ]);
  expect(wordsOf("coe-14-sends-own-image-to-willing-partner", "cs")).toEqual([
    "Šestnáctiletá osoba pošle snímky sebe samé",
    "Šestnáctiletá osoba v České republice pošle explicitní materiál zobrazující ji samu, který vytvořila sama, jedné osobě ve věku 15 let.",
    "Sdílení bylo dobrovolné, příjemce s ním souhlasil a materiál byl určen výlučně pro soukromou potřebu obou.",
    "Trestní stíhání se posuzuje dne 1. září 2022.",
  ]);
  expect(wordsOf("cz-s13-watches-performance-15-17", "cs")).toEqual([
    "Šestnáctiletá osoba se účastní představení dítěte",
    "Šestnáctiletá osoba se v České republice účastní představení, v němž účinkuje patnáctileté dítě.",
    "Trestní stíhání se posuzuje dne 1. června 2026.",
  ]);
  expect(wordsOf("law-b6-agreed-image-sent-on", "cs")).toEqual([
    "Dospělá osoba pošle snímky osoby",
    "Dvacetiletá osoba v České republice pošle jedné osobě ve věku 20 let explicitní materiál zobrazující jinou osobu ve věku 18 let.",
    "Při pořízení materiálu byla zobrazená osoba ve věku 18 let.",
    "Zobrazená osoba vytvořila materiál sama.",
    "Zobrazená osoba se svým zobrazením nebo využitím souhlasila, s tímto sdílením však nikoli a dospělá osoba to věděla.",
    "Trestní stíhání se posuzuje dne 1. června 2026.",
  ]);
});

test("a twin is told with what changed, and with nothing else marked", () => {
  const before = caseOf("cz-s9-threatens-for-images-15-17");
  const twin: CaseInput = { facts: { ...before.facts, "child.age": 14 } };
  const marked = (language: "en" | "cs") =>
    tellStory(twin, language, before).sentences.flatMap(({ text, changed = [] }) =>
      changed.map(([from, to]) => text.slice(from, to)),
    );
  expect(marked("en")).toEqual(["fourteen"]);
  expect(marked("cs")).toEqual(["čtrnáctiletému"]);
});

describe("the words of an answer stand in no plan", () => {
  const outcomes = rulebook.outcomes.map(({ label }) => label);
  const offences = rulebook.tables.flatMap(({ rows }) => rows.map(({ label }) => label));
  const judging = {
    en: [
      "unlawful",
      "lawful",
      "illegal",
      "punishable",
      "guilty",
      "liable",
      "liability",
      "immune",
      "exempt",
      "juvenile",
    ],
    cs: [
      "protiprávn",
      "trestn(?:á|é|ou|ý) odpověd",
      "beztrest",
      "neoprávněn",
      "vinn",
      "mladistv",
      "pachatel",
      "nezákon",
    ],
  };
  // every sentence that can be told stands in some story of a fact alone or of a worked case of its kind
  test.each(LANGUAGES)("in %s", (language) => {
    const names = [...outcomes, ...offences].flatMap((label) => {
      const name = (label[language] ?? "").replace(
        /^§+ [^:–a-z]*(?:odst\. \d+ )?(?:TZ)?\s*[:–]?\s*/,
        "",
      );
      return name.length > 3 ? [name.toLowerCase()] : [];
    });
    expect(names).toContain(language === "en" ? "extortion" : "vydírání");
    const texts = rulebook.facts.flatMap((fact) =>
      valuesOf(fact).flatMap((value) =>
        kinds.map((each) => {
          const told = { facts: { ...each.told.facts, [fact.fact]: value } };
          return [
            titleOf(told, language),
            ...tellStory(told, language).sentences.map(({ text }) => text),
          ];
        }),
      ),
    );
    const all = new Set(texts.flat().map((text) => text.toLowerCase()));
    const judges = new RegExp(`(?<!\\p{L})(?:${judging[language].join("|")})`, "u");
    const found = [...all].filter(
      (text) => judges.test(text) || names.some((name) => isIn(name, text)),
    );
    expect(found).toEqual([]);
  });
});

/** Options and truth values; numbers and dates have no words of their own. */
function valuesOf({
  type,
  options,
}: (typeof rulebook.facts)[number]): readonly (string | boolean)[] {
  if (type === "bool") return [true, false];
  return (options ?? []).map(({ option }) => option);
}

/** Whether a name stands in a text as whole words. */
function isIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const [before = " ", after = " "] = [text[at - 1], text[at + name.length]];
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}
