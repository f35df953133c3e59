import { evaluateFile, type FileInput } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../../packages/engine/src/file/unknown.ts";
import { expectOk } from "./expect-ok.ts";

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
