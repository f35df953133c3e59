import { type CaseInput, situationOf } from "@cokdyby/engine";
import { readWorkedCases, type WorkedCase } from "@cokdyby/rules/worked-cases";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concluded, guide, rulebook, said, situated } from "./situated.ts";

const worked = readWorkedCases();

function inputOf({ facts, readings, on, presume, unobtainable }: WorkedCase): Partial<CaseInput> {
  return JSON.parse(JSON.stringify({ facts, readings, on, presume, unobtainable }));
}

/** What the sentence says of worked cases: a lawyer reads this and marks it. */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "coe-01-makes-and-keeps-own-image-at-thirteen": {
    cs: "Dítě pod věkovou hranicí trestní odpovědnosti, které je samo zobrazeno, v České republice stíhat nelze, protože tato osoba není pro nedostatek věku trestně odpovědná (§ 25 TZ).",
    en: "The child below the age of criminal responsibility, who is the one shown, cannot be prosecuted in Czechia, because that person is not criminally liable for want of age (§ 25 CC).",
  },
  "coe-04-keeps-own-image-at-sixteen-code-text": {
    cs: "Mladistvého, který je sám zobrazen, lze v České republice stíhat podle § 192 odst. 1 TZ, a to nejpozději 10. března 2025, nepřeruší-li se promlčecí doba; vychází se přitom mimo jiné z neprokázaných předpokladů, že čin byl úmyslný a že mladistvý byl dostatečně rozumově a mravně vyspělý.",
    en: "The juvenile, who is the one shown, may be prosecuted in Czechia under § 192(1) CC, on 10 March 2025 at the latest unless limitation is interrupted; this rests on unproved assumptions, among them that the act was intentional and that the juvenile was mature enough to be liable.",
  },
  "coe-04-keeps-own-image-at-sixteen-committee": {
    cs: "Mladistvého, který je sám zobrazen, v České republice stíhat nelze, vychází-li se z toho, jak české právo v březnu 2022 popsal Lanzarotský výbor, protože odpovědnost podle § 192 TZ je vyloučena; rozhoduje přitom výchozí výklad otázky „Jedna skupina dětí, nebo dvě“, totiž „dvě skupiny“; vychází se přitom mimo jiné z neprokázaných předpokladů, že osobě nebylo vyhrožováno a že materiál je obrazový.",
    en: "The juvenile, who is the one shown, cannot be prosecuted in Czechia, if Czech law is taken as the Lanzarote Committee described it in March 2022, because liability under § 192 CC is excluded; the default reading of the question “One group of children or two” decides, namely “two groups”; this rests on unproved assumptions, among them that the person was not threatened and that the material is visual.",
  },
  "coe-04-keeps-own-image-at-sixteen": {
    cs: "Zda lze mladistvého, který je sám zobrazen, v České republice stíhat podle § 192 odst. 1 TZ, závisí na výkladu otázky „Zobrazené dítě jako pachatel činu podle § 192 TZ“: při výkladu „nemůže, je vyloučeno“ ne, při výkladu „může“ ano; vychází se přitom mimo jiné z neprokázaných předpokladů, že čin byl úmyslný a že mladistvý byl dostatečně rozumově a mravně vyspělý.",
    en: "Whether the juvenile, who is the one shown, may be prosecuted in Czechia under § 192(1) CC depends on how the law is read on the question “The child shown as offender of § 192”: no under the reading “no, excluded”, yes under the reading “yes, possible”; this rests on unproved assumptions, among them that the act was intentional and that the juvenile was mature enough to be liable.",
  },
  "coe-20-forwards-suggestive-image": {
    cs: "Zatím nelze určit, zda lze mladistvého v České republice stíhat; rozhodne, zda je vyzývavý materiál pornografickým dílem.",
    en: "It cannot be told yet whether the juvenile may be prosecuted in Czechia; what decides is whether the suggestive material is a pornographic work.",
  },
  "coe-26-threatens-for-more-images": {
    cs: "Dospělou osobu lze v České republice stíhat podle § 192 odst. 1, § 193 odst. 1, § 175 odst. 1 a § 186 odst. 5 TZ; kdy se čin promlčí, zatím určit nelze; vychází se přitom mimo jiné z neprokázaných předpokladů, že čin byl úmyslný a že osoba jednala neoprávněně.",
    en: "The adult may be prosecuted in Czechia under § 192(1), § 193(1), § 175(1) and § 186(5) CC; when the act becomes time-barred cannot be told yet; this rests on unproved assumptions, among them that the act was intentional and that the person acted without right.",
  },
  "coe-57-czech-child-abroad-section-193": {
    cs: "Dospělou osobu lze v České republice stíhat podle § 193 odst. 1 TZ, vychází-li se ze znění zákonů; kdy se čin promlčí, zatím určit nelze; vychází se přitom mimo jiné z neprokázaných předpokladů, že čin byl úmyslný a že osoba jednala neoprávněně.",
    en: "The adult may be prosecuted in Czechia under § 193(1) CC, by the wording of the statutes; when the act becomes time-barred cannot be told yet; this rests on unproved assumptions, among them that the act was intentional and that the person acted without right.",
  },
  "law-limitation-adult-five-years-first-barred-day": {
    cs: "Dospělou osobu v České republice stíhat nelze, protože čin je od 2. května 2023 promlčen (§ 34 TZ, u mladistvého § 8 ZSM); vychází se přitom mimo jiné z neprokázaných předpokladů, že nejednala organizovaná skupina a že jiný trestný čin mimo pravidla naplněn není.",
    en: "The adult cannot be prosecuted in Czechia, because the act has been time-barred since 2 May 2023 (§ 34 CC, for a juvenile § 8 JJA); this rests on unproved assumptions, among them that no organised group acted and that no offence outside the rules is fulfilled.",
  },
};

