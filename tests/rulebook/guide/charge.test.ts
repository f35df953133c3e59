import {
  type CaseInput,
  type Charge,
  type Count,
  chargeOf,
  type PhraseBook,
} from "@cokdyby/engine";
import { loadPhrases } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { guide, situated } from "./situated.ts";

const books = loadPhrases();

function charged(facts: CaseInput["facts"], language = "cs"): Charge {
  return chargeOf(situated({ facts }), guide, books[language] as PhraseBook);
}
/** The lines of the text, hard spaces as plain ones. */
const linesOf = ({ text }: Charge) => text.replaceAll("\u00a0", " ").split("\n");
const daysOf = ({ counts, barred }: Charge) =>
  Object.fromEntries(
    [...counts, ...barred]
      .filter((each): each is Count => "rows" in each)
      .map(({ offence, barredFrom }) => [offence, barredFrom.earliest]),
  );

const OWN_IMAGE = {
  "act.date": "2026-03-01",
  "act.conduct": "transmit",
  "act.place": "czechia",
  "actor.age": 16,
  "actor.isDepicted": true,
  "material.content": "explicit",
  "material.selfGenerated": "yes",
  "sharing.recipientAge": 16,
  "sharing.voluntary": true,
  "sharing.recipientConsented": true,
  "sharing.privateUseOnly": true,
  "sharing.audience": "onePerson",
} as const;

const SEXTORTION = {
  "act.date": "2026-03-01",
  "act.conduct": "extort",
  "act.place": "abroad",
  "act.effect": "czechia",
  "actor.age": 36,
  "actor.isDepicted": false,
  "child.age": 14,
  "child.nationality": "czech",
  "material.content": "explicit",
  "material.selfGenerated": "yes",
  "threat.kind": "publication",
  "threat.aim": "moreImages",
  "threat.initialImageHeld": true,
} as const;

describe("the answers of which a lawyer said how they should read", () => {
  test("own image to a willing peer", () => {
    expect(linesOf(charged(OWN_IMAGE))).toEqual([
      "Sporné. Znaky § 192 odst. 3 TZ (u mladistvého 3 až 18 měsíců) jsou naplněny. Stíhat nelze jen tehdy, nemůže-li být zobrazené dítě pachatelem činu podle § 192 TZ, a zároveň nedopadá-li § 191 odst. 2 písm. a) TZ na vlastní snímek poslaný souhlasícímu vrstevníkovi.",
      "I kdyby stíhat šlo: od stíhání lze odstoupit (§ 70 ZSM) a věc lze vyřídit odklonem (§ 307, 309 TŘ).",
      "Promlčeno: § 192 od 2. března 2029; § 191 nejdříve od 2. března 2030.",
      "Souběh k posouzení.",
      "K prokázání zůstává: úmysl, vyspělost.",
      "Výbor žádá dítě nestíhat (II-8).",
      "Nejdřív: zajistit mladistvému obhájce.",
    ]);
  });

  test("sextortion of a Czech girl of fourteen from abroad", () => {
    const charge = charged(SEXTORTION);
    expect(linesOf(charge)).toEqual([
      "Lze stíhat pro zvlášť závažný zločin sexuálního útoku podle § 185a odst. 1, odst. 3 písm. a) TZ (3 až 12 let), dále podle § 193 odst. 1 (1 až 5 let) a § 192 odst. 1 TZ (až 2 roky). Sporné je, zda jde i o § 187 odst. 1 TZ.",
      "České právo platí, neboť následek nastal nebo měl nastat v ČR (§ 4 odst. 2 písm. b) TZ).",
      "Promlčeno: § 192 nejdříve od 2. března 2029; § 187 a § 193 nejdříve od 2. března 2039; § 185a nejdříve od 2. března 2044.",
      "§ 175 je vůči § 185a zpravidla vyloučen; souběh k posouzení.",
      "K prokázání zůstává: úmysl (i k věku).",
      "Shodně Výbor vyzývá stíhat sexuální vydírání dětí (II-11, II-12). Výbor vyzývá stíhat i přechovávání původního snímku (II-11). Shodně Výbor žádá usilovat o působnost, je-li dítě občanem ČR nebo zde žije (IV-9).",
      "Nejdřív: požádat o uchování dat v cizině; zacházet s dítětem jako se zvlášť zranitelnou obětí; zahájit trestní stíhání.",
    ]);
    expect(charge.counts[0]).toMatchObject({
      offence: "185a",
      at: "§ 185a(1), (3)(a)",
      law: "2025-01-01",
      barredFrom: { earliest: "2044-03-02", latest: "2045-03-01", byReading: [] },
    });
    expect(charge.excluded).toMatchObject([{ offence: "175-1", by: "185a", relation: "special" }]);
  });

  test("a child of fourteen forwards a classmate's image", () => {
    const charge = charged({
      "act.date": "2026-03-01",
      "act.conduct": "distribute",
      "act.place": "czechia",
      "actor.age": 14,
      "actor.isDepicted": false,
      "child.age": 14,
      "material.content": "explicit",
      "material.selfGenerated": "yes",
      "sharing.audience": "closedGroup",
      "sharing.recipientCount": 5,
      "sharing.recipientAge": 14,
    });
    expect(linesOf(charge)).toEqual([
      "Stíhat nelze: čin spáchalo dítě mladší patnácti let (§ 25 TZ). Jde však o čin jinak trestný (znaky § 192 odst. 3 a § 191 odst. 2 písm. a) TZ).",
      "Výbor žádá stíhat jen v krajním případě (II-9).",
      "Nejdřív: věc odložit; podat návrh soudu pro mládež, nebo od něj upustit; zajistit dítěti právního zástupce.",
    ]);
    expect(charge.counts).toEqual([]);
  });
});

