import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  concurrenceOfFile,
  evaluateFile,
  fileSituationOf,
  statesOfFile,
  type Transferring,
} from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

const rulebook = loadRulebook();
const FILES = join(import.meta.dirname, "../../../examples/files");

/** What is said of a file of the examples on a day. */
function worked(name: string, today: string, language = "en") {
  const file: unknown = parse(readFileSync(join(FILES, name), "utf8"));
  const context = { today, language };
  const situation = expectOk(fileSituationOf(rulebook, file, context));
  const answer = expectOk(statesOfFile(situation, context));
  const { states, transfer } = answer;
  return {
    answer,
    concurrence: concurrenceOfFile(situation, context),
    rowOf: (act: string, state: string) =>
      states.find((row) => row.act === act && row.state === state),
    transferOf: (act: string, from: string, to: string) =>
      transfer.find(
        (each) => each.act === act && each.from === from && each.to === to,
      ) as Transferring,
  };
}

const groundsOf = ({ mandatoryRefusals }: Transferring) =>
  Object.fromEntries(mandatoryRefusals.map(({ ground, status }) => [ground, status]));
const optionalOf = ({ mayRefuse }: Transferring) =>
  mayRefuse.map(({ ground, status }) => `${ground.slice("12(2)".length)} ${status}`);
const favoured = ({ criteria }: Transferring) =>
  criteria.flatMap(({ letter, favours }) =>
    favours === undefined ? [] : [`${letter} ${favours}`],
  );

describe("a boy of fourteen, of a state in which fourteen is enough", () => {
  const before = worked("fourteen.yaml", "2026-11-25");

  test("a transfer to Czechia must be refused: Article 12(1)(c) with § 25 of the Code", () => {
    const toCzechia = before.transferOf("b1", "SK", "CZ");
    expect(groundsOf(toCzechia)).toEqual({
      "12(1)(a)": "no",
      "12(1)(b)": "no",
      "12(1)(c)": "yes",
      "12(1)(d)": "no",
      "12(1)(e)": "unknown",
      "12(1)(f)": "unknown",
      "12(1)(g)": "no",
    });
    const age = toCzechia.mandatoryRefusals.find(({ ground }) => ground === "12(1)(c)");
    expect(age?.provisions.map(({ source, at }) => `${source} ${at}`)).toEqual([
      "transfer-regulation Article 12(1)(c)",
      "criminal-code § 25",
    ]);
    // nor under Act No. 104/2013: no prosecution is admissible
    expect(toCzechia.domestic.conditions.map(({ letter, status }) => [letter, status])).toEqual([
      ["112-offence", "yes"],
      ["112-jurisdiction", "yes"],
      ["11-1-d", "no"],
    ]);
  });

  test("before 1 February 2027 it is said that the Regulation does not apply yet", () => {
    const { appliesFrom, applies, says } = before.transferOf("b1", "SK", "CZ");
    expect({ appliesFrom, applies }).toEqual({ appliesFrom: "2027-02-01", applies: "notYet" });
    expect(says).toMatch(/does not apply yet.*Act No. 104\/2013/);
    const czech = worked("fourteen.yaml", "2027-01-31", "cs").transferOf("b1", "SK", "CZ");
    expect(czech.says).toMatch(/zatím nepoužije.*zákona č. 104\/2013 Sb./);
  });

  test("from that day it applies, and the answer stays", () => {
    const { applies, says, ...rest } = worked("fourteen.yaml", "2027-02-01").transferOf(
      "b1",
      "SK",
      "CZ",
    );
    expect({ applies, says }).toEqual({ applies: "yes", says: "The Regulation applies." });
    expect(groundsOf({ applies, says, ...rest })["12(1)(c)"]).toBe("yes");
  });

  test("from Czechia to his state age is no ground, and its law is needed for the rest", () => {
    expect(groundsOf(before.transferOf("b1", "CZ", "SK"))).toEqual({
      "12(1)(a)": "no",
      "12(1)(b)": "foreignLawNeeded",
      "12(1)(c)": "no",
      "12(1)(d)": "foreignLawNeeded",
      "12(1)(e)": "foreignLawNeeded",
      "12(1)(f)": "foreignLawNeeded",
      "12(1)(g)": "foreignLawNeeded",
    });
    // for the second act the proceedings that run there for the first one give jurisdiction
    const second = before.transferOf("b2", "CZ", "SK");
    expect(second.conferred.map(({ letter, status }) => `${letter} ${status}`)).toContain(
      "3(d) yes",
    );
    expect(groundsOf(second)["12(1)(g)"]).toBe("no");
  });

  test("it may be refused for nothing else that the file says, either way", () => {
    // the effects of the act lie in Czechia, he is of his own state, and it punishes the act
    for (const act of ["b1", "b2"]) {
      expect(optionalOf(before.transferOf(act, "SK", "CZ"))).toEqual([
        "(a) unknown",
        "(b) unknown",
        "(c) no",
        "(d) unknown",
        "(e) no",
      ]);
      expect(optionalOf(before.transferOf(act, "CZ", "SK"))).toEqual([
        "(a) foreignLawNeeded",
        "(b) unknown",
        "(c) no",
        "(d) unknown",
        "(e) no",
      ]);
    }
  });

  test("the factors stand side by side, with the state that each favours", () => {
    expect(favoured(before.transferOf("b1", "CZ", "SK"))).toEqual(["a SK", "b SK", "f SK", "j CZ"]);
    const { criteria } = before.transferOf("b1", "CZ", "SK");
    expect(criteria.map(({ letter }) => letter).join("")).toBe("abcdefghijk");
    expect(criteria.find(({ letter }) => letter === "b")).toMatchObject({
      status: "yes",
      source: { source: "transfer-regulation", at: "Article 5(2)(b)" },
    });
    expect(criteria.find(({ letter }) => letter === "b")?.fact).toContain(
      "#/persons/D/citizenships",
    );
  });

  test("nothing is said of concurrence: he is not liable here", () => {
    expect(before.concurrence).toEqual([]);
  });
});

