import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRulebook } from "../load-rulebook.ts";
import { PACKAGE } from "../read-folder.ts";
import { readDecisions } from "./read-decisions.ts";

const rulebook = loadRulebook();

const text = (name: string) => readFileSync(join(PACKAGE, "decisions", `${name}.yaml`), "utf8");
const GIRL = text("8-tdo-1083-2017");
const FILMED = text("8-tdo-271-2021");

function problemsIn(files: Readonly<Record<string, string>>) {
  const named = Object.entries(files).map(([name, of]) => [`decisions/${name}.yaml`, of] as const);
  const read = readDecisions(new Map(named), rulebook);
  return read.ok ? [] : read.problems;
}

const codesIn = (name: string, of: string) => problemsIn({ [name]: of }).map(({ code }) => code);
const lineOf = (of: string, words: string) =>
  of.split("\n").findIndex((line) => line.includes(words)) + 1;

describe("a file of the bank", () => {
  test("is answered as it stands", () => {
    expect(problemsIn({ "8-tdo-1083-2017": GIRL, "8-tdo-271-2021": FILMED })).toEqual([]);
  });

  test("all that is wrong with several files is told at once, each at its line", () => {
    const first = GIRL.replace("readTo: operative", "readTo: everything");
    const second = FILMED.replace("offence.193-1:", "offence.193-9:");
    const found = problemsIn({ "8-tdo-1083-2017": first, "8-tdo-271-2021": second });
    expect(found.map(({ code }) => code)).toEqual(["CHOICE_UNKNOWN", "OUTCOME_UNKNOWN"]);
    expect(found.map(({ at }) => at?.line)).toEqual([
      lineOf(first, "everything"),
      lineOf(second, "offence.193-9"),
    ]);
    expect(found[1]?.suggestion).toBe("offence.193-1");
  });

  test("a fact that there is not is told at its line, with the one that was meant", () => {
    const wrong = GIRL.replace("actor.age:", "actor.aeg:");
    expect(problemsIn({ "8-tdo-1083-2017": wrong })).toMatchObject([
      { code: "FACT_UNKNOWN", suggestion: "actor.age", at: { line: lineOf(wrong, "actor.aeg") } },
    ]);
  });

  test("stands once", () => {
    const twice = GIRL.replace("decision: 8-tdo-1083-2017", "decision: again");
    expect(
      problemsIn({ "8-tdo-1083-2017": GIRL, again: twice }).map(({ code, at }) => [code, at?.file]),
    ).toEqual([["ID_DUPLICATE", "decisions/again.yaml"]]);
  });

  test("explains every difference", () => {
    const silent = FILMED.slice(0, FILMED.indexOf("differs:"));
    expect(problemsIn({ "8-tdo-271-2021": silent })).toMatchObject([
      { code: "DECISION_MISFIT", detail: expect.stringContaining("`offence.193-1` contested") },
    ]);
  });

  test("explains it by readings under which the answer is the one that was held", () => {
    const wrong = FILMED.replace(
      "filmedChildAsAbused: abused",
      "filmedChildAsAbused: onlyIfInduced",
    );
    expect(problemsIn({ "8-tdo-271-2021": wrong })).toMatchObject([
      { code: "DECISION_MISFIT", at: { line: lineOf(wrong, "under:") } },
    ]);
    const unknown = FILMED.replace("filmedChildAsAbused: abused", "filmedChild: abused");
    expect(codesIn("8-tdo-271-2021", unknown)).toEqual(["READING_UNKNOWN"]);
  });

  test.each([
    ["another name than its file", "girl", GIRL],
    [
      "a difference explained where there is none",
      "8-tdo-1083-2017",
      `${GIRL}differs:\n  because: { en: none, cs: žádný }\n`,
    ],
    ["no case and no reason why", "8-tdo-1083-2017", GIRL.slice(0, GIRL.indexOf("case:"))],
    ["a case and nothing that was held", "8-tdo-1083-2017", GIRL.slice(0, GIRL.indexOf("held:"))],
    [
      "something that was not read though it was read in full",
      "8-tdo-1083-2017",
      GIRL.replace("readTo: operative", "readTo: full"),
    ],
  ])("does not fit with %s", (_, name, of) => {
    expect(codesIn(name, of)).toEqual(["DECISION_MISFIT"]);
  });

  test("is confirmed only where it was read in full and reproduced", () => {
    const unread = GIRL.slice(GIRL.indexOf("unread:"), GIRL.indexOf("case:"));
    const full = GIRL.replace("readTo: operative", "readTo: full").replace(unread, "");
    const files = new Map([["decisions/8-tdo-1083-2017.yaml", full]]);
    const read = readDecisions(files, rulebook);
    expect(read.ok && read.value[0]?.confirmed).toBe(true);
  });

  test("an ECLI without its last number is refused", () => {
    const short = GIRL.replace("date:", "ecli: ECLI:CZ:NS:2017:8.TDO.1083.2017\ndate:");
    expect(problemsIn({ "8-tdo-1083-2017": short })).toHaveLength(1);
  });
});