describe("each offence has its own day", () => {
  const { "act.effect": _, ...here } = SEXTORTION;
  const threat = {
    ...here,
    "act.date": "2024-03-10",
    "act.place": "czechia",
    "actor.age": 15,
  } as const;
  const { "child.age": __, ...known } = threat;

  test("also where a reading decides, with the day under it", () => {
    const charge = charged({ ...known, "child.birthDate": "2009-06-01" });
    expect(daysOf(charge)).toMatchObject({
      "193-1": "2030-06-02",
      "186": "2032-06-02",
      "192-1": "2027-03-11",
    });
    expect(linesOf(charge).join(" ")).toContain(
      "§ 192 nejdříve od 11. března 2027 (je-li zobrazené dítě obětí činu podle § 192 TZ, od 2. června 2030)",
    );
  });

  test("extortion alone, which nothing excludes, from its own", () => {
    const money = { ...known, "child.birthDate": "2009-06-01", "threat.aim": "money" } as const;
    expect(daysOf(charged(money))).toMatchObject({ "175-1": "2027-03-11" });
  });
});

test("of two offences of which one fact tells which it is, both stand, and what each excludes leaves", () => {
  const charge = charged({
    ...SEXTORTION,
    "act.place": "czechia",
    "threat.kind": "violence",
    "threat.aim": "sexualFavour",
    "threat.initialImageHeld": false,
  });
  expect(charge.either).toEqual([{ offences: ["185", "185a"], by: "contact.kind" }]);
  expect(charge.excluded.map(({ offence, by }) => [offence, by])).toEqual([
    ["175-1", "185"],
    ["175-1", "185a"],
  ]);
  expect(linesOf(charge).join(" ")).toContain("podle druhu styku");
});

test("the charge is by a later wording that is more favourable, with its range and its days", () => {
  const { "act.effect": _, ...here } = SEXTORTION;
  const charge = charged({
    ...here,
    "act.date": "2019-06-01",
    "decision.date": "2026-03-01",
    "act.place": "czechia",
    "threat.initialImageHeld": false,
  });
  expect(charge.counts[0]).toMatchObject({ offence: "185a", at: "§ 185a(1), (3)(a)" });
  expect(linesOf(charge).join(" ")).toContain(
    "Stíhá se podle znění účinného od 1. ledna 2025, které je příznivější (§ 2 odst. 1 TZ).",
  );
});

test("an offence stated as one outside the rules is the last count, by its class", () => {
  const { counts } = charged({ ...OWN_IMAGE, "offence.other": "upToThreeYears" });
  expect(counts.at(-1)).toEqual({
    offence: "other",
    class: "upToThreeYears",
    as: "perpetrator",
    status: "yes",
  });
});
