import { evaluateFile } from "@cokdyby/engine/file";
import type { CaseFile, FileFact } from "@cokdyby/engine/rulebook";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { FileFacts, statesOf } from "../../../packages/engine/src/file/file-facts.ts";
import { type ReadFile, readFile } from "../../../packages/engine/src/file/read-file.ts";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

const rulebook = loadRulebook();
const [declared] = rulebook.caseFile;
if (declared === undefined) throw new Error("no case files");

function soundFile(input: unknown): ReadFile {
  return expectOk(readFile(rulebook, input));
}

const ACT = { by: "A", conduct: "possess", item: "v", when: "2026-03-01" };
const ITEM = { shows: ["V"], content: "explicit", form: "visual" };

/** What a file of one act says of it and a state. */
function said(fact: FileFact, state: string, parts: Record<string, unknown>) {
  const { A = {}, V = {}, act = {}, ...rest } = parts as Record<string, object>;
  const input = {
    file: 1,
    persons: { A, V },
    items: { v: ITEM },
    acts: { a: { ...ACT, ...act }, b: { ...ACT, when: "2026-04-01" } },
    ...rest,
  };
  const file = soundFile(input);
  const { cells } = expectOk(
    evaluateFile(rulebook, input, { today: "2026-11-25" }, ["liability.liable"]),
  );
  const deed = { act: "a", person: "A", cells: cells.filter((cell) => cell.act === "a") };
  return new FileFacts(file, declared as CaseFile, deed, state).of(fact);
}

/** A file with proceedings of one state, of which the rest is said. */
const proceeding = (said = {}) => ({
  proceedings: [{ state: "SK", about: "A", act: "a", ...said }],
});

