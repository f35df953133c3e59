import type { CaseInput } from "@cokdyby/engine";
import { plainLabels } from "@cokdyby/engine/analyse";
import { type Charge, type Count, checklist } from "@cokdyby/engine/guide";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { describe, expect, test } from "vitest";
import { factsOf } from "../facts-of-case.ts";
import { charged as chargedIn, guide, linesOf, openSteps, situated } from "./situated.ts";

function charged(facts: CaseInput["facts"], readings: CaseInput["readings"] = {}): Charge {
  return chargedIn(situated({ facts, readings }));
}
const daysOf = ({ counts, barred }: Charge) =>
  Object.fromEntries(
    [...counts, ...barred]
      .filter((each): each is Count => "rows" in each)
      .map(({ offence, barredFrom }) => [offence, barredFrom.earliest]),
  );

/** An act of 1 March 2026, of whose decision nothing is said. */
const TODAY = { "act.date": "2026-03-01", "decision.date": undefined };
const OWN_IMAGE = factsOf("law-b4-own-image-to-willing-peer-not-covered", TODAY);

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

const { "act.effect": _, ...HERE } = SEXTORTION;

describe("the answers of which a lawyer said how they should read", () => {
  test("own image to a willing peer", () => {
    expect(linesOf(charged(OWN_IMAGE))).toEqual([
      "Sporné. Znaky § 192 odst. 3 TZ (u mladistvého 3 až 18 měsíců) jsou naplněny. Stíhat nelze jen tehdy, nemůže-li být zobrazené dítě pachatelem činu podle § 192 TZ, a zároveň nedopadá-li § 191 odst. 2 písm. a) TZ na vlastní snímek poslaný souhlasícímu vrstevníkovi.",
      "I kdyby stíhat šlo: od stíhání lze odstoupit (§ 70 ZSM) a věc lze vyřídit odklonem (§ 307, 309 TŘ).",
      "Promlčeno: § 192 od 2. března 2029; § 191 nejdříve od 2. března 2030.",
      "Souběh je třeba posoudit.",
      "K prokázání zůstává: úmysl, vyspělost.",
      "Výbor žádá, aby dítě nebylo stíháno (II-8).",
      "Nejdřív: nařídit uchování dat v ČR; zajistit mladistvému obhájce.",
    ]);
  });

  test("sextortion of a Czech girl of fourteen from abroad", () => {
    const charge = charged(SEXTORTION);
    expect(linesOf(charge)).toEqual([
      "Lze stíhat pro zvlášť závažný zločin sexuálního útoku podle § 185a odst. 1, odst. 3 písm. a) TZ (3 až 12 let), dále podle § 193 odst. 1 (1 až 5 let) a § 192 odst. 1 TZ (až 2 roky). Sporné je, zda jde i o § 187 odst. 1 TZ.",
      "České právo platí, neboť následek nastal nebo měl nastat v ČR (§ 4 odst. 2 písm. b) TZ).",
      "Promlčeno: § 192 nejdříve od 2. března 2029; § 187 a § 193 nejdříve od 2. března 2039; § 185a nejdříve od 2. března 2044.",
      "§ 175 je vůči § 185a zpravidla vyloučen; souběh je třeba posoudit.",
      "K prokázání zůstává: úmysl (i k věku).",
      "Ve shodě s tím Výbor vyzývá, aby bylo stíháno sexuální vydírání dětí (II-11, II-12). Výbor vyzývá, aby bylo stíháno i přechovávání původního snímku (II-11). Ve shodě s tím Výbor žádá, aby Česko usilovalo o působnost, je-li dítě občanem ČR nebo zde žije (IV-9).",
      "Nejdřív: zacházet s poškozeným dítětem jako se zvlášť zranitelnou obětí a uvědomit OSPOD; požádat o uchování dat v cizině; nařídit uchování dat v ČR.",
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
      "Výbor žádá, aby stíhání bylo jen krajním prostředkem (II-9).",
      "Nejdřív: věc odložit a podat návrh soudu pro mládež, nebo od něj upustit; zacházet s poškozeným dítětem jako se zvlášť zranitelnou obětí a uvědomit OSPOD; zajistit dítěti právního zástupce.",
    ]);
    expect(charge.counts).toEqual([]);
  });
});

