import { evaluateFile, type FileInput } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../../packages/engine/src/file/unknown.ts";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";
import { pointedAt } from "../../../packages/engine/test-data/problems.ts";

/* What an act that helps another does not say itself it takes from there. */

const rulebook = loadRulebook();
const of = (acts: FileInput["acts"], outcomes: readonly string[] = []) =>
  expectOk(
    evaluateFile(
      rulebook,
      {
        file: 1,
        persons: { A: { age: 30 }, B: { age: 30 }, C: {}, D: { age: 30 }, V: { age: 16 } },
        items: { v: { shows: ["V"], content: "explicit", form: "visual" } },
        acts,
      },
      { today: "2026-11-25" },
      outcomes,
    ),
  );
const factsOf = (acts: FileInput["acts"], act: string) =>
  of(acts).cells.find((cell) => cell.act === act)?.case.facts ?? {};

const when = "2026-02-02";
const principal = { by: "A", conduct: "transmit", item: "v", to: ["C"], place: "CZ", when };

test("what is said of the act stands for whoever helps: § 192(4) by an organised group, § 191a", () => {
  const facts = { "act.organisedGroup": true, "consent.making": false };
  const { acts } = of({ a: { ...principal, facts }, h: { by: "B", helps: "a" } }, [
    "offence.192-4",
    "offence.191a",
  ]);
  const statuses = (act: string, who: string) =>
    Object.values(acts[act]?.[who]?.findings ?? {}).map(({ status }) => status);
  expect(statuses("a", "A")).toEqual(["yes", "yes"]);
  expect(statuses("h", "B")).toEqual(["yes", "yes"]);
});

test("of cells what is said of the person shown and of the recipient, whoever acts", () => {
  const cells = [
    { recipient: "C", facts: { "sharing.recipientConsented": true } },
    { by: "A", facts: { "act.benefit": "large" } },
  ];
  const facts = factsOf({ a: { ...principal, cells }, h: { by: "B", helps: "a" } }, "h");
  expect(facts).toMatchObject({ "sharing.recipientConsented": true });
  expect(facts).not.toHaveProperty(["act.benefit"]);
});

describe("it does not take", () => {
  test("what is said of whoever acts", () => {
    const own = {
      ...{ "act.benefit": "large", "act.intentional": false, "sharing.voluntary": true },
      "actor.maturitySufficient": false,
    };
    const facts = factsOf({ a: { ...principal, facts: own }, h: { by: "B", helps: "a" } }, "h");
    for (const fact of Object.keys(own)) expect(facts).not.toHaveProperty([fact]);
  });

  test("what it says itself, be it that it is not known", () => {
    const said = { "act.organisedGroup": true, "consent.making": false, "consent.sharing": false };
    const acts = {
      a: { ...principal, facts: said },
      h: {
        ...{ by: "B", helps: "a", when: "2026-02-01" },
        facts: { "act.organisedGroup": false, "consent.making": "unknown" },
      },
    };
    expect(factsOf(acts, "h")).toMatchObject({
      "act.organisedGroup": false,
      "consent.sharing": false,
      "act.date": "2026-02-01",
    });
    expect(factsOf(acts, "h")).not.toHaveProperty(["consent.making"]);
  });

  test("through one that says it, what lies behind", () => {
    const acts = {
      a: { ...principal, facts: { "act.organisedGroup": true } },
      h: { by: "B", helps: "a", facts: { "act.organisedGroup": "unknown" } },
      k: { by: "D", helps: "h" },
    };
    expect(factsOf(acts, "k")).not.toHaveProperty(["act.organisedGroup"]);
  });
});

test("whoever helps and names no day is judged by the law of the act that is helped", () => {
  const acts = { a: { ...principal, when: "2014-03-01" }, h: { by: "B", helps: "a" } };
  expect(of(acts).cells.map(({ lawDate }) => lawDate)).toEqual(["2014-03-01", "2014-03-01"]);
});

test("what the act that is helped leaves open is open once", () => {
  const { unknowns } = of({ a: principal, h: { by: "B", helps: "a" } }, [
    "offence.191a",
    "offence.192-4",
    "standard.lastResort",
  ]);
  const ofActs = unknowns.filter(({ act }) => act !== undefined);
  expect(ofActs.filter(({ act }) => act === "h")).toEqual([]);
  expect(ofActs.map(keyOf)).toContain(keyOf({ act: "a", attribute: "audience" }));
  expect(ofActs.map(keyOf)).toContain(
    keyOf({ act: "a", person: "V", attribute: "consent.making" }),
  );
});