describe("the sentence on a worked case", () => {
  test.each(Object.entries(SENTENCES))("%s", (name, sentences) => {
    const found = worked.find((each) => each.case === name);
    const situation = situated(inputOf(found as WorkedCase));
    for (const [language, sentence] of Object.entries(sentences)) {
      expect(said(situation, language)).toBe(sentence);
    }
  });
});

describe("of several offences the day of the latest is told, each lapsing by itself", () => {
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
  const saidOn = (decision: string, language: string) => {
    const facts = { ...sends, "decision.date": decision };
    return said(situated({ facts, readings: { depictedChildAsVictim: "no" } }), language);
  };

  test("while both can be prosecuted, and while the later one alone can", () => {
    const both = "under § 192(3) and § 191(2) CC, on 2 February 2029 at the latest";
    expect(saidOn("2027-06-01", "en")).toContain(both);
    const one = "under § 192(3) CC, on 2 February 2029 at the latest";
    expect(saidOn("2027-06-02", "en")).toContain(one);
    expect(saidOn("2029-02-02", "en")).toContain(one);
    expect(saidOn("2029-02-02", "cs")).toContain(
      "podle § 192 odst. 3 TZ, a to nejpozději 2. února 2029",
    );
  });

  test("once both are barred", () => {
    expect(saidOn("2029-02-03", "en")).toMatch(
      /^The adult cannot be prosecuted in Czechia, because the act has been time-barred since 3 February 2029 /,
    );
    expect(saidOn("2029-02-03", "cs")).toContain("protože čin je od 3. února 2029 promlčen");
  });
});

test("beside the answer by the code stands what it would be as the Committee saw the law, where it differs", () => {
  const remarksOn = (name: string, language: string) => {
    const found = worked.find((each) => each.case === name);
    const { status, remarks } = concluded(situated(inputOf(found as WorkedCase)), language);
    return [status, ...remarks.filter(({ remark }) => remark === "committee")];
  };
  const name = "coe-57-czech-child-abroad-section-193";
  const cites = rulebook.readings
    .flatMap(({ options }) => options)
    .find(({ option }) => option === "committee")?.cites;
  const remark = { remark: "committee", relation: "against", provisions: [cites] };
  const en =
    "As the Lanzarote Committee described Czech law in March 2022, the answer would be: no.";
  const cs =
    "Podle toho, jak české právo v březnu 2022 popsal Lanzarotský výbor, by odpověď zněla: ne.";
  expect(remarksOn(name, "en")).toEqual(["yes", { ...remark, text: en }]);
  expect(remarksOn(name, "cs")).toEqual(["yes", { ...remark, text: cs }]);
  expect(remarksOn("coe-01-makes-and-keeps-own-image-at-thirteen", "en")).toEqual(["no"]);
});

