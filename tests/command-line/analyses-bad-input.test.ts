import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { placeOf, refused } from "./cokdyby.ts";

const { folder, write } = temporaryFolder();

const refusedIn = (lang: string, args: readonly string[], stdin = "") =>
  refused([...args, "--lang", lang], { stdin }, folder);

/** Place and code of each problem; the same in both languages, each with words of its own. */
async function problems(args: readonly string[], stdin = ""): Promise<string[]> {
  const [english = [], czech = []] = await Promise.all(
    ["en", "cs"].map((lang) => refusedIn(lang, args, stdin)),
  );
  expect(czech.map(placeOf)).toEqual(english.map(placeOf));
  expect(czech.filter((line, index) => line === english[index])).toEqual([]);
  return english.map(placeOf);
}

const REASON = "reason: { cs: x, en: x }";

describe("amendments", () => {
  test("unknown rules and figures, and rules that do not fit, are told together", async () => {
    const path = write(
      "draft.yaml",
      `amendment: draft
${REASON}
changes:
  - { set: ageOfResponsibility, to: 14, ${REASON} }
  - { repeal: criminal-code.s6x, ${REASON} }
  - ${REASON}
    enact:
      rule: criminal-code.s999
      title: { cs: x, en: x }
      concludes: liability.exemptt
      layer: code
      grade: statute
      inForce: { from: 2010-01-01 }
      cites: [{ source: nowhere, at: "1" }]
      says: { cs: x, en: x }
      checked: read
      when: { fact: actor.agee, operator: lessThan, value: 18 }
`,
    );
    const expected = [
      "draft.yaml:4:12: PARAMETER_UNKNOWN",
      "draft.yaml:5:15: RULE_UNKNOWN",
      "draft.yaml:10:18: OUTCOME_UNKNOWN",
      "draft.yaml:14:25: SOURCE_UNKNOWN",
      "draft.yaml:17:21: FACT_UNKNOWN",
    ];
    for (const command of ["compare", "check"]) {
      expect(await problems([command, "--amend", path])).toEqual(expected);
    }
    const timeline = ["timeline", "--fact", "actor.age=16", "--amend", path];
    expect(await problems(timeline)).toEqual(expected);
  });

  test("a form that does not fit is told with what is wrong elsewhere", async () => {
    const path = write(
      "form.yaml",
      `amendment: form
${REASON}
changes:
  - { repeal: criminal-code.s6, reason: { cs: x } }
  - { repeal: criminal-code.s6x, ${REASON} }
  - { set: ageOfCriminalResponsibility, too: 14, ${REASON} }
  - { set: ageOfResponsibility, to: 14, ${REASON} }
`,
    );
    const found = await problems(["compare", "--amend", path]);
    expect(found).toContain("form.yaml:4:41: TEXT_MISSES_LANGUAGE");
    expect(found).toContain("form.yaml:5:15: RULE_UNKNOWN");
    expect(found).toContain("form.yaml:7:12: PARAMETER_UNKNOWN");
    expect(found.some((each) => each.startsWith("form.yaml:6:"))).toBe(true);
  });

  test("amendments that contradict each other are named, with what both change", async () => {
    const path = write(
      "mine.yaml",
      `amendment: mine
${REASON}
changes:
  - { set: ageOfCriminalResponsibility, to: 12, ${REASON} }
  - { repeal: criminal-code.s6, ${REASON} }
`,
    );
    const amendments = ["lower-age-to-14", path, "residents-in-section-6", "nope"];
    const args = ["compare", ...amendments.flatMap((each) => ["--amend", each])];
    expect(await problems(args)).toEqual([
      "--amend nope: AMENDMENT_UNKNOWN",
      "--amend mine.yaml: AMENDMENT_CONFLICT",
      "--amend residents-in-section-6: AMENDMENT_CONFLICT",
    ]);
    for (const lang of ["cs", "en"]) {
      const [, first, second] = await refusedIn(lang, args);
      expect(first).toMatch(/`lower-age-to-14`.*`mine`.*`ageOfCriminalResponsibility`/);
      expect(second).toMatch(/`mine`.*`residents-in-section-6`.*`criminal-code\.s6`/);
    }
    expect(
      await problems(["compare", "--base-amend", "lower-age-to-14", "--base-amend", path]),
    ).toEqual(["--base-amend mine.yaml: AMENDMENT_CONFLICT"]);
  });
});