describe("of somebody who helps a child below the age of criminal responsibility (CC §§ 22(2), 24(1))", () => {
  const file = (child: object, used?: boolean | "unknown", more: object = {}): FileInput => ({
    file: 1,
    persons: {
      A: child,
      B: { birthDate: "2008-06-01" },
      C: { birthDate: "2010-02-01" },
      ...more,
    },
    items: { v: { shows: ["C"], madeBy: ["C"], content: "explicit", form: "visual" } },
    acts: {
      a1: { by: ["A", ...Object.keys(more)], conduct: "distribute", item: "v", place: "CZ", when },
      a2: { by: "B", helps: "a1", ...(used === undefined ? {} : { used }) },
    },
  });
  const answered = (input: FileInput) => {
    const outcomes = ["liability.liable", "prosecution.open"];
    const { acts, cells, unknowns } = expectOk(
      evaluateFile(rulebook, input, { today: "2026-11-25" }, outcomes),
    );
    const { status, missing } = acts.a2?.B?.findings["prosecution.open"] ?? {};
    const stated = cells.find(({ act }) => act === "a2")?.case.facts["actor.principal"];
    return { status, missing: missing?.map(keyOf), stated, unknowns: unknowns.map(keyOf) };
  };
  const used = keyOf({ act: "a2", person: "B", attribute: "used" });
  const age = keyOf({ act: "a1", person: "A", attribute: "age" });
  const fourteen = { birthDate: "2011-06-01" };

  test("it is never said to be liable while it is not said whether the child was used", () => {
    expect(answered(file(fourteen))).toMatchObject({ status: "unknown", missing: [used] });
    expect(answered(file(fourteen, "unknown"))).toMatchObject({ status: "unknown" });
  });

  test("who used the child is liable, who did not is not", () => {
    expect(answered(file(fourteen, true))).toMatchObject({
      ...{ status: "yes", missing: [], stated: "belowAgeUsed" },
    });
    expect(answered(file(fourteen, false))).toMatchObject({
      ...{ status: "no", missing: [], stated: "belowAgeNotUsed" },
    });
  });

  test("the day of the act decides: on the fifteenth birthday the child is fourteen still", () => {
    expect(answered(file({ birthDate: "2011-02-02" }, false)).status).toBe("no");
    expect(answered(file({ birthDate: "2011-02-01" }, false))).toMatchObject({
      ...{ status: "yes", stated: "liable" },
    });
  });

  test("an age that is not known is the one of that child, and turns nothing where it was used", () => {
    const open = answered(file({}));
    expect(open).toMatchObject({ status: "unknown", missing: [age, used] });
    expect(answered(file({}, false))).toMatchObject({ status: "unknown", missing: [age] });
    expect(answered(file({}, false)).unknowns).not.toContain(used);
    expect(answered(file({}, true))).toMatchObject({ status: "yes", missing: [] });
  });

  test("where several did the act, one of the age is enough for participation", () => {
    expect(answered(file(fourteen, false, { D: { age: 15 } })).status).toBe("yes");
    expect(answered(file(fourteen, false, { D: { age: 14 } })).status).toBe("no");
    expect(answered(file(fourteen, false, { D: {} }))).toMatchObject({
      ...{ status: "unknown", missing: [keyOf({ act: "a1", person: "D", attribute: "age" })] },
    });
  });

  test("in no world of the file is the child prosecuted and the helper free of it for want of age", () => {
    // somebody of the two may be prosecuted exactly where the principal is of the age, whatever else is open
    const { file: together } = expectOk(
      evaluateFile(rulebook, file({}, false), { today: "2026-11-25" }, []),
    );
    expect(together.prosecution).toMatchObject({ status: "unknown", missing: [{ person: "A" }] });
  });

  test("what follows from the file is not stated again, and `used` belongs to an act that helps", () => {
    const twice = { ...file(fourteen, true) };
    const codes = (acts: FileInput["acts"]) =>
      pointedAt(evaluateFile(rulebook, { ...twice, acts }, { today: "2026-11-25" }, []));
    const { a1 = {}, a2 = {} } = twice.acts;
    expect(codes({ a1, a2: { ...a2, facts: { "actor.principal": "liable" } } })).toEqual([
      "FACT_TWICE #/acts/a2/facts/actor.principal",
    ]);
    expect(codes({ a1: { ...a1, used: true } })).toEqual(["USED_WITHOUT_HELP #/acts/a1/used"]);
  });
});
