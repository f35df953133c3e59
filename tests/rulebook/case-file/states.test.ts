import type { Result } from "@cokdyby/engine";
import {
  evaluateFile,
  type FileInput,
  fileSituationOf,
  type StatesOfFile,
  statesOfFile,
} from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointedAt } from "../../../packages/engine/test-data/problems.ts";
import { randomFileWithLaw } from "./random-file-with-law.ts";

const rulebook = loadRulebook();
const randomFile = randomFileWithLaw();

function answer(file: unknown, today: string): Result<StatesOfFile> {
  const context = { today, language: "en" };
  const placed = fileSituationOf(rulebook, file, context);
  return placed.ok ? statesOfFile(placed.value, context) : placed;
}

/** The states of a file, asked on a day; nothing where it is no possible file. */
function statesOn(file: unknown, today: string): StatesOfFile | undefined {
  const found = answer(file, today);
  return found.ok ? found.value : undefined;
}

const STORY = {
  file: 1,
  persons: {
    A: { birthDate: "1990-01-01", citizenships: ["SK"], habitualResidence: "PL" },
    V: { age: 14 },
  },
  items: { v: { shows: ["V"], content: "explicit", form: "visual" } },
  acts: {
    a: { by: "A", conduct: "possess", item: "v", place: "SK", effect: "SK", when: "2026-03-01" },
  },
};

function rowsOf(parts: object, state: string, today = "2026-11-25") {
  const answer = statesOn({ ...STORY, ...parts }, today);
  return answer?.states.find((row) => row.state === state);
}

describe("the matrix of states", () => {
  test("in the home state it follows the outcomes", () => {
    const acts = { a: { ...STORY.acts.a, place: ["CZ", "SK"] } };
    expect(rowsOf({ acts }, "CZ")).toMatchObject({
      act: "a",
      person: "A",
      bases: { place: "yes", activePersonality: "no", residence: "no", transfer: "no" },
      obliged: [],
    });
    expect(rowsOf({}, "CZ")?.bases).toMatchObject({ place: "no", notHandedOver: "unknown" });
  });

  test("elsewhere a Party is obliged too where the person who acted is the one shown", () => {
    const file = (shown: string) => ({
      file: 1,
      persons: {
        A: { birthDate: "2010-05-20", citizenships: ["SK"], habitualResidence: "SK" },
        B: { birthDate: "2010-05-20", citizenships: ["SK"] },
      },
      items: { v: { shows: [shown], madeBy: [shown], content: "explicit", form: "visual" } },
      acts: {
        a1: {
          by: "A",
          conduct: "distribute",
          item: "v",
          to: ["B"],
          place: "SK",
          when: "2026-02-02",
        },
      },
      states: { SK: { party: true } },
    });
    for (const shown of ["A", "B"]) {
      const answer = statesOn(file(shown), "2026-11-25");
      expect(answer?.states.find(({ state }) => state === "SK")).toMatchObject({
        bases: { place: "yes", activePersonality: "yes" },
        obliged: ["25(1)(a)", "25(1)(d)", "25(1)(e)"],
      });
    }
  });

  test("elsewhere a Party is obliged, of nobody else anything is known", () => {
    const party = { states: { SK: { party: true }, PL: { party: true } } };
    expect(rowsOf(party, "SK")).toMatchObject({
      bases: {
        place: "yes",
        activePersonality: "yes",
        residence: "foreignLawNeeded",
        effect: "foreignLawNeeded",
      },
      obliged: ["25(1)(a)", "25(1)(d)"],
    });
    expect(rowsOf(party, "PL")?.obliged).toEqual(["25(1)(e)"]);
    const { bases = {}, obliged } = rowsOf({}, "SK") ?? {};
    expect(new Set(Object.values(bases))).toEqual(new Set(["foreignLawNeeded"]));
    expect(obliged).toEqual([]);
  });

  test("the Convention obliges only for its own conduct", () => {
    const items = { v: { shows: ["V"], content: "suggestive", form: "visual" } };
    const states = { SK: { party: true } };
    expect(rowsOf({ items, states }, "SK")?.bases.place).toBe("foreignLawNeeded");
    const open = { v: { shows: ["V"], form: "visual" } };
    expect(rowsOf({ items: open, states }, "SK")?.bases.place).toBe("unknown");
  });

  test("a link that the file leaves open is open for a Party", () => {
    const persons = { ...STORY.persons, A: { birthDate: "1990-01-01" } };
    expect(rowsOf({ persons, states: { SK: { party: true } } }, "SK")?.bases).toMatchObject({
      place: "yes",
      activePersonality: "unknown",
    });
  });

  test("whoever did it has a row, and no transfer", () => {
    const acts = { a: { ...STORY.acts.a, by: "unknown" } };
    const answer = statesOn({ ...STORY, acts }, "2027-03-01");
    expect(answer?.states.map(({ person }) => person)).toEqual(["unknown", "unknown", "unknown"]);
    expect(answer?.transfer).toEqual([]);
    expect(answer?.states[0]?.bases.transfer).toBe("unknown");
  });

  test("a file with too many states and acts is refused with the mend", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const codes = letters
      .flatMap((one) => letters.map((other) => one + other))
      .filter(
        (code) =>
          fileSituationOf(
            rulebook,
            { file: 1, acts: {}, states: { [code]: {} } },
            { today: "2026-11-25" },
          ).ok,
      );
    const persons = Object.fromEntries(
      letters
        .slice(0, 10)
        .map((id, at) => [id, { age: 30, citizenships: codes.slice(at * 25, at * 25 + 25) }]),
    );
    const act = {
      by: Object.keys(persons),
      conduct: "access",
      item: "v",
      place: "SK",
      when: "2026-03-01",
    };
    const file = (acts: number) => ({
      file: 1,
      persons: { ...persons, V: { age: 14 } },
      items: { v: { shows: ["V"] } },
      acts: Object.fromEntries(Array.from({ length: acts }, (_, at) => [`a${at}`, act])),
    });
    expect(pointedAt(answer(file(9), "2026-11-25"))).toEqual(["FILE_TOO_LARGE #/states"]);
    expect(pointedAt(answer(file(1), "2026-11-25"))).toEqual([]);
  });
});

