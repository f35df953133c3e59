import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby, placeOf, refused, spawnCokdyby } from "./cokdyby.ts";

const { folder, write } = temporaryFolder();

/** Where and code of each problem, the folder left out. */
const refusal = async (args: readonly string[]) =>
  (await refused([...args, "--lang", "en"], {}, folder)).map(placeOf);

describe("case files", () => {
  test("everything that is wrong is told at once, with line and column", async () => {
    const path = write(
      "wrong.yaml",
      `title: several faults
facts:
  act.conduct: posess
  actor.agee: 16
  actor.isDepicted: "true"
  child.age: 130
  material.selfGenerated: yes
  act.date: 2022-02-30
readings:
  authority: codex
amendments: [lower-age]
outcomes: [prosecution.open]
presume: [actor.age]
`,
    );
    expect(await refusal(["evaluate", path, "--outcome", "liability.exempted"])).toEqual([
      "wrong.yaml:12:11: MEMBER_UNKNOWN",
      "wrong.yaml:11:14: AMENDMENT_UNKNOWN",
      "--outcome: OUTCOME_UNKNOWN",
      "wrong.yaml:3:16: OPTION_UNKNOWN",
      "wrong.yaml:4:15: FACT_UNKNOWN",
      "wrong.yaml:5:21: VALUE_WRONG_TYPE",
      "wrong.yaml:6:14: VALUE_OUT_OF_DOMAIN",
      "wrong.yaml:8:13: DATE_IMPOSSIBLE",
      "wrong.yaml:10:14: OPTION_UNKNOWN",
      "wrong.yaml:13:11: NOT_PRESUMABLE",
    ]);
  });

  test.each([
    ["tab.yaml", "facts:\n\tactor.age: 16\n", ["tab.yaml:2:1: YAML_TAB"]],
    [
      "open.json",
      '{"facts": {"actor.age": 16',
      ["open.json:1:27: YAML_SYNTAX", "open.json:1:27: YAML_SYNTAX"],
    ],
    ["list.yaml", "- actor.age\n", ["list.yaml:1:1: NOT_A_CASE"]],
    ["no-facts.yaml", "title: x\n", ["no-facts.yaml:1:1: MEMBER_MISSING"]],
    ["large.yaml", `title: ${"x".repeat(1_100_000)}\n`, ["large.yaml: FILE_TOO_LARGE"]],
    ["bytes.yaml", Uint8Array.of(0x66, 0xff, 0xfe), ["bytes.yaml: NOT_TEXT"]],
  ])("%s", async (name, content, expected) => {
    expect(await refusal(["evaluate", write(name, content)])).toEqual(expected);
  });

  test("a file that is none", async () => {
    expect(await refusal(["evaluate", join(folder, "gone.yaml")])).toEqual([
      "gone.yaml: FILE_NOT_FOUND",
    ]);
    await mkdir(join(folder, "inner"), { recursive: true });
    expect(await refusal(["evaluate", join(folder, "inner")])).toEqual(["inner: NOT_A_FILE"]);
  });

  test("facts that clash are named in the language asked for", async () => {
    const path = write(
      "clash.yaml",
      "facts:\n  actor.isDepicted: true\n  actor.age: 30\n  child.age: 16\n  act.conduct: possess\n",
    );
    expect(await refusal(["evaluate", path])).toEqual(["clash.yaml:4:14: CLASHING_FACTS"]);
    const english = await cokdyby(["evaluate", path, "--lang", "en"]);
    const czech = await cokdyby(["evaluate", path, "--lang", "cs"]);
    expect(english.stderr).toContain("`actor.isDepicted`");
    expect(czech.stderr).toContain("`actor.isDepicted`");
    expect(czech.stderr).not.toBe(english.stderr);
  });
});