const rows: readonly (readonly [FileFact, string, Record<string, unknown>, string])[] = [
  ["file.place", "SK", { act: { place: "SK" } }, "yes"],
  ["file.place", "SK", { act: { place: ["CZ", "PL"] } }, "no"],
  ["file.place", "SK", { act: { place: "abroad" } }, "unknown"],
  ["file.place", "CZ", { act: { place: "abroad" } }, "no"],
  ["file.place", "SK", {}, "unknown"],
  ["file.placeAtHome", "SK", { act: { place: ["CZ", "SK"] } }, "yes"],
  ["file.effect", "SK", { act: { effect: ["CZ", "SK"] } }, "yes"],
  ["file.effectThereOnly", "SK", { act: { effect: ["CZ", "SK"] } }, "unknown"],
  ["file.effectThereOnly", "SK", { act: { effect: "SK" } }, "yes"],
  ["file.effectThereOnly", "SK", { act: { effect: "CZ" } }, "no"],
  ["file.craft", "SK", { act: { craft: "none" } }, "no"],
  ["file.national", "SK", { A: { citizenships: ["CZ", "SK"] } }, "yes"],
  ["file.national", "SK", { A: { citizenships: [] } }, "no"],
  ["file.national", "SK", {}, "unknown"],
  ["file.national", "CZ", { A: { nationality: "czech" } }, "yes"],
  ["file.national", "CZ", { A: { nationality: "foreign" } }, "no"],
  ["file.national", "SK", { A: { nationality: "foreign" } }, "unknown"],
  ["file.national", "SK", { A: { nationality: "stateless" } }, "no"],
  ["file.resident", "SK", { A: { habitualResidence: "CZ" } }, "unknown"],
  ["file.resident", "SK", { A: { habitualResidence: "CZ", permanentResidence: "none" } }, "no"],
  ["file.resident", "SK", { A: { permanentResidence: "SK" } }, "yes"],
  ["file.habitualResident", "SK", { A: { permanentResidence: "SK" } }, "unknown"],
  ["file.victimNational", "SK", { V: { citizenships: ["SK"] } }, "yes"],
  ["file.victimResident", "SK", { V: { habitualResidence: "SK" } }, "yes"],
  ["file.present", "CZ", { A: { apprehendedInCzechia: true } }, "yes"],
  ["file.present", "SK", { A: { apprehendedInCzechia: true } }, "unknown"],
  ["file.party", "SK", { states: { SK: { party: true } } }, "yes"],
  ["file.party", "SK", {}, "foreignLawNeeded"],
  ["file.memberState", "CZ", {}, "yes"],
  ["file.memberState", "SK", {}, "unknown"],
  ["file.memberState", "SK", { states: { SK: { memberState: false } } }, "no"],
  ["file.punishable", "SK", { states: { SK: { punishable: "no" } } }, "no"],
  ["file.punishable", "SK", { states: { SK: { punishable: { possess: true } } } }, "yes"],
  [
    "file.punishable",
    "SK",
    { states: { SK: { punishable: { access: true } } } },
    "foreignLawNeeded",
  ],
  ["file.punishable", "SK", { states: { SK: { punishable: "unknown" } } }, "foreignLawNeeded"],
  ["file.punishableAtPlace", "CZ", { act: { place: "SK" } }, "foreignLawNeeded"],
  [
    "file.punishableAtPlace",
    "CZ",
    { act: { place: "SK" }, states: { SK: { punishable: true } } },
    "yes",
  ],
  ["file.punishableAtPlace", "SK", { act: { place: "CZ" } }, "no"],
  ["file.belowAge", "SK", { A: { age: 14 } }, "foreignLawNeeded"],
  ["file.belowAge", "SK", { A: { age: 14 }, states: { SK: { ageOfResponsibility: 14 } } }, "no"],
  ["file.belowAge", "SK", { A: { age: 14 }, states: { SK: { ageOfResponsibility: 15 } } }, "yes"],
  ["file.belowAge", "SK", { states: { SK: { ageOfResponsibility: 15 } } }, "unknown"],
  [
    "file.belowAge",
    "SK",
    { A: { birthDate: "2012-03-01" }, states: { SK: { ageOfResponsibility: 14 } } },
    "yes",
  ],
  [
    "file.belowAge",
    "SK",
    {
      A: { birthDate: { min: "2011-01-01", max: "2012-12-31" } },
      states: { SK: { ageOfResponsibility: 14 } },
    },
    "unknown",
  ],
  [
    "file.belowAge",
    "SK",
    { A: { age: { min: 14, max: 17 } }, states: { SK: { ageOfResponsibility: 14 } } },
    "no",
  ],
  ["file.proceedings", "SK", {}, "unknown"],
  ["file.proceedings", "SK", { proceedings: [] }, "no"],
  ["file.proceedings", "SK", proceeding({ stage: "running" }), "yes"],
  ["file.proceedings", "SK", proceeding(), "unknown"],
  ["file.proceedings", "SK", proceeding({ stage: "appeal" }), "unknown"],
  ["file.proceedings", "SK", proceeding({ state: "PL", stage: "running" }), "no"],
  ["file.proceedings", "SK", proceeding({ act: "b", stage: "running" }), "no"],
  ["file.proceedingsForOtherActs", "SK", proceeding({ act: "b", stage: "running" }), "yes"],
  ["file.proceedingsAgainstOthers", "SK", proceeding({ about: "V", stage: "running" }), "yes"],
  [
    "file.proceedingsAgainstOthers",
    "SK",
    proceeding({ about: "V", act: "b", stage: "running" }),
    "unknown",
  ],
  ["file.endedThere", "SK", proceeding({ stage: "ended" }), "yes"],
  ["file.endedThere", "PL", proceeding({ stage: "ended" }), "no"],
  ["file.ended", "PL", proceeding({ stage: "ended" }), "yes"],
  ["file.ended", "PL", proceeding({ stage: "judged" }), "no"],
  ["file.notSaid", "SK", {}, "unknown"],
  ["file.foreignLaw", "SK", {}, "foreignLawNeeded"],
];

describe("what a file says of an act, its actor and a state", () => {
  test.each(rows)("%s of %s where %j: %4$s", (fact, state, parts, status) => {
    expect(said(fact, state, parts).status).toBe(status);
  });

  test("it points to where it is said", () => {
    expect(said("file.national", "SK", { A: { citizenships: ["SK"] } }).at).toEqual([
      "#/persons/A/citizenships",
    ]);
    const proceedings = [{ state: "SK", about: "A", act: "a", stage: "running" }];
    expect(said("file.proceedings", "SK", { proceedings }).at).toEqual(["#/proceedings/0"]);
    expect(said("file.place", "SK", {}).at).toEqual([]);
  });

  test("of a helper's act the place of the act helped and its own count", () => {
    const act = { helps: "b", place: "PL" };
    expect(said("file.place", "PL", { act }).status).toBe("yes");
    expect(said("file.place", "SK", { act }).status).toBe("unknown");
  });
});

test("the states of a file are the home state and all that it names, once", () => {
  const file = soundFile({
    file: 1,
    persons: { A: { citizenships: ["SK", "CZ"], habitualResidence: "AT" } },
    acts: { a: { by: "A", conduct: "possess", place: ["PL", "SK"], effect: "abroad" } },
    states: { DK: {} },
    proceedings: [{ state: "US" }],
  });
  expect(statesOf(file, "CZ")).toEqual(["CZ", "DK", "PL", "SK", "abroad", "AT", "US"]);
});