test("provisions are named as certain only where an offence holds and counts in every row that may apply", () => {
  const threatens = {
    "decision.date": "2022-09-01",
    "act.conduct": "extort",
    "act.place": "czechia",
    "actor.age": 34,
    "child.age": 14,
    "material.content": "explicit",
    "material.selfGenerated": "yes",
    "threat.kind": "publication",
    "threat.aim": "moreImages",
    "threat.initialImageHeld": true,
  } as const;
  // intent is open, and so is whether either counts beside other offences
  const row = { "act.benefit": "none", "act.organisedGroup": false } as const;
  const [open, settled] = [threatens, { ...threatens, ...row }].map((facts) => {
    return said(situated({ facts, presume: false }), "en");
  });
  const namesNone = /^It cannot be told yet whether the adult may be prosecuted in Czechia; /;
  expect(open).toMatch(namesNone);
  expect(settled).toMatch(namesNone);
});

test("of an answer that cannot be told yet only what stands whatever decides is named", () => {
  const paid = {
    "act.conduct": "payChild",
    "act.date": "2014-08-01",
    "child.age": 8,
    "act.place": "czechia",
    "offence.other": "upToFiveYears",
    "actor.age": 16,
  } as const;
  const presume = [
    "act.intentional",
    "act.withoutRight",
    "act.benefit",
    "actor.participation",
    "child.appearance",
    "actor.coerced",
  ];
  const sentence = (more: CaseInput["facts"]) => {
    return said(situated({ facts: { ...paid, ...more }, on: "2014-08-01", presume }), "en");
  };
  // § 202 holds, but may be barred
  const stated = "for the offence stated as one outside the rules;";
  expect(sentence({})).toContain(`whether the juvenile may be prosecuted in Czechia ${stated}`);
  expect(sentence({ "actor.maturitySufficient": true })).toContain(
    `The juvenile may be prosecuted in Czechia ${stated}`,
  );
});

test("of a contested answer each provision stands beside the reading under which it holds", () => {
  const situation = situated({
    facts: {
      "act.conduct": "extort",
      "act.date": "2022-08-02",
      "actor.age": 30,
      "child.age": 11,
      "act.place": "czechia",
      "threat.aim": "performance",
      "material.content": "explicit",
      "threat.initialImageHeld": false,
    },
    readings: { abuseAtDistance: "excluded" },
  });
  expect(said(situation, "en")).toContain(
    "Whether the adult may be prosecuted in Czechia depends on how the law is read on the question “A performance as a pornographic work”: yes under the reading “included” (§ 193(1) CC), cannot be told yet under the reading “excluded”;",
  );
  expect(said(situation, "cs")).toContain(
    "Zda lze dospělou osobu v České republice stíhat, závisí na výkladu otázky „Představení jako pornografické dílo“: při výkladu „zahrnuto“ ano (§ 193 odst. 1 TZ), při výkladu „nezahrnuto“ zatím nelze určit;",
  );
});