describe("compare", () => {
  test("what is said to be meant and is not there, at its line", async () => {
    const path = write(
      "meant.yaml",
      "- ii-88\n- { outcome: liability.liabel, from: yes, where: { condition: nope } }\n- { given: { condition: conduct.sharing }, expect: { condition: conduct.sharing } }\n",
    );
    expect(await problems(["compare", "--amend", "ii-8", "--meant", path])).toEqual([
      "meant.yaml:1:3: PROPERTY_UNKNOWN",
      "meant.yaml:2:14: OUTCOME_UNKNOWN",
      "meant.yaml:2:63: CONDITION_UNKNOWN",
      "meant.yaml:3:3: MEANT_WITHOUT_OUTCOME",
    ]);
  });

  test("a condition that reads what is not there", async () => {
    const path = write(
      "where.yaml",
      "all:\n  - { fact: actor.agee, operator: equal, value: 3 }\n  - { condition: nope }\n  - { fact: actor.age, operator: lessThen, value: 3 }\n",
    );
    const options = ["--outcome", "liability.exemptt", "--limit", "0", "--reading", "authority=x"];
    expect(await problems(["compare", "--amend", "ii-6", "--where", path, ...options])).toEqual([
      "--limit: VALUE_OUT_OF_DOMAIN",
      "--reading: OPTION_UNKNOWN",
      "where.yaml:4:34: CHOICE_UNKNOWN",
      "where.yaml:2:13: FACT_UNKNOWN",
      "where.yaml:3:18: CONDITION_UNKNOWN",
      "--outcome: OUTCOME_UNKNOWN",
    ]);
  });

  test("a condition on the command line and on standard input has places too", async () => {
    const written = "{ fact: actor.agee, operator: equal, value: 3 }";
    expect(await problems(["compare", "--where", written])).toEqual(["--where:1:9: FACT_UNKNOWN"]);
    expect(await problems(["compare", "--where", "-"], `all:\n  - ${written}\n`)).toEqual([
      "stdin:2:13: FACT_UNKNOWN",
    ]);
    expect(await problems(["compare", "--where", "-"], "{ fact: actor.age")).toEqual([
      "stdin:1:18: YAML_SYNTAX",
    ]);
  });
});

describe("what-if", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["a date without bounds", ["act.date"], ["--vary act.date: VARY_DATE_NEEDS_BOUNDS"]],
    ["a single day", ["act.date=2023-05-01"], ["--vary act.date: VARY_DATE_NEEDS_BOUNDS"]],
    [
      "bounds the wrong way round, and a fact that is none",
      ["act.date=2023-05-01..2022-01-01", "actor.agee"],
      ["--vary act.date: VARY_DATE_NEEDS_BOUNDS", "--vary actor.agee: FACT_UNKNOWN"],
    ],
    ["a reversed range", ["actor.age=17..15"], ["--vary actor.age: EMPTY_RANGE"]],
    [
      "no value, and one that cannot be",
      ["actor.age=", "child.age=200"],
      ["--vary actor.age: VALUE_WRONG_TYPE", "--vary child.age: VALUE_OUT_OF_DOMAIN"],
    ],
    ["three facts", ["actor.age", "child.age", "act.place"], ["--vary: VARY_COUNT"]],
    ["one fact twice", ["actor.age", "actor.age"], ["--vary actor.age: VARY_COUNT"]],
  ])("%s", async (_name, vary, expected) => {
    const args = ["what-if", "--fact", "act.conduct=possess"];
    expect(await problems([...args, ...vary.flatMap((each) => ["--vary", each])])).toEqual(
      expected,
    );
  });

  test("nothing to vary, and a case that is wrong beside", async () => {
    const nothing = ["what-if", "--fact", "actor.age=1"];
    expect(await refusedIn("en", nothing)).toEqual(["option --vary is needed"]);
    expect(await refusedIn("cs", nothing)).toEqual(["chybí povinná volba --vary"]);
    const args = ["--fact", "act.conduct=nothing", "--vary", "actor.agee", "--outcome", "x"];
    expect((await problems(["what-if", ...args])).sort()).toEqual([
      "--fact act.conduct: OPTION_UNKNOWN",
      "--outcome: OUTCOME_UNKNOWN",
      "--vary actor.agee: FACT_UNKNOWN",
    ]);
  });
});

