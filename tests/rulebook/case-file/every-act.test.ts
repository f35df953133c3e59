import {
  cellsAbout,
  decidingCells,
  evaluateFile,
  type FileInput,
  fileSituationOf,
} from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

/* Of several acts somebody is exempt, and barred by time are they, only where every one is. */

const rulebook = loadRulebook();
const CONTEXT = { today: "2026-11-25" };

const file = (acts: FileInput["acts"]): FileInput => ({
  file: 1,
  persons: {
    A: { birthDate: "2008-05-20" },
    B: { birthDate: "1980-01-01" },
    C: { birthDate: "2009-05-20" },
    D: { birthDate: "1995-05-20" },
  },
  items: {
    own: { shows: ["A"], madeBy: ["A"], content: "explicit", form: "visual" },
    other: { shows: ["C"], madeBy: ["C"], content: "explicit", form: "visual" },
    former: { shows: ["D"], madeBy: ["D"], content: "explicit", form: "visual" },
    both: { shows: ["A", "C"], madeBy: ["C"], content: "explicit", form: "visual" },
  },
  acts,
  readings: { authority: "code", depictedChildAsOffender: "excluded" },
});

/** How an outcome comes out for somebody, all acts together. */
function ofPerson(acts: FileInput["acts"], actor: string, outcome: string) {
  const situation = expectOk(fileSituationOf(rulebook, file(acts), CONTEXT));
  const cells = expectOk(cellsAbout(situation, { actor }));
  return decidingCells(situation, outcome, cells, CONTEXT).answer.status;
}

const shares = (by: string, item: string, when: string, conduct = "distribute") => ({
  ...{ by, conduct, item, place: "CZ", when },
});

describe("exempt from § 192", () => {
  const own = shares("A", "own", "2026-02-02");
  const other = shares("A", "other", "2026-02-02");

  test("is who only shares the own image", () => {
    expect(ofPerson({ a: own }, "A", "liability.exempt")).toBe("yes");
    expect(ofPerson({ a: own, b: own }, "A", "liability.exempt")).toBe("yes");
  });

  test("is not who shares another's too, in an act of its own", () => {
    expect(ofPerson({ a: own, b: other }, "A", "liability.exempt")).toBe("no");
    expect(ofPerson({ a: other, b: own }, "A", "liability.exempt")).toBe("no");
  });

  test("is not who shares an image on which another can be seen too", () => {
    const acts = { a: shares("A", "both", "2026-02-02") };
    const { acts: decided } = expectOk(
      evaluateFile(rulebook, file(acts), CONTEXT, ["liability.exempt"]),
    );
    expect(decided.a?.A?.findings["liability.exempt"]?.status).toBe("no");
  });
});

describe("barred by time", () => {
  const early = shares("B", "former", "2011-02-02", "produce");
  const late = shares("B", "other", "2026-02-02", "produce");

  test("is all that somebody did where each act is", () => {
    expect(ofPerson({ a: early }, "B", "prosecution.timeBarred")).toBe("yes");
    expect(ofPerson({ a: early, b: early }, "B", "prosecution.timeBarred")).toBe("yes");
  });

  test("is not where a later act is not barred yet", () => {
    expect(ofPerson({ a: early, b: late }, "B", "prosecution.timeBarred")).toBe("no");
    expect(ofPerson({ a: late, b: early }, "B", "prosecution.timeBarred")).toBe("no");
  });
});