describe("what is merely possible is not named beside what is certain", () => {
  const adult = {
    "act.conduct": "transmit",
    "act.date": "2022-05-01",
    "decision.date": "2026-11-25",
    "act.place": "czechia",
    "actor.age": 30,
    "actor.isDepicted": false,
    "material.content": "explicit",
  } as const;
  const saidOf = (facts: CaseInput["facts"], readings: CaseInput["readings"] = {}) =>
    said(situated({ facts: { ...adult, ...facts }, readings }), "cs");

  test.each([
    ["one", { "act.conduct": "possess", "receipt.mode": "requested" }],
    ["several", {}],
  ])("not beside a stated offence: %s", (_, facts) => {
    const sentence = saidOf({ ...facts, "offence.other": "upToThreeYears" });
    expect(sentence).toMatch(
      /^Dospělou osobu lze v České republice stíhat pro trestný čin uvedený jako jiný, mimo pravidla; /,
    );
  });

  test("nor one of which it is not known whether it is barred", () => {
    const facts = { "child.birthDate": "2010-02-03", "sharing.audience": "onePerson" };
    const sentence = (age: number) =>
      saidOf({ ...facts, "sharing.recipientAge": age }, { depictedChildAsVictim: "yes" });
    expect(sentence(15)).toContain("podle § 192 odst. 3 a § 191 odst. 2 TZ");
    expect(sentence(16)).toContain("podle § 192 odst. 3 TZ, a to nejpozději 3. února 2033");
  });

  test("nor where the readings decide, one that is certain by none that answers yes", () => {
    const child = {
      "act.conduct": "makeAvailable",
      "act.date": "2026-03-01",
      "actor.age": 16,
      "actor.isDepicted": true,
      "material.selfGenerated": "yes",
      "sharing.recipientAge": 30,
    } as const;
    const open = saidOf(child, { coercedChild: "possible" });
    expect(open).toMatch(
      /^Zda lze mladistvého, .* stíhat podle § 192 odst\. 3 TZ, závisí na výkladu /,
    );
    const fixed = saidOf(child, { coercedChild: "possible", depictedChildAsOffender: "possible" });
    expect(fixed).toContain("lze v České republice stíhat podle § 192 odst. 3 TZ");
  });
});

test("no last day is told while what may hold as well may lapse later", () => {
  const extorts = {
    "act.conduct": "extort",
    "act.date": "2023-03-14",
    "decision.date": "2026-11-25",
    "act.place": "czechia",
    "actor.age": 25,
    "child.birthDate": "2006-06-01",
    "threat.kind": "violence",
  } as const;
  const open = said(situated({ facts: extorts }), "cs");
  expect(open).toContain("podle § 175 odst. 1 TZ; kdy se čin promlčí, zatím určit nelze");
  const known = said(situated({ facts: { ...extorts, "threat.aim": "moreImages" } }), "cs");
  expect(known).toContain("a to nejpozději 1. června 2034");
});

describe("every ground that is certain is named, and no other", () => {
  const keeps = {
    "act.conduct": "possess",
    "act.date": "2026-03-01",
    "act.place": "czechia",
    "actor.isDepicted": false,
    "child.age": 13,
    "material.content": "explicit",
    "receipt.mode": "requested",
  } as const;

  test.each([
    ["no intent", { "act.intentional": false }, "because the act was not intentional (§ 13(2) CC)"],
    [
      "a right",
      { "act.withoutRight": false },
      "because that person had a right to act so (§ 13(1) CC)",
    ],
  ])("%s, at whatever age", (_, facts, because) => {
    const sentence = said(situated({ facts: { ...keeps, ...facts } }), "en");
    expect(sentence).toContain(`The person who acted cannot be prosecuted in Czechia, ${because}`);
  });

  test("help to a child below the age who was not used, alone", () => {
    const helps = {
      ...{ ...keeps, "act.conduct": "distribute", "actor.age": 30 },
      ...{ "actor.participation": "participant", "actor.principal": "belowAgeNotUsed" },
    };
    const ground = "the act helped is that of a child below the age of criminal responsibility";
    const sentence = said(situated({ facts: helps }), "en");
    expect(sentence).toContain(`The adult cannot be prosecuted in Czechia, because ${ground}`);
    expect(sentence).not.toContain(" and that person");
  });

  test("the reading on the coerced child, of what is no act of § 192, alone", () => {
    const facts = {
      ...{ "act.conduct": "induceProduction", "act.date": "2026-03-01", "act.place": "czechia" },
      ...{ "actor.age": 16, "actor.coerced": true, "child.age": 14 },
      ...{ "material.content": "explicit", "material.form": "visual" },
    };
    const readings = { coercedChild: "excluded" };
    const sentence = said(situated({ facts, readings }), "en");
    expect(sentence).toContain("because by the reading taken, a child is not liable");
    expect(sentence).not.toContain(" and that person");
  });

  test("the reading on the coerced child speaks of a child alone", () => {
    const facts = { ...keeps, "actor.age": 30, "actor.coerced": true, "act.intentional": false };
    const sent = { ...facts, "act.conduct": "transmit", "sharing.recipientAge": 30 };
    const situation = situated({ facts: sent, readings: { coercedChild: "excluded" } });
    expect(said(situation, "en")).toMatch(
      /^The adult cannot be prosecuted in Czechia, because the act was not intentional \(§ 13\(2\) CC\);/,
    );
  });
});