test("what stands in the lists is explained in both languages, with how far it was read", () => {
  for (const [language, mirror] of [
    ["en", "public mirror"],
    ["cs", "veřejné kopii"],
  ] as const) {
    const { legend, transfer, states } = worked("four-states.yaml", "2026-11-25", language).answer;
    expect(legend.transfer).toMatchObject({ grade: "statute", checked: "partly" });
    expect(legend.transfer?.notes.join(" ")).toContain(mirror);
    for (const { mandatoryRefusals, mayRefuse, conferred, criteria, domestic } of transfer) {
      const ids = [
        ...[...mandatoryRefusals, ...mayRefuse].map(({ ground }) => ground),
        ...[...conferred, ...criteria, ...domestic.conditions, ...domestic.criteria].map(
          ({ letter }) => letter,
        ),
      ];
      expect(ids.filter((id) => !legend.transfer?.says[id])).toEqual([]);
    }
    expect(Object.keys(legend.bases)).toEqual(Object.keys(states[0]?.bases ?? {}));
    expect(legend.bases.residence?.elsewhere).toMatchObject({ grade: "treaty", checked: "read" });
    const reservations = language === "en" ? "reservations" : "výhrady";
    for (const { elsewhere } of Object.values(legend.bases)) {
      if (elsewhere !== undefined) expect(elsewhere.says).toContain(reservations);
    }
  }
});

describe("the acts in which somebody is shown or harmed, and acts", () => {
  const shownAndActing = (file: unknown) => {
    const { persons } = expectOk(evaluateFile(rulebook, file, { today: "2026-11-25" }, []));
    return Object.fromEntries(
      Object.entries(persons).map(([person, { shownAndActing: acts }]) => [person, acts]),
    );
  };

  test("of the files of the examples: hers with her own videos, none of his", () => {
    const ofExample = (name: string) =>
      shownAndActing(parse(readFileSync(join(FILES, name), "utf8")));
    expect(ofExample("four-states.yaml")).toEqual({ A: ["a1", "a2", "a5"], B: [], C: [] });
    expect(ofExample("fourteen.yaml")).toEqual({ D: [], V: [] });
  });

  test("by the item, by the act that is helped, and by who is harmed before who is shown", () => {
    const threat = { conduct: "extort", threat: { kind: "publication", aim: "money" }, holds: "v" };
    const acts = {
      keepsTheOther: { by: "B", conduct: "possess", item: "w" },
      spread: { by: ["A", "B"], conduct: "distribute", item: "v" },
      keeps: { by: "A", conduct: "possess", item: "v" },
      helps: { by: ["B", "C"], helps: "keeps" },
      ofNobodyKnown: { by: "A", conduct: "possess" },
      threatens: { ...threat, by: "A", against: "C" },
      harmEachOther: { by: ["A", "B"], conduct: "sexualActivity", against: ["A", "B"] },
    };
    const file = {
      file: 1,
      persons: { A: { age: 16 }, B: { age: 16 }, C: { age: 16 } },
      items: { v: { shows: ["A", "B"] }, w: { shows: ["A"] } },
      acts: Object.fromEntries(
        Object.entries(acts).map(([id, act]) => [id, { ...act, when: "2026-03-01", place: "CZ" }]),
      ),
    };
    expect(shownAndActing(file)).toEqual({
      A: ["spread", "keeps", "harmEachOther"],
      B: ["spread", "helps", "harmEachOther"],
      C: [],
    });
  });
});