describe("check", () => {
  test("properties that are no conditions are each told, the others looked at as well", async () => {
    const path = write(
      "properties.yaml",
      `properties:
  - property: mine
    given: { fact: actor.agee, operator: equal, value: 1 }
    expect: { unchanged: [liability.exemptt], by: [act.plac] }
  - property: second
    given: 3
    expect: { fact: actor.age, operator: foo, value: 1 }
  - property: third
    given: { fact: actor.age, operator: equal, value: 1 }
  - 7
`,
    );
    const args = ["check", "--property", path, "--property", "none", "--on", "2022-02-30"];
    expect((await problems(args)).sort()).toEqual([
      "--on: DATE_IMPOSSIBLE",
      "--property none: PROPERTY_UNKNOWN",
      "properties.yaml:10:5: VALUE_WRONG_TYPE",
      "properties.yaml:3:20: FACT_UNKNOWN",
      "properties.yaml:4:27: OUTCOME_UNKNOWN",
      "properties.yaml:4:52: FACT_UNKNOWN",
      "properties.yaml:6:12: VALUE_WRONG_TYPE",
      "properties.yaml:7:42: CHOICE_UNKNOWN",
      "properties.yaml:8:5: MEMBER_MISSING",
    ]);
  });

  test("a file without properties", async () => {
    const path = write("none.yaml", "proprties: []\n");
    expect(await problems(["check", "--property", path])).toEqual(["none.yaml: NOT_PROPERTIES"]);
  });
});

test("counterfactual tells every option that does not fit", async () => {
  const options = ["--outcome", "liability", "--target", "maybe", "--fix", "act.plac"];
  const limits = ["--max-facts", "9", "--limit", "x"];
  const args = ["counterfactual", "--fact", "actor.age=16", ...options, ...limits];
  expect(await problems(args)).toEqual([
    "--target: OPTION_UNKNOWN",
    "--max-facts: VALUE_OUT_OF_DOMAIN",
    "--limit: VALUE_WRONG_TYPE",
    "--outcome: OUTCOME_UNKNOWN",
    "--fix: FACT_UNKNOWN",
  ]);
});

test("timeline needs a law date where the act is dated in part only", async () => {
  const args = ["timeline", "--fact", "act.date=2023-01-01..2023-05-01"];
  expect(await problems(args)).toEqual(["--on: LAW_DATE_UNCLEAR"]);
  expect(await problems(["timeline", "--fact", "actor.age=17..15"])).toEqual([
    "--fact actor.age: EMPTY_RANGE",
  ]);
});

test("ask reads answers from standard input, so that the case cannot come from there", async () => {
  expect(await problems(["ask", "-"], "facts: {}\n")).toEqual(["cokdyby ask -: STDIN_TAKEN"]);
  expect(await problems(["ask", "--goal", "nope", "--fact", "actor.agee=1"])).toEqual([
    "--goal: OUTCOME_UNKNOWN",
    "--fact actor.agee: FACT_UNKNOWN",
  ]);
});