describe("that liability under § 192 is excluded is a ground of a no", () => {
  const EXCLUDED = "liability under § 192 CC is excluded";
  /** A child sends its own image. */
  const sends = {
    "act.conduct": "transmit",
    "act.place": "czechia",
    "actor.age": 16,
    "actor.isDepicted": true,
    "material.content": "explicit",
    "material.selfGenerated": "yes",
    "sharing.audience": "onePerson",
  } as const;
  const readings = { depictedChildAsOffender: "excluded" };
  const saidOf = (facts: CaseInput["facts"]) =>
    said(situated({ facts: { ...sends, ...facts }, readings }), "en");

  test("where no offence outside it is fulfilled", () => {
    const adult = { "sharing.recipientAge": 30 };
    expect(saidOf(adult)).toContain(EXCLUDED);
    expect(saidOf({ ...adult, "actor.age": 13 })).toContain(`(§ 25 CC) and because ${EXCLUDED}`);
  });

  test.each([
    ["is fulfilled", { "sharing.recipientAge": 12 }],
    ["may be by a fact", {}],
    ["may be by a reading", { "sharing.recipientAge": 16, "sharing.recipientConsented": true }],
    ["is stated", { "sharing.recipientAge": 30, "offence.other": "upToThreeYears" }],
  ])("not where one outside it %s", (_, facts) => {
    const sentence = saidOf({ ...facts, "actor.age": 13 });
    expect(sentence).toContain("cannot be prosecuted in Czechia");
    expect(sentence).not.toContain(EXCLUDED);
  });

  test("whatever offence the rulebook declares outside it", () => {
    const outside = rulebook.outcomes
      .filter(({ group, outcome }) => group === "offence" && !outcome.startsWith("offence.192-"))
      .map(({ outcome }) => outcome);
    const ground = guide.conclusion.because.find(({ text }) => text.en === EXCLUDED);
    expect(JSON.stringify(ground?.when).match(/offence\.[\w-]+/g)).toEqual(
      expect.arrayContaining(outside),
    );
  });
});

describe("a law changed between act and decision is told beside the sentence", () => {
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
  const told = (facts: CaseInput["facts"]) =>
    concluded(
      situated({
        facts: { ...shares, ...facts },
        readings: { depictedChildAsVictim: "yes" },
      }),
      "en",
    ).remarks.filter(({ remark }) => remark === "later-law");

  test("what changes for the case, and not what changes for others or in the words alone", () => {
    const extorts = {
      "act.conduct": "extort",
      "act.date": "2024-06-01",
      "actor.age": 30,
      "child.age": 16,
      "material.content": undefined,
    };
    const days = (facts: CaseInput["facts"]) =>
      told(JSON.parse(JSON.stringify({ ...extorts, ...facts }))).map(
        ({ text }) => /since \((.*)\)/.exec(text)?.[1],
      );
    const distress = { "threat.kind": "abuseOfDistress" };
    expect(days({ ...distress, "threat.aim": "money" })).toEqual([]);
    expect(days({ ...distress, "threat.aim": "moreImages" })).toEqual(["1 January 2025"]);
    expect(days(distress)).toEqual(["1 January 2025"]);
    // § 175(1) names no fine any more since 2026, which is no condition, range or amount of the rules
    expect(days({ "threat.kind": "violence", "threat.aim": "money" })).toEqual([]);
  });

  test("an amount that § 138 counts otherwise from 1 October 2020", () => {
    const [remark] = told({ "act.benefitCzk": 700000 });
    expect(remark?.text).toContain("by the law of 1 June 2020");
    expect(remark?.text).toContain("changed since (1 October 2020)");
    expect(remark?.provisions).toMatchObject([{ source: "criminal-code", at: "§ 2(1)-(3)" }]);
  });

  test("a class of benefit that is given without its amount", () => {
    expect(told({ "act.benefit": "substantial" })).toHaveLength(1);
    expect(told({ "act.benefit": "some" })).toEqual([]);
  });

  test.each([
    ["an amount that it counts alike", { "act.benefitCzk": 2_000_000 }],
    ["no gain", {}],
    ["a decision before that day", { "act.benefitCzk": 700000, "decision.date": "2020-09-30" }],
  ])("not %s", (_, facts) => {
    expect(told(facts)).toEqual([]);
  });
});