describe("one video, five acts, four states", () => {
  const now = worked("four-states.yaml", "2026-11-25");
  const later = worked("four-states.yaml", "2027-03-01");

  test("the girl's acts stand in Czechia by their place", () => {
    expect(now.rowOf("a1", "CZ")?.bases).toMatchObject({
      place: "yes",
      effect: "yes",
      transfer: "no",
    });
    expect(now.rowOf("a2", "CZ")?.bases).toMatchObject({ place: "yes", effect: "no" });
  });

  test("what the boy did in Slovakia is reached there, as the Convention obliges a Party", () => {
    expect(now.rowOf("a3", "SK")).toMatchObject({
      person: "B",
      bases: {
        place: "yes",
        activePersonality: "yes",
        residence: "yes",
        effect: "foreignLawNeeded",
      },
      obliged: ["25(1)(a)", "25(1)(d)", "25(1)(e)"],
    });
    expect(now.rowOf("a3", "PL")?.obliged).toEqual([]);
    expect(now.rowOf("a3", "CZ")?.bases).toMatchObject({
      place: "no",
      effect: "no",
      notHandedOver: "unknown",
    });
  });

  test("his threat from Denmark for more images reaches Czechia by its effect, and Denmark is obliged", () => {
    expect(now.rowOf("a4", "CZ")?.bases.effect).toBe("yes");
    expect(now.rowOf("a4", "DK")).toMatchObject({
      obliged: ["25(1)(a)"],
      bases: { place: "yes" },
    });
  });

  test("his age is not known, so whether a transfer must be refused is not", () => {
    const toCzechia = later.transferOf("a4", "SK", "CZ");
    expect(toCzechia.applies).toBe("yes");
    expect(groundsOf(toCzechia)["12(1)(c)"]).toBe("unknown");
    expect(groundsOf(later.transferOf("a4", "CZ", "SK"))["12(1)(c)"]).toBe("unknown");
    expect(groundsOf(later.transferOf("a4", "CZ", "PL"))["12(1)(c)"]).toBe("foreignLawNeeded");
  });

  test("it may be refused where nothing ties the act to the state, or it was punishable nowhere", () => {
    const ties = (act: string, from: string, to: string) =>
      optionalOf(later.transferOf(act, from, to)).filter((each) => /^\([ce]\)/.test(each));
    // done by her in Czechia, where it is an offence; she is a Slovak citizen, and of Poland nothing is known but that
    // the act has neither its place nor its effect there
    expect(ties("a1", "SK", "CZ")).toEqual(["(c) no", "(e) no"]);
    expect(ties("a1", "CZ", "SK")).toEqual(["(c) no", "(e) no"]);
    expect(ties("a1", "CZ", "PL")).toEqual(["(c) unknown", "(e) no"]);
    // done by him in Slovakia, whose answer is not known, with an effect in Poland
    expect(ties("a3", "SK", "CZ")).toEqual(["(c) unknown", "(e) foreignLawNeeded"]);
    expect(ties("a3", "CZ", "PL")).toEqual(["(c) no", "(e) foreignLawNeeded"]);
    expect(ties("a3", "CZ", "DK")).toEqual(["(c) unknown", "(e) foreignLawNeeded"]);
    // the threat from Denmark has its effect in Czechia, which has jurisdiction of its own
    expect(ties("a4", "SK", "CZ")).toEqual(["(c) no", "(e) no"]);
    expect(ties("a4", "CZ", "DK")).toEqual(["(c) no", "(e) foreignLawNeeded"]);
  });

  test("Denmark stands outside the Regulation, so nothing is conferred on it", () => {
    const { applies, says, conferred } = later.transferOf("a5", "CZ", "DK");
    expect({ applies, conferred: conferred.map(({ status }) => status) }).toEqual({
      applies: "no",
      conferred: ["no", "no", "no", "no", "no"],
    });
    expect(says).toMatch(/stands outside/);
  });

  test("the girl's three acts with the video may be one continuing offence", () => {
    expect(now.concurrence.filter(({ person }) => person === "A")).toMatchObject([
      { acts: ["a2"], relation: "open" },
      { acts: ["a5"], relation: "open" },
      { acts: ["a1", "a2", "a5"], offences: ["offence.192-3"], relation: "continuation" },
      { acts: ["a2", "a5"], offences: ["offence.191-2"], relation: "continuation" },
      { acts: ["a1", "a2", "a5"], relation: "open" },
      { acts: ["a1", "a2", "a5"], relation: "aggregateSentence" },
    ]);
  });

  test("his threat for more images is § 185a, special to § 175; beside § 193(1) nothing was found", () => {
    const ofThreat = now.concurrence.filter(({ acts }) => acts.join() === "a4");
    const between = (one: string, other: string) =>
      ofThreat.find(({ offences }) => offences.includes(one) && offences.includes(other));
    expect(between("offence.175-1", "offence.185a")).toMatchObject({
      relation: "special",
      grade: "assumption",
    });
    expect(between("offence.193-1", "offence.185a")).toMatchObject({ relation: "open" });
  });
});