/** The grounds of another state's law, and what of its law has to be given before one may be `no`. */
const GIVEN: Readonly<Record<string, "punishable" | "ageOfResponsibility" | "never">> = {
  "12(1)(a)": "punishable",
  "12(1)(b)": "never",
  "12(1)(c)": "ageOfResponsibility",
  "12(1)(d)": "never",
  "12(1)(e)": "never",
  "12(1)(f)": "never",
};

test("foreign law that is not given never reads as no", () => {
  fc.assert(
    fc.property(randomFile, fc.constantFrom("2026-11-25", "2027-06-01"), (input, today) => {
      const answer = statesOn(input, today);
      fc.pre(answer !== undefined);
      const { states, transfer } = answer as StatesOfFile;
      for (const { state, bases } of states.filter((row) => row.state !== "CZ")) {
        expect(Object.values(bases), state).not.toContain("no");
      }
      for (const { act, to, mandatoryRefusals, mayRefuse, conferred } of transfer.filter(
        (each) => each.to !== "CZ",
      )) {
        const law = (input as FileInput).states?.[to] ?? {};
        for (const { ground } of mayRefuse.filter((each) => each.status === "no")) {
          // what else may be refused for turns on immunity, on justice and on the form of the request
          expect(["12(2)(c)", "12(2)(e)"]).toContain(ground);
          if (ground === "12(2)(c)") continue;
          const places = [input.acts[act]?.place ?? []].flat();
          const isPunishable = (place: string) => input.states?.[place]?.punishable !== undefined;
          expect(places.some((place) => place === "CZ" || isPunishable(place))).toBe(true);
        }
        for (const { ground, status } of mandatoryRefusals.filter((each) => each.status === "no")) {
          const given = GIVEN[ground];
          // by Article 3 and not by the law of the state
          if (ground === "12(1)(g)") {
            expect(conferred.map((each) => each.status)).toContain("yes");
          } else {
            expect(given === undefined || given === "never" ? undefined : law[given]).toBeDefined();
            expect(status).toBe("no");
          }
        }
      }
    }),
  );
});

test("without any foreign law no ground of another state is settled but by what was decided there", () => {
  fc.assert(
    fc.property(randomFile, (input) => {
      const { states: _, proceedings: __, ...bare } = input;
      const answer = statesOn(bare, "2026-11-25");
      fc.pre(answer !== undefined);
      for (const { to, applies, mandatoryRefusals } of (answer as StatesOfFile).transfer) {
        expect(applies).toBe(to === "DK" || applies === "no" ? "no" : "notYet");
        if (to === "CZ") continue;
        for (const { ground, status } of mandatoryRefusals) {
          if (ground !== "12(1)(g)") expect(status).toBe("foreignLawNeeded");
        }
      }
    }),
  );
});

test("the home state answers yes where the act is decided so, whatever other states say", () => {
  fc.assert(
    fc.property(randomFile, (input) => {
      const evaluation = evaluateFile(rulebook, input, { today: "2026-11-25" });
      fc.pre(evaluation.ok);
      for (const { state, act, person, bases } of statesOn(input, "2026-11-25")?.states ?? []) {
        if (state !== "CZ") continue;
        const found = evaluation.ok ? evaluation.value.acts[act]?.[person]?.findings : undefined;
        expect(bases.effect).toBe(found?.["jurisdiction.effectInCzechia"]?.status);
        expect(bases.activePersonality).toBe(found?.["jurisdiction.activePersonality"]?.status);
        const none = Object.values(bases).every((status) => status === "no");
        expect(none).toBe(found?.["jurisdiction.established"]?.status === "no");
      }
    }),
    { numRuns: 50 },
  );
});