/** What no sentence may look like, in either language. */
const UNGRAMMATICAL: readonly RegExp[] = [
  /\s{2}|\s[,;.:]|[,;:]{2}|,\s*[;.]|;\s*\./u,
  /[{}[\]]|undefined|null|NaN/u,
  // a word that stands twice; "že" and the like never do either
  /(?:^|\s)(\p{L}+)\s\1(?=[\s,;.]|$)/iu,
  // an end within: a full stop, but for those of Czech abbreviations and days
  /(?<!odst|písm|čl|pozn|\d)\.\s/u,
  // a preposition or conjunction at the end
  /\s(?:a|že|nebo|podle|protože|and|that|or|under|because)[,;.]/u,
  // ids
  /\p{Ll}\.\p{Lu}|(?:actor|act|child|material)\.\p{L}/u,
];

function faultsOf(sentence: string): readonly string[] {
  const quotes = [...sentence.matchAll(/[„“”]/gu)].length;
  return [
    ...UNGRAMMATICAL.flatMap((wrong) => wrong.exec(sentence)?.[0] ?? []),
    ...(/^\p{Lu}.*[\p{L}\d].*\.$/u.test(sentence) ? [] : ["ends"]),
    ...(quotes % 2 === 0 ? [] : ["quotes"]),
  ];
}

test("on every worked case there is one whole sentence in each language", () => {
  const wrong = worked.flatMap((each) => {
    const situation = situated(inputOf(each));
    return ["cs", "en"].flatMap((language) => {
      const sentence = said(situation, language);
      const faults = faultsOf(sentence);
      return faults.length === 0 ? [] : [{ case: each.case, sentence, faults }];
    });
  });
  expect(wrong).toEqual([]);
});

/** A worked case of which some facts are forgotten, some cannot be established, and readings are set otherwise. */
const partial: fc.Arbitrary<Partial<CaseInput>> = fc
  .record({
    from: fc.constantFrom(...worked.map(inputOf)),
    // mostly kept and mostly presumed, so that every status is met
    keep: fc.array(
      fc.nat(7).map((n) => n > 0),
      { minLength: 12, maxLength: 12 },
    ),
    presume: fc.constantFrom(true, true, false),
    lost: fc.constantFrom<readonly string[]>([], ["actor.age"], ["child.age", "act.place"]),
    readings: fc.constantFrom(
      undefined,
      { authority: "committee" },
      { authority: "open" },
      { depictedChildAsOffender: "excluded", coercedChild: "excluded" },
    ),
  })
  .map(({ from, keep, presume, lost, readings }) => {
    const facts = Object.fromEntries(
      Object.entries(from.facts ?? {}).filter(
        ([fact], at) => keep[at % 12] && !lost.includes(fact),
      ),
    );
    return { ...from, facts, presume, unobtainable: [...lost], ...(readings ? { readings } : {}) };
  });

test("on parts of cases too, whatever the statuses of the outcomes that it is made of", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(partial, (input) => {
      const situation = situationOf(rulebook, { facts: {}, ...input }, { today: "2026-11-25" });
      fc.pre(situation.ok);
      if (!situation.ok) return;
      for (const language of ["cs", "en"]) {
        const { status, sentence, remarks } = concluded(situation.value, language);
        seen.set(status, (seen.get(status) ?? 0) + 1);
        expect({ sentence, faults: faultsOf(sentence) }).toEqual({ sentence, faults: [] });
        for (const { text } of remarks) expect(text).toMatch(/^\p{Lu}[^{}]+\.$/u);
      }
    }),
    { numRuns: 150 },
  );
  expect([...seen.keys()].toSorted()).toEqual(["contested", "no", "unknown", "yes"]);
});