describe("options", () => {
  test.each<[readonly string[], readonly string[]]>([
    [["evaluate"], ["cokdyby evaluate: NOTHING_GIVEN"]],
    [["evaluate", "--fact", "actor.age"], ["--fact: NOT_A_PAIR"]],
    [["evaluate", "--fact", "__proto__=1"], ["--fact __proto__: FORBIDDEN_KEY"]],
    [
      ["evaluate", "--fact", "actor.age=1", "--fact", "actor.age=2"],
      ["--fact actor.age: GIVEN_TWICE"],
    ],
    [["evaluate", "--fact", "actor.age=old"], ["--fact actor.age: VALUE_WRONG_TYPE"]],
    [["evaluate", "--fact", "actor.age=17..15"], ["--fact actor.age: EMPTY_RANGE"]],
    [
      ["evaluate", "--fact", "actor.isDepicted=maybe"],
      ["--fact actor.isDepicted: VALUE_WRONG_TYPE"],
    ],
    [
      ["evaluate", "--fact", "actor.age=16", "--reading", "authority=x"],
      ["--reading authority: OPTION_UNKNOWN"],
    ],
    [["evaluate", "--fact", "actor.age=16", "--on", "2009-12-31"], ["--on: LAW_DATE_TOO_EARLY"]],
    [
      ["evaluate", "--fact", "actor.age=16", "--amend", "lower-age"],
      ["--amend lower-age: AMENDMENT_UNKNOWN"],
    ],
    [
      ["evaluate", "--fact", "actor.age=16", "--presume", "actor.age"],
      ["--presume: NOT_PRESUMABLE"],
    ],
    [
      ["evaluate", "--fact", "actor.age=16", "--require", "liability"],
      ["--require: OUTCOME_UNKNOWN"],
    ],
    [["law", "fact"], ["law fact: LIST_UNKNOWN"]],
    [["law", "rules", "criminal-code.s8"], ["law rules criminal-code.s8: RULE_UNKNOWN"]],
    [["law", "facts", "--on", "yesterday"], ["--on: DATE_IMPOSSIBLE"]],
    [["export", "--on", "2022-02-30"], ["--on: DATE_IMPOSSIBLE"]],
  ])("%j", async (args, expected) => {
    expect(await refusal(args)).toEqual(expected);
  });

  test.each<[readonly string[], string, string]>([
    [
      ["evaluat"],
      "příkaz evaluat není; mělo tu stát `evaluate`?",
      "there is no command evaluat; did you mean `evaluate`?",
    ],
    [
      ["evaluate", "--fakt", "x=1"],
      "volba --fakt není; mělo tu stát `--fact`?",
      "there is no option --fakt; did you mean `--fact`?",
    ],
    [["evaluate", "--on"], "volbě --on chybí hodnota", "option --on needs a value"],
    [
      ["evaluate", "--explain", "all"],
      "--explain přijímá summary, full",
      "--explain takes summary, full",
    ],
    [
      ["law", "import"],
      "chybí povinný argument file; zápis příkazu vypíše `--help`",
      "argument file is needed; `--help` tells how the command is written",
    ],
    [
      ["law", "a", "b", "c"],
      "argumentů je příliš mnoho; zápis příkazu vypíše `--help`",
      "there are too many arguments; `--help` tells how the command is written",
    ],
  ])("%j is told in both languages", async (args, czech, english) => {
    const cs = await cokdyby(args);
    expect(cs).toEqual({ code: 2, stdout: "", stderr: `${czech}\n` });
    const en = await cokdyby(args, { environment: { LC_ALL: "en_US.UTF-8" } });
    expect(en).toEqual({ code: 2, stdout: "", stderr: `${english}\n` });
  });

  test("no problem repeats the value of a fact", async () => {
    const facts = ["actor.age=7261", "act.date=7261", "act.conduct=7261", "actor.isDepicted=7261"];
    const args = facts.flatMap((fact) => ["--fact", fact]);
    for (const lang of ["cs", "en"]) {
      const { stderr, code } = await cokdyby(["evaluate", ...args, "--lang", lang]);
      expect(code).toBe(2);
      expect(stderr.trim().split("\n")).toHaveLength(4);
      expect(stderr).not.toContain("7261");
    }
  });
});

test("the version is told in whatever language is asked for", async () => {
  const { code, stdout } = await cokdyby(["--version"]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/\d+\.\d+\.\d+/)]);
  for (const before of [["--lang", "en"], ["--lang=cs"]]) {
    expect(await cokdyby([...before, "--version"])).toEqual({ code, stdout, stderr: "" });
  }
});

test("the process itself ends with 2 and prints problems on stderr alone", async () => {
  const ended = await spawnCokdyby(["evaluate", "--fact", "actor.agee=1"]);
  expect(ended.code).toBe(2);
  expect(ended.stdout).toBe("");
  expect(ended.stderr).toBe(
    "--fact actor.agee: FACT_UNKNOWN takový údaj není; přehled vypíše `cokdyby law facts`; mělo tu stát `actor.age`?\n",
  );
});

test.each(["training", "file"])(
  "a command that lacks one of its own shows what there are, and that it did nothing: %s",
  async (command) => {
    const { code, stdout, stderr } = await cokdyby([command]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`cokdyby ${command}`);
    const asJson = await cokdyby([command, "--json"]);
    expect(asJson.code).toBe(2);
    expect(asJson.stdout).not.toContain("outputHelp");
  },
);