describe("each offence has its own day", () => {
  const threat = {
    ...HERE,
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
  const charge = charged({
    ...HERE,
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

test("what was wanted and did not come about is charged as an attempt", () => {
  const charge = charged({ ...SEXTORTION, "act.place": "czechia", "act.stage": "attempted" });
  expect(linesOf(charge)[0]).toContain(
    "pokus zvlášť závažného zločinu sexuálního útoku podle § 185a",
  );
  expect(linesOf(charged({ ...SEXTORTION, "act.place": "czechia" }))[0]).not.toContain("pokus");
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

describe("a reason is that which is certain, and no other", () => {
  const keeps = {
    "act.conduct": "possess",
    "act.date": "2026-03-01",
    "act.place": "czechia",
    "actor.isDepicted": false,
    "child.age": 13,
    "material.content": "explicit",
    "receipt.mode": "requested",
  } as const;
  const coerced = { "actor.age": 16, "actor.coerced": true, "child.age": 14 } as const;

  test.each([
    ["no intent", { "act.intentional": false }, {}, "čin nebyl úmyslný (§ 13 odst. 2 TZ)"],
    ["a right", { "act.withoutRight": false }, {}, "osoba jednala oprávněně (§ 13 odst. 1 TZ)"],
    [
      "help to a child below the age who was not used",
      {
        ...{ "act.conduct": "distribute", "actor.age": 30 },
        ...{ "actor.participation": "participant", "actor.principal": "belowAgeNotUsed" },
      },
      {},
      "osoba se účastnila na činu dítěte pod hranicí věku trestní odpovědnosti, aniž je k němu užila (§ 24 odst. 1 TZ)",
    ],
    [
      "the reading on the coerced child, of what is no act of § 192",
      { ...coerced, "act.conduct": "induceProduction", "material.form": "visual" },
      { coercedChild: "excluded" },
      "podle zvoleného výkladu dítě za to, co učinilo pod pohrůžkou, neodpovídá (§ 28, § 12 odst. 2 TZ)",
    ],
    [
      "not that reading of an adult",
      {
        ...{ "actor.age": 30, "actor.coerced": true, "act.intentional": false },
        ...{ "act.conduct": "transmit", "sharing.recipientAge": 30 },
      },
      { coercedChild: "excluded" },
      "čin nebyl úmyslný (§ 13 odst. 2 TZ)",
    ],
    [
      "that § 192 is excluded, where no offence outside it is fulfilled",
      {
        ...{ "act.conduct": "transmit", "actor.age": 16, "actor.isDepicted": true },
        ...{ "child.age": undefined, "receipt.mode": undefined, "sharing.recipientAge": 30 },
        ...{ "material.selfGenerated": "yes", "sharing.audience": "onePerson" },
      },
      { depictedChildAsOffender: "excluded" },
      "odpovědnost podle § 192 TZ je vyloučena",
    ],
  ])("%s", (_, more, readings, because) => {
    const facts = JSON.parse(JSON.stringify({ ...keeps, ...more }));
    const charge = charged(facts, readings);
    expect(charge.verdict).toBe("no");
    expect(linesOf(charge)[0]).toBe(`Stíhat nelze: ${because}.`);
  });
});

describe("of several offences each lapses by itself", () => {
  // to somebody of seventeen: § 191(2) is barred from 2 June 2027, three years after the eighteenth is
  // completed, and § 192(3) from 3 February 2029, five years after the act
  const sends = {
    "act.date": "2024-02-02",
    "act.conduct": "transmit",
    "act.place": "czechia",
    "actor.age": 30,
    "actor.isDepicted": false,
    "child.age": 14,
    "material.content": "explicit",
    "sharing.audience": "onePerson",
    "sharing.recipientBirthDate": "2006-06-01",
  } as const;

  test.each([
    ["2027-06-01", "yes", ["192-3", "191-2"], []],
    ["2027-06-02", "yes", ["192-3"], ["191-2"]],
    ["2029-02-02", "yes", ["192-3"], ["191-2"]],
    ["2029-02-03", "no", [], ["192-3", "191-2"]],
  ])("on %s", (decision, verdict, counts, barred) => {
    const facts = { ...sends, "decision.date": decision };
    const charge = charged(facts, { depictedChildAsVictim: "no" });
    const offences = (all: Charge["counts"]) => all.map(({ offence }) => offence);
    expect(charge.verdict).toBe(verdict);
    expect([offences(charge.counts), offences(charge.barred)]).toEqual([counts, barred]);
    expect(daysOf(charge)).toEqual({ "192-3": "2029-02-03", "191-2": "2027-06-02" });
  });

  test("and whoever may be the victim, what may be barred is not certain", () => {
    const { "sharing.recipientBirthDate": _, ...known } = sends;
    const statusAt = (age: number) => {
      const facts = {
        ...{ ...known, "act.date": "2022-05-01", "decision.date": "2026-11-25" },
        ...{ "child.age": undefined, "child.birthDate": "2010-02-03" },
        "sharing.recipientAge": age,
      };
      const { counts } = charged(JSON.parse(JSON.stringify(facts)), {
        depictedChildAsVictim: "yes",
      });
      return counts.find(({ offence }) => offence === "191-2")?.status;
    };
    expect([statusAt(15), statusAt(16)]).toEqual(["yes", "unknown"]);
  });
});

describe("what changed between act and decision is told where it changed for the case", () => {
  const shares = {
    "act.conduct": "distribute",
    "act.place": "czechia",
    "act.date": "2020-06-01",
    "decision.date": "2026-11-01",
    "actor.age": 40,
    "actor.isDepicted": false,
    "child.birthDate": "2008-01-01",
    "material.content": "explicit",
    "sharing.audience": "onePerson",
    "sharing.recipientAge": 30,
  } as const;
  const toldOf = (facts: CaseInput["facts"]) =>
    linesOf(charged(JSON.parse(JSON.stringify(facts)), { depictedChildAsVictim: "yes" })).filter(
      (line) => line.includes("§ 2 odst. 1 TZ"),
    );

  test("and not what changed for others or in the words alone", () => {
    const extorts = {
      ...{ ...shares, "act.conduct": "extort", "act.date": "2024-06-01" },
      ...{ "actor.age": 30, "child.birthDate": undefined, "child.age": 16 },
      "material.content": undefined,
    } as unknown as CaseInput["facts"];
    const distress = { ...extorts, "threat.kind": "abuseOfDistress" } as const;
    expect(toldOf({ ...distress, "threat.aim": "money" })).toEqual([]);
    // § 175(1) names no fine any more since 2026, which is no condition, range or amount of the rules
    expect(toldOf({ ...extorts, "threat.kind": "violence", "threat.aim": "money" })).toEqual([]);
  });

  test("by an amount that § 138 counts otherwise from 1 October 2020", () => {
    expect(toldOf({ ...shares, "act.benefitCzk": 700000 })).toEqual([
      "Stíhá se podle znění účinného od 1. října 2020, které je příznivější (§ 2 odst. 1 TZ).",
    ]);
  });

  test.each([
    ["an amount that it counts alike", { "act.benefitCzk": 2_000_000 }],
    ["no gain", {}],
    ["a decision before that day", { "act.benefitCzk": 700000, "decision.date": "2020-09-30" }],
  ])("not %s", (_, facts) => {
    expect(toldOf({ ...shares, ...facts })).toEqual([]);
  });
});

describe("what the Committee recommends is told as it recommends it", () => {
  const relationIn = ({ committee }: Charge, id: string) =>
    committee.find(({ recommendation }) => recommendation === id)?.relation;
  const received = factsOf("cz-s5-deletes-at-once-15-17", { ...TODAY, "child.age": 16 });
  const extorts = factsOf("cz-s9-threatens-for-images-15-17", {
    ...{ ...TODAY, "threat.initialImageHeld": false, "actor.age": undefined },
  });

  test("another offence goes against nothing: the Committee does not ask that it go unpunished", () => {
    const charge = charged({ ...received, "offence.other": "upToThreeYears" });
    expect([charge.verdict, relationIn(charge, "II-6")]).toEqual(["yes", "agrees"]);
    // what is prosecuted for the possession itself does
    const kept = { ...received, "receipt.kept": true, "offence.other": "upToThreeYears" } as const;
    expect(relationIn(charged(kept, { passiveKept: "staysPassive" }), "II-6")).toBe("against");
  });

  test("a child below the age is never told to go against II-11, and others are", () => {
    const relationOf = (facts: CaseInput["facts"]) =>
      relationIn(charged({ ...extorts, ...facts }), "II-11");
    expect(relationOf({ "actor.age": 14 })).toBe("open");
    expect(relationOf({ "act.intentional": false, "actor.age": 15 })).toBe("against");
    expect(relationOf({ "act.intentional": false })).toBe("open");
    expect(relationOf({ "actor.age": 30 })).toBe("agrees");
  });

  test("the first image is spoken of only where one is held", () => {
    const told = (held: boolean) =>
      linesOf(charged({ ...extorts, "actor.age": 40, "threat.initialImageHeld": held })).join(" ");
    expect(told(true)).toContain("původního snímku (II-11)");
    expect(told(false)).toContain("sexuální vydírání dětí (II-11, II-12)");
    expect(told(false)).not.toContain("původního snímku");
  });

  test("a child's own image abroad is no ground of IV-6 to IV-9", () => {
    const { committee } = charged({
      ...{ "act.conduct": "produce", "act.date": "2026-03-01", "act.place": "abroad" },
      ...{ "actor.age": 16, "actor.nationality": "czech", "actor.isDepicted": true },
      ...{ "material.content": "explicit", "material.selfGenerated": "yes" },
    });
    expect(committee.filter(({ recommendation }) => recommendation.startsWith("IV"))).toEqual([]);
  });
});

test("whether the person who acted is the child shown is asked before any age", () => {
  const facts = {
    "act.conduct": "possess",
    "act.place": "czechia",
    "material.content": "explicit",
  };
  const situation = situated({ facts, on: "2026-03-01" });
  const { facts: asked } = chargedIn(situation).hangsOn;
  expect(asked[0]).toBe("actor.isDepicted");
  expect(asked).toContain("actor.age");
  expect(checklist(situation, guide, plainLabels).entries[0]?.fact).toBe("actor.isDepicted");
});

test("of an age that follows from the day of the act, known within a span, the day is what decides", () => {
  const facts = {
    ...{ "act.conduct": "possess", "act.place": "czechia", "actor.birthDate": "2011-01-10" },
    ...{ "act.date": { min: "2026-01-05", max: "2026-04-10" }, "actor.isDepicted": false },
    ...{ "material.content": "explicit", "material.shownAge": 14, "receipt.mode": "requested" },
  } as const;
  const { hangsOn } = chargedIn(situated({ facts, on: "2026-04-10" }));
  expect(hangsOn.facts).toEqual(["act.date"]);
});

const worked = readWorkedCases();

function chargedCase(name: string, language?: "en"): Charge {
  const { facts, readings, on, presume } = worked.find((each) => each.case === name) ?? {};
  const input = JSON.parse(JSON.stringify({ facts, readings, on, presume }));
  return chargedIn(situated(input), language);
}

test.each([
  [
    "a graver form that may stand too is told with its plain form, the section once",
    "coe-25-audio-shared",
    /přichází § 192 odst\. 3, odst\. 4 \([^)]*\) nebo jen odst\. 3 TZ \(/,
  ],
  [
    "and beside a plain form that is certain by its paragraph",
    "coe-38-uploads-from-prague",
    /podle § 192 odst\. 3 TZ \([^)]*\)\. Zbývá zjistit, zda jde i o § 192 odst\. 4 nebo § 191/,
  ],
  [
    "three readings take two sentences",
    "cz-s4-keeps-consented-image-of-younger-child",
    /jen tehdy, platí-li, co o českém právu v roce 2022 uvedl Výbor\. I pak jen tehdy, týká-li se .*, a zároveň rozhoduje-li /,
  ],
  [
    "nearest is the offence of the conduct at hand",
    "law-b6-position-abused-for-money",
    /Nejblíže má k § 177 odst\. 1 TZ; nenaplněno: druh pohrůžky .*zneužití postavení/,
  ],
  [
    "offences of which one is committed have their names",
    "law4-a5-contact-extorted-by-threat",
    /pro zvlášť závažný zločin znásilnění podle § 185 .* nebo sexuálního útoku podle § 185a .*, podle druhu styku/,
  ],
  [
    "of several ranges it is said once that they are a juvenile's",
    "cz-s9-threatens-for-images-15-17",
    /^[^:]*TZ \(sazby u mladistvého: 1 až 4 roky\), dále podle § 193 odst\. 1 \(6 až 30 měsíců\) a § 192 odst\. 1 TZ \(až 1 rok\)\./,
  ],
  [
    "of a child that is paid its impunity is among the first steps",
    "cz-s12-paid-child-15-17",
    /Nejdřív: posoudit beztrestnost dítěte, které bere úplatu \(§ 203 TZ\);/,
  ],
])("%s", (_, name, sentence) => {
  expect(linesOf(chargedCase(name)).join(" ")).toMatch(sentence);
});

test("who used a child may be prosecuted as an indirect perpetrator, as English says it", () => {
  expect(linesOf(chargedCase("law4-a8-helper-who-used-the-child", "en"))[0]).toMatch(
    /^Prosecution as an indirect perpetrator \(§ 22\(2\) CC\) is possible for the transgression/,
  );
});

test("of what is barred already no earliest day is told, but the last on which it came to be", () => {
  const charge = chargedCase("law-b1-possession-in-2011");
  const [barred] = charge.barred;
  expect(barred?.barredFrom.earliest).not.toBe(barred?.barredFrom.latest);
  expect(linesOf(charge)).toContain("Již promlčeno: § 192 nejpozději od 1. května 2017.");
  const days = { "act.date": "2019-03-01", "decision.date": "2026-03-01" };
  expect(linesOf(charged({ ...HERE, ...days, "act.place": "czechia" }))).toContain(
    "Již promlčeno: § 175 od 2. března 2024; § 192 nejpozději od 1. března 2026.",
  );
});

test("a condition that fails and names a section cites it", () => {
  const live = {
    ...{ "act.conduct": "induceProduction", "act.date": "2026-06-15", "act.place": "czechia" },
    ...{ "actor.age": 36, "actor.isDepicted": false, "child.age": 15 },
    ...{ "material.content": "explicit", "material.form": "live" },
  } as const;
  const charge = charged(live, { performanceAsWork: "excluded" });
  expect(linesOf(charge)[0]).toMatch(/k § 193 odst\. 1 TZ; nenaplněno: forma díla podle § 192 TZ/);
  expect(charge.cites.map(({ at }) => at)).toContain("§ 192(1)");
});

test("whoever is a victim is among the first three steps", () => {
  const VICTIMS = ["child-as-victim", "coerced-child-as-victim"];
  const seen = new Set<string>();
  for (const { facts, readings, on, presume } of worked) {
    const input = JSON.parse(JSON.stringify({ facts, readings, on, presume }));
    const situation = situated(input);
    const open = openSteps(situation).filter((step) => VICTIMS.includes(step));
    for (const step of open) seen.add(step);
    expect(chargedIn(situation).steps).toEqual(expect.arrayContaining(open));
  }
  expect([...seen].toSorted()).toEqual(VICTIMS);
});