test("what stands by chance twice or ends in the middle is found", () => {
  for (const wrong of [
    "Mladistvého lze lze stíhat.",
    "Mladistvého lze stíhat podle.",
    "Mladistvého lze stíhat; .",
    "Mladistvého lze stíhat. Výbor žádá.",
    "mladistvého lze stíhat",
    "mladistvého lze stíhat podle § 192 odst. 1 TZ.",
    "Stíhat nelze, protože {because}.",
  ])
    expect(faultsOf(wrong)).not.toEqual([]);
});

test("the first image is spoken of only where one is held", () => {
  const facts = {
    "act.conduct": "extort",
    "act.date": "2026-03-01",
    "act.place": "czechia",
    "actor.age": 40,
    "child.age": 16,
    "threat.kind": "publication",
    "threat.aim": "moreImages",
    "material.content": "explicit",
    "material.selfGenerated": "yes",
  } as const;
  const remarks = (held: boolean) => {
    const situation = situated({ facts: { ...facts, "threat.initialImageHeld": held } });
    return concluded(situation, "en").remarks.map(({ text }) => text);
  };
  expect(remarks(true).join(" ")).toMatch(/the first image/);
  expect(remarks(false).join(" ")).toMatch(/the sexual extortion of children investigated/);
  expect(remarks(false).join(" ")).not.toMatch(/first image/);
});

describe("what the Committee recommends is told as it recommends it", () => {
  const toldOf = (facts: CaseInput["facts"], readings = {}) => {
    const { status, remarks } = concluded(situated({ facts, readings }), "en");
    return { status, of: (id: string) => remarks.find(({ remark }) => remark === id) };
  };
  const received = {
    "act.conduct": "possess",
    "act.date": "2026-03-01",
    "act.place": "czechia",
    "actor.age": 16,
    "actor.isDepicted": false,
    "child.age": 16,
    "material.content": "explicit",
    "material.selfGenerated": "yes",
    "receipt.mode": "unsolicited",
    "receipt.kept": false,
  } as const;
  const extorts = {
    "act.conduct": "extort",
    "act.date": "2026-03-01",
    "act.place": "czechia",
    "child.age": 15,
    "threat.kind": "publication",
    "threat.aim": "moreImages",
    "threat.initialImageHeld": false,
  } as const;

  test("another offence goes against nothing: the Committee does not ask that it go unpunished", () => {
    const { status, of } = toldOf({ ...received, "offence.other": "upToThreeYears" });
    expect(status).toBe("yes");
    expect(of("no-prosecution")?.relation).toBe("agrees");
    // what is prosecuted for the possession itself does
    const kept = { ...received, "receipt.kept": true, "offence.other": "upToThreeYears" };
    const against = toldOf(kept, { passiveKept: "staysPassive" });
    expect(against.of("no-prosecution")?.relation).toBe("against");
  });

  test("a child below the age is never told to go against II-11, and others are", () => {
    expect(toldOf({ ...extorts, "actor.age": 14 }).status).toBe("no");
    expect(toldOf({ ...extorts, "actor.age": 14 }).of("extortion-prosecuted")).toMatchObject({
      relation: "open",
      text: expect.stringContaining("the Committee invites States"),
    });
    const shelved = { ...extorts, "act.intentional": false } as const;
    expect(toldOf({ ...shelved, "actor.age": 15 }).of("extortion-prosecuted")?.relation).toBe(
      "against",
    );
    expect(toldOf(shelved).of("extortion-prosecuted")?.relation).toBe("open");
    expect(toldOf({ ...extorts, "actor.age": 30 }).of("extortion-prosecuted")?.relation).toBe(
      "agrees",
    );
  });

  test("a child's own image abroad is no ground of IV-6 to IV-9", () => {
    const { of } = toldOf({
      ...{ "act.conduct": "produce", "act.date": "2026-03-01", "act.place": "abroad" },
      ...{ "actor.age": 16, "actor.nationality": "czech", "actor.isDepicted": true },
      ...{ "material.content": "explicit", "material.selfGenerated": "yes" },
    });
    expect(of("victim-jurisdiction")).toBeUndefined();
    expect(of("nationals-without-dual-criminality")).toBeUndefined();
  });
});
