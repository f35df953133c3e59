import { evaluateFile, type FileInput } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";

/* A joined answer is one about every world that the file leaves possible. */

const rulebook = loadRulebook();
const TODAY = "2026-11-30";

function evaluated(file: FileInput, outcomes: readonly string[]) {
  const answer = evaluateFile(rulebook, file, { today: TODAY }, outcomes);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

/** An image of B's own, sent twice to C, of whom nothing is known. */
const SENT_TWICE: FileInput = {
  file: 1,
  presume: false,
  persons: { B: { birthDate: "2009-04-12", citizenships: ["CZ"] }, C: {} },
  items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit", form: "visual" } },
  acts: Object.fromEntries(
    Object.entries({ a1: "2026-01-24", a2: "2026-02-23" }).map(([act, when]) => [
      act,
      {
        by: "B",
        conduct: "transmit",
        when,
        item: "v",
        to: ["C"],
        audience: "onePerson",
        place: "CZ",
      },
    ]),
  ),
};

test("a recipient of unknown age is a child in some world also where no day of decision is presumed", () => {
  const { acts } = evaluated(SENT_TWICE, ["offence.191-2"]);
  for (const act of ["a1", "a2"]) {
    const { status, missing } = acts[act]?.B?.findings["offence.191-2"] ?? {};
    expect([act, status]).toEqual([act, "unknown"]);
    expect(missing).toContainEqual({ person: "C", attribute: "birthDate" });
  }
});

test("acts that no world has together are refused, each of those that clash named", () => {
  const aged = (age: number, when: string) => ({
    ...{ by: "A", conduct: "possess", item: "v", place: "CZ", when },
    facts: { "actor.age": age },
  });
  const file: FileInput = {
    file: 1,
    persons: { A: {}, B: {} },
    items: { v: { shows: ["B"], content: "explicit" } },
    acts: {
      a1: aged(20, "2024-02-02"),
      a2: { by: "B", conduct: "produce", item: "v", place: "CZ", when: "2024-02-02" },
      a3: aged(18, "2025-02-02"),
      a4: aged(21, "2025-02-02"),
    },
  };
  const answer = evaluateFile(rulebook, file, { today: TODAY }, []);
  expect(answer.ok ? [] : answer.problems).toEqual(
    ["a3", "a4"].map((act) => ({
      code: "FILE_CLASHES",
      detail: "with the same persons, items and days a3, a4 cannot be together; mend one of them",
      pointer: `#/acts/${act}`,
    })),
  );
});
