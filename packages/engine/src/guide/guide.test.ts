import { describe, expect, test } from "vitest";
import { plainPhrases } from "../../test-data/phrases.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { tenancyGuide } from "../../test-data/tenancy-guide.ts";
import { plainLabels } from "../analyse/points.ts";
import type { CaseInput } from "../decide/case-shape.ts";
import { situationOf } from "../decide/evaluate.ts";
import { checklist } from "./checklist.ts";
import { conclude } from "./conclude.ts";
import { nextSteps } from "./next-steps.ts";

const rulebook = tenancy();
const guide = tenancyGuide(rulebook);
const book = plainPhrases("en", "en-GB");

function situated(input: Partial<CaseInput>) {
  const situation = situationOf(rulebook, { facts: {}, ...input }, { today: "2024-06-01" });
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  return situation.value;
}
const concluded = (input: Partial<CaseInput>) => conclude(situated(input), guide, book);

const FINED = { "rent.monthsUnpaid": 2, "tenant.age": 30, "lease.from": "2023-01-10" } as const;

describe("the sentence", () => {
  test("says who, under what, until when and on which presumptions", () => {
    const { status, sentence, outcome } = concluded({ facts: FINED });
    expect([outcome, status]).toEqual(["tenant.fined", "yes"]);
    expect(sentence).toBe(
      "[conclusion.yes the adult [conclusion.under [provision § 14[provision.paragraph 2] TA]] [conclusion.until 10 January 2028]].",
    );
  });

  test("names the presumptions in the order of the guide, two at most, and hints at more", () => {
    const facts = { "rent.monthsUnpaid": 0, "tenant.age": 30 };
    const { status, sentence } = concluded({ facts, readings: { authority: "board" } });
    expect(status).toBe("yes");
    expect(sentence).toContain("[conclusion.presumed [conclusion.that notice was given]");
  });

  test("says of a no every ground that is certain, else that something lacks", () => {
    const child = { "tenant.age": 10, "rent.monthsUnpaid": 0 };
    const { status, sentence } = concluded({ facts: child, readings: { authority: "act" } });
    expect(status).toBe("no");
    expect(sentence).toContain("[conclusion.because all is paid] and [conclusion.because a child]");
  });

  test("says what an open answer turns on, be it that this cannot be established", () => {
    const { status, sentence } = concluded({ readings: { authority: "act" } });
    expect(status).toBe("unknown");
    expect(sentence).toMatch(
      /^\[conclusion\.unknown somebody .*\[conclusion\.decides(More)? about /,
    );
    const unobtainable = ["rent.monthsUnpaid"];
    const told = concluded({ readings: { authority: "act" }, unobtainable }).sentence;
    expect(told).toContain("[conclusion.decides about rent.monthsUnpaid]");
  });

  test("says by which readings a contested answer comes out how", () => {
    const facts = { "rent.monthsUnpaid": 0, "notice.given": true, "tenant.age": 30 };
    const { status, sentence } = concluded({ facts });
    expect(status).toBe("contested");
    expect(sentence).toContain("[conclusion.oneReading [conclusion.quoted Whose law] ");
    expect(sentence).toContain(
      "[conclusion.readingRow [conclusion.quoted the act] [conclusion.answer.no] ]",
    );
    expect(sentence).toContain(
      "[conclusion.readingRow [conclusion.quoted the board] [conclusion.answer.yes] ]",
    );
  });

  test("says by which layer, where another than the usual one is followed", () => {
    const facts = { "rent.monthsUnpaid": 0, "notice.given": true, "tenant.age": 30 };
    expect(concluded({ facts, readings: { authority: "board" } }).sentence).toContain(
      ", by the board",
    );
  });

  test("names what counts besides, and then no last day", () => {
    const { sentence } = concluded({ facts: { ...FINED, charge: "14" } });
    expect(sentence).toContain("and the breach");
    expect(sentence).not.toContain("until");
  });
});

test("a remark says whether the answer goes against it, agrees with it or is open", () => {
  const unpaid = { "rent.monthsUnpaid": 2, "tenant.age": 30, "lease.from": "2023-01-10" };
  expect(concluded({ facts: unpaid }).remarks).toEqual([
    {
      remark: "fair",
      relation: "agrees",
      text: "requests, agrees",
      provisions: [{ source: "handbook", at: "1" }],
    },
  ]);
  expect(concluded({ facts: { "rent.monthsUnpaid": 0 } }).remarks).toEqual([]);
});

describe("that the law changed on what an answer turns on is told beside it", () => {
  const told = (facts: CaseInput["facts"]) =>
    concluded({ facts: { "rent.monthsUnpaid": 2, "tenant.age": 30, ...facts } }).remarks.flatMap(
      ({ remark, text }) => (remark === "later-law" ? text : []),
    );

  test("with the days on which it did, up to that on which the case is looked at", () => {
    // the high fine, and for one month since 2015 the small one
    const unpaid = { "lease.from": "2014-03-01", "rent.monthsUnpaid": 1 };
    expect(told({ ...unpaid, "judged.on": "2014-12-31" })).toEqual([]);
    expect(told({ ...unpaid, "judged.on": "2015-01-01" })).toEqual([
      "by 1 March 2014, other since 1 January 2015",
    ]);
  });

  test("not where the case is judged as before for all that", () => {
    const facts = { "lease.from": "2014-03-01", "judged.on": "2015-01-01" };
    expect(told({ ...facts, "rent.monthsUnpaid": 2 })).toEqual([]);
    expect(told({ ...facts, "rent.monthsUnpaid": { min: 1 } })).toHaveLength(1);
  });

  test("not of what changed before, and not of a no", () => {
    expect(told({ "lease.from": "2023-01-10" })).toEqual([]);
    const paid = { ...FINED, "lease.from": "2014-03-01", "rent.monthsUnpaid": 0 };
    expect(concluded({ facts: paid, readings: { authority: "act" } })).toMatchObject({
      status: "no",
      remarks: [],
    });
  });
});

describe("beside the answer by the layer that is followed by default", () => {
  const [act] = rulebook.readings[0]?.options ?? [];
  if (act === undefined) throw new Error("no option");
  const usually = {
    ...rulebook,
    readings: rulebook.readings.map((each) =>
      each.reading === rulebook.layerReading
        ? // a third option, by which no layer is followed
          { ...each, default: "act", options: [...each.options, { ...act, option: "neither" }] }
        : each,
    ),
  };
  const facts = { "rent.monthsUnpaid": 0, "notice.given": true, "tenant.age": 30 };
  const ofLayers = (input: CaseInput) => {
    const situation = situationOf(usually, input, { today: "2024-06-01" });
    if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
    const { status, remarks } = conclude(situation.value, guide, book);
    return {
      status,
      remarks: remarks.filter(({ remark }) => /^(act|board|neither)$/.test(remark)),
    };
  };

  test("stands what another would answer, with its source", () => {
    expect(ofLayers({ facts })).toEqual({
      status: "no",
      remarks: [
        {
          remark: "board",
          relation: "against",
          text: "By the board: [conclusion.answer.yes].",
          provisions: [{ source: "board", at: "1" }],
        },
      ],
    });
  });

  test("stands nothing where that answers alike, or one was chosen", () => {
    expect(ofLayers({ facts: FINED })).toEqual({ status: "yes", remarks: [] });
    expect(ofLayers({ facts, readings: { authority: "act" } }).remarks).toEqual([]);
    expect(ofLayers({ facts, readings: { authority: "board" } })).toEqual({
      status: "yes",
      remarks: [],
    });
  });
});

describe("the next steps", () => {
  const opening = (input: Partial<CaseInput>) =>
    nextSteps(situated(input), guide).map(({ step, opens }) => [step, opens]);

  test("those that are open come first", () => {
    expect(opening({ facts: FINED })).toEqual([
      ["warn", "yes"],
      ["fine", "yes"],
      ["end", "contested"],
    ]);
  });

  test("what the answer or the day rules out is not there", () => {
    expect(
      opening({ facts: { ...FINED, "tenant.age": 10 }, readings: { authority: "act" } }),
    ).toEqual([["fine", "yes"]]);
    const early = { ...FINED, "lease.from": "2011-01-10", "judged.on": "2014-01-10" };
    expect(opening({ facts: early }).map(([step]) => step)).not.toContain("fine");
  });

  test("each has its provisions with how far they were read, and its doubt", () => {
    const [warn, fine] = nextSteps(situated({ facts: FINED }), guide);
    expect(warn?.provisions).toEqual([{ source: "handbook", at: "2", checked: "notRead" }]);
    expect(fine?.doubt?.en).toBe("by whom?");
  });
});

describe("the checklist", () => {
  test("names missing facts by what they settle, with what each answer leads to", () => {
    const { goals, entries } = checklist(
      situated({ readings: { authority: "act" } }),
      guide,
      plainLabels,
    );
    expect(goals).toEqual(["tenant.fined"]);
    const [first] = entries;
    expect(first).toMatchObject({ fact: "rent.monthsUnpaid", why: "missing" });
    expect(first?.answers.map(({ goals: after }) => after["tenant.fined"])).toContain("yes");
    expect(first?.usual.en).toBe("papers on rent.monthsUnpaid");
    const scores = entries.filter(({ why }) => why === "missing").map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test("names what is presumed after that, with what would come of the contrary", () => {
    const facts = { "rent.monthsUnpaid": 0, "tenant.age": 30 };
    const { entries } = checklist(
      situated({ facts, readings: { authority: "board" } }),
      guide,
      plainLabels,
    );
    const notice = entries.find(({ fact }) => fact === "notice.given");
    expect(notice).toMatchObject({
      why: "presumed",
      presumed: { en: "notice was given" },
      score: 0.5,
    });
    expect(notice?.answers.map(({ goals }) => goals["tenant.fined"]).toSorted()).toEqual([
      "no",
      "yes",
    ]);
  });

  test("what serves no provision of its own is served by the rules that read it", () => {
    const { entries } = checklist(situated({ readings: { authority: "act" } }), guide, plainLabels);
    const rent = entries.find(({ fact }) => fact === "rent.monthsUnpaid");
    expect(rent?.serves).toContainEqual({ source: "tenancy-act", at: "§ 14(1)" });
  });

  test("what cannot be established is not in it", () => {
    const { entries } = checklist(
      situated({ readings: { authority: "act" }, unobtainable: ["rent.monthsUnpaid"] }),
      guide,
      plainLabels,
    );
    expect(entries.map(({ fact }) => fact)).not.toContain("rent.monthsUnpaid");
  });
});
