import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OPERATIONS } from "@cokdyby/api";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { FIRST, SECOND, ACT as SOURCE } from "../wordings/two-wordings.ts";
import { cokdyby } from "./cokdyby.ts";

const { folder, path, write: given } = temporaryFolder();

const run = (data: string, ...args: readonly string[]) =>
  cokdyby(["law", ...args], { environment: { DATA_DIR: join(folder, data) } });

const imported = (data: string, file: string, on: string, ...more: readonly string[]) =>
  run(data, "import", file, "--source", SOURCE, "--on", on, ...more);

/** Has the first wording kept, and the second. */
async function importBoth(data: string, ...more: readonly string[]) {
  await imported(data, given("first.md", FIRST), "2024-01-01");
  return imported(data, given("second.md", SECOND), "2025-01-01", ...more);
}

/** Looks at the second wording, or records what was found in it. */
const triage = (data: string, ...args: readonly string[]) =>
  run(data, "triage", ...args, "--source", SOURCE, "--on", "2025-01-01");

/** Of some provisions, that nothing changed, by whom and why. */
const finding = (provisions: readonly string[], who = "x", why = "x") =>
  `triage:\n  - provisions: ${JSON.stringify(provisions)}\n    decision: noChangeOfMeaning\n    who: ${who}\n    why: ${why}\n`;

/** Evaluates a case beside the wordings kept. */
const evaluated = (data: string, text: string, ...more: readonly string[]) =>
  cokdyby(["evaluate", given("case.yaml", text), ...more], {
    environment: { DATA_DIR: join(folder, data) },
  });

const kept = (data: string) => {
  try {
    return readdirSync(join(folder, data, "wordings", SOURCE)).sort();
  } catch {
    return [];
  }
};

describe("law import", () => {
  test("tells what became of each provision, what rests on it, and keeps the words here", async () => {
    const first = await imported("a", given("first.md", FIRST), "2024-01-01", "--json");
    expect(first.stderr).toBe("");
    expect(
      JSON.parse(first.stdout).provisions.every(
        ({ change }: { change: string }) => change === "new",
      ),
    ).toBe(true);
    const second = await imported("a", given("second.md", SECOND), "2025-01-01", "--json");
    expect(second).toMatchObject({ code: 0, stderr: "" });
    const answer = JSON.parse(second.stdout);
    expect(answer).toMatchObject({
      source: SOURCE,
      on: "2025-01-01",
      base: { from: "import", on: "2024-01-01" },
    });
    const told = answer.provisions.map(({ provision, change, was }: Record<string, string>) => [
      provision,
      change,
      was,
    ]);
    expect(told).toEqual([
      ["§ 307(1)", "same", undefined],
      ["§ 307(1)(a)", "changed", undefined],
      ["§ 307(1)(b)", "same", undefined],
      ["§ 307(2)", "new", undefined],
      ["§ 307(3)", "renumbered", "§ 307(2)"],
      ["§ 309", "editorial", undefined],
      ["§ 310", "gone", undefined],
    ]);
    const [, letter, , , , , gone] = answer.provisions;
    expect(letter.words.filter(({ is }: { is: string }) => is !== "kept")).toEqual([
      { is: "added", words: "všechny " },
      { is: "removed", words: "," },
    ]);
    expect(letter.touches.rules).toEqual(["criminal-procedure-code.s307"]);
    expect(gone.touches.rules).toEqual([]);
    expect(Object.keys(letter.touches)).toEqual(
      expect.arrayContaining([
        "rules",
        "facts",
        "cases",
        "properties",
        "recommendations",
        "items",
        "decisions",
      ]),
    );
    expect(answer.leavesAlone.rules).toBeGreaterThan(20);
    expect(letter.looked).toBe("open");
    expect(kept("a")).toEqual(["2024-01-01.json", "2025-01-01.json"]);
    // once more the same words: nothing is lost, nothing to force
    expect((await imported("a", path("second.md"), "2025-01-01")).code).toBe(0);
  });

  test("says of the first words of an act that there is nothing to compare with", async () => {
    const first = await imported("first", given("first.md", FIRST), "2024-01-01", "--lang", "en");
    expect(first.stdout).toContain("nothing to compare with");
    expect(first.stdout).not.toContain("nobody has looked at it");
    const open = await run("first", "triage", "--on", "2024-01-01", "--lang", "en");
    expect(open).toMatchObject({ code: 0, stderr: "" });
    expect(open.stdout).toContain("nothing to compare with");
  });

  test("prints it in both languages", async () => {
    for (const lang of ["cs", "en"]) {
      const { stdout, code } = await imported("a", path("second.md"), "2025-01-01", "--lang", lang);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/undefined|\[object|\{\w+\}/);
      // each language cites in its own way
      expect(stdout.replaceAll("\u00a0", " ")).toContain(
        lang === "cs" ? "§ 307 odst. 2" : "§ 307(2)",
      );
      expect(stdout).toContain("{+všechny+} ryby [-,-]");
    }
  });

  test("a person records what was found, all of it or nothing", async () => {
    const open = await triage("a");
    expect(open.code).toBe(1);
    expect(open.stdout).toContain("decision: noChangeOfMeaning");
    const wrong = given("wrong.yaml", finding(["§ 307(1)(b)", "§ 309"], "K. Nováková"));
    const refused = await triage("a", wrong);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/wrong\.yaml:2:\d+: NOTHING_TO_TRIAGE/);
    const empty = given("empty.yaml", 'triage:\n  - provisions: ["§ 309"]\n    decision: maybe\n');
    const bad = await triage("a", empty);
    expect(bad.code).toBe(2);
    expect(bad.stderr.match(/empty\.yaml:\d+:\d+: /g)?.length).toBeGreaterThanOrEqual(2);
    const right = given(
      "right.yaml",
      finding(["§ 307(1)(a)", "§ 307(2)", "§ 307(3)", "§ 309"], "zkouška"),
    );
    const done = await triage("a", right, "--json");
    expect(done.code).toBe(0);
    const found = JSON.parse(done.stdout).provisions.find(
      ({ provision }: { provision: string }) => provision === "§ 307(1)(a)",
    );
    expect(found).toMatchObject({
      looked: "triaged",
      triage: { who: "zkouška", decision: "noChangeOfMeaning" },
    });
  });

  test("provisions are read in the file as they are printed, and what is none is named", async () => {
    const written = (provisions: string) =>
      `triage:\n  - provisions: ${provisions}\n    decision: ruleToChange\n    who: x\n    why: x\n`;
    await importBoth("written");
    const recorded = (name: string, text: string, ...more: readonly string[]) =>
      run("written", "triage", given(name, text), "--on", "2025-01-01", ...more);
    const wrong = await recorded("none.yaml", written('["§ 307 odst. 1 písm. b) TŘ", "rybáři"]'));
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toMatch(/none\.yaml:2:\d+: NOTHING_TO_TRIAGE /);
    expect(wrong.stderr).toMatch(/none\.yaml:2:\d+: PROVISION_MALFORMED /);
    const all = written('["§ 307 odst. 1 písm. a)", "§ 307 odst. 2 až 3 TŘ"]');
    const found = JSON.parse((await recorded("all.yaml", all, "--json")).stdout).provisions;
    expect(
      found.flatMap(({ provision, looked }: Record<string, string>) =>
        looked === "triaged" ? [provision] : [],
      ),
    ).toEqual(["§ 307(1)(a)", "§ 307(2)", "§ 307(3)"]);
  });

  test("shows the words of a day beside our rules, and what changed between two days", async () => {
    const old = await run("a", "wording", "§ 307(1)", "--on", "2024-06-01", "--json");
    const answer = JSON.parse(old.stdout);
    expect(answer.from).toBe("2024-01-01");
    expect(answer.provisions.map(({ provision }: { provision: string }) => provision)).toEqual([
      "§ 307(1)",
      "§ 307(1)(a)",
      "§ 307(1)(b)",
    ]);
    expect(answer.rules.map(({ rule }: { rule: string }) => rule)).toEqual([
      "criminal-procedure-code.s307",
    ]);
    const both = await run("a", "wording", "§ 307", "--on", "2025-02-01", "--since", "2024-06-01");
    expect(both.stdout).toContain("{+všechny+} ryby [-,-]");
    const same = await run("a", "wording", "§ 307", "--on", "2024-06-01", "--since", "2024-02-01");
    expect(same.stdout).toContain("Znění je k oběma dnům stejné.");
    for (const written of ["§ 307 odst. 1", "§\u00a0307 odst.\u00a01 TŘ", "307/1"]) {
      const read = await run("a", "wording", written, "--on", "2024-06-01", "--json");
      expect(JSON.parse(read.stdout)).toEqual(answer);
    }
    const none = await run("a", "wording", "§ 307", "--on", "2023-01-01");
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toMatch(/WORDING_UNKNOWN.*2024-01-01/);
    const nothing = await run("never", "wording", "§ 307", "--on", "2025-01-01");
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
    expect(nothing.stderr).toMatch(/WORDING_UNKNOWN.*law import/);
    expect((await run("a", "wording", "odst. 1", "--on", "2025-01-01")).stderr).toContain(
      "PROVISION_MALFORMED",
    );
    expect((await run("a", "wording", "§ 308", "--on", "2025-01-01")).stderr).toContain(
      "PROVISION_UNKNOWN",
    );
  });
});

describe("an import that is not taken", () => {
  const refused = async (data: string, file: string, on: string, ...more: readonly string[]) => {
    const before = kept(data);
    const { code, stdout, stderr } = await imported(data, file, on, ...more);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(kept(data)).toEqual(before);
    expect(stderr).not.toContain("    at ");
    return stderr;
  };

  test.each([
    ["another act", FIRST.replace("141/1961", "40/2009"), "2024-01-01", "OTHER_ACT .*--source"],
    ["a day on which there was no such act yet", FIRST, "1850-01-01", "BEFORE_ACT .*--on"],
    ["half a file", FIRST.slice(0, FIRST.indexOf("slíbil") + 8), "2024-01-01", "BREAKS_OFF"],
  ])("%s", async (_, text, on, says) => {
    const wrong = await refused("b", given("wrong.md", text), on);
    expect(wrong).toMatch(new RegExp(`wrong\\.md: WORDING_${says}`));
  });

  test("an older wording", async () => {
    await importBoth("c");
    expect(await refused("c", path("first.md"), "2026-01-01")).toMatch(/WORDING_OLDER .*--on/);
  });

  test("other words of a day that is kept, unless they are to be written over", async () => {
    const other = given(
      "same-day.md",
      SECOND.replace("porybný", "správce").replace("jen jednou", "jen dvakrát"),
    );
    expect(await refused("c", other, "2025-01-01")).toContain("WORDING_THERE");
    expect((await imported("c", other, "2025-01-01", "--force")).code).toBe(0);
  });

  test("written over, findings of the same words stay, and the others are named", async () => {
    const found = given(
      "both.yaml",
      finding(["§ 307(1)(a)", "§ 307(2)"], "K. Nováková", "jen slovosled"),
    );
    await importBoth("force", "--triage", found);
    const other = given("corrected.md", SECOND.replace("jen jednou", "jen dvakrát"));
    const { stdout, code } = await imported("force", other, "2025-01-01", "--force");
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /Zrušená posouzení[^§]*§ 307 odst\. 2[^§]*jen slovosled \(K\. Nováková\)/,
    );
    const file = join(folder, "force", "wordings", SOURCE, "2025-01-01.json");
    expect(JSON.parse(readFileSync(file, "utf8")).triage).toMatchObject([
      { provision: "§ 307(1)(a)", who: "K. Nováková", why: "jen slovosled" },
    ]);
  });

  test("no file, no source, no day: all at once", async () => {
    const { code, stderr } = await run("b", "import", path("none.md"));
    expect(code).toBe(2);
    for (const each of ["SOURCE_NEEDED", "DAY_NEEDED", "FILE_NOT_FOUND"])
      expect(stderr).toContain(each);
    const wrong = ["--source", "criminal-kode", "--on", "2026-02-30"];
    const near = await run("b", "import", path("first.md"), ...wrong);
    expect(near.stderr).toMatch(/SOURCE_UNKNOWN[^\n]*criminal-code/);
    expect(near.stderr).toContain("--on");
  });

  test("words that do not fit our pins are taken, and told", async () => {
    const moved = given(
      "moved.md",
      "# Zákon č. 40/2009 Sb.\n\n## § 126\n\nRybou se rozumí i rak.\n",
    );
    const { stdout, code } = await run(
      ...(["d", "import", moved, "--source", "criminal-code"] as const),
      ...["--on", "2026-01-01", "--json"],
    );
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.pinsMoved).toEqual(["§ 126"]);
    type Told = { readonly provision: string; readonly change: string; readonly looked: string };
    const isMissing = ({ change }: Told) => change === "missing";
    const changed = answer.provisions.filter((each: Told) => !isMissing(each));
    expect(changed).toMatchObject([{ provision: "§ 126", change: "changed" }]);
    expect(changed[0].words).toBeUndefined();
    // of the rest of the act the file says nothing
    const missing = answer.provisions.filter(isMissing);
    expect(missing).toContainEqual(expect.objectContaining({ provision: "§ 192", looked: "open" }));
    expect(missing).toHaveLength(answer.provisions.length - 1);
  });
});

describe("a range or figure that changed", () => {
  const RANGE =
    "# Zákon č. 40/2009 Sb.\n\n## § 138\n\n(1) Škodou se rozumí\n\n- d) ryba za 2 000 000 Kč.\n\n## § 185\n\n(3) Odnětím svobody na osm až osmnáct let.\n";
  const importRange = (data: string, ...more: readonly string[]) =>
    run(
      ...([data, "import", given("range.md", RANGE)] as const),
      ...["--source", "criminal-code", "--on", "2026-09-01", ...more],
    );
  type Told = {
    readonly provision: string;
    readonly looked: string;
    readonly touches: { readonly rules: readonly string[]; readonly others: readonly string[] };
    readonly reaches: readonly { readonly rule: string }[];
  };

  test("is open though no rule cites it, and its rules do not count as unchanged", async () => {
    const { provisions, leavesAlone } = JSON.parse((await importRange("range", "--json")).stdout);
    const find = (name: string): Told =>
      provisions.find(({ provision }: Told) => provision === name);
    const range = find("§ 185(3)");
    expect(range).toMatchObject({ looked: "open", touches: { rules: [] } });
    expect(range.touches.others).toContain("tables:offences");
    expect(range.reaches).toContainEqual({ rule: "criminal-code.s185" });
    const figure = find("§ 138(1)(d)");
    expect(figure).toMatchObject({ looked: "open", touches: { rules: [] } });
    // the amount is met by way of the fact that is worked out from it
    expect(figure.reaches).toContainEqual({ rule: "criminal-code.s192-4" });
    expect(leavesAlone.rules).toBeLessThan(80);
    const { stdout } = await importRange("range", "--lang", "en");
    expect(stdout).toMatch(/Outcomes that turn on it indirectly \(\d+\): [^\n]+/);
    // an entry of the rulebook is told by its title
    expect(stdout).not.toMatch(/tables:|parameters:|conditions:/);
  });

  test("is told beside the findings of the outcomes that it reaches, and a missing section as such", async () => {
    await importRange("reached");
    const facts =
      "  act.conduct: produce\n  act.place: czechia\n  child.age: 15\n  actor.age: 17\n";
    const text = `on: 2026-10-01\nfacts:\n${facts}`;
    const { stdout } = await evaluated("reached", text, "--json");
    type Beside = { readonly provision: string; readonly outcomes: readonly string[] };
    const beside = (name: string) =>
      JSON.parse(stdout).unreviewed.find(({ provision }: Beside) => provision === name);
    expect(beside("§ 185(3)").outcomes).toContain("offence.185");
    expect(beside("§ 185(3)")).not.toHaveProperty("isMissing");
    expect(beside("§ 193")).toMatchObject({ isMissing: true });
  });
});

describe("wordings that cannot be read", () => {
  const CASE = "on: 2025-02-01\nfacts:\n  act.conduct: produce\n  act.place: czechia\n";

  test("are told beside an answer, which is there all the same", async () => {
    await importBoth("damaged");
    const sound = await evaluated("damaged", CASE, "--json");
    expect(sound.stderr).toBe("");
    const file = join(folder, "damaged", "wordings", SOURCE, "2025-01-01.json");
    writeFileSync(file, readFileSync(file, "utf8").slice(0, 100));
    const damaged = await evaluated("damaged", CASE, "--json");
    expect(damaged.code).toBe(0);
    expect(damaged.stderr).toMatch(/2025-01-01\.json: WORDINGS_UNREADABLE /);
    expect(JSON.parse(damaged.stdout).findings).toEqual(JSON.parse(sound.stdout).findings);
  });

  test("keep no answer back where their folder is none, and are a problem of the commands about them", async () => {
    mkdirSync(join(folder, "closed"));
    given("closed/wordings", "no folder");
    const answer = await evaluated("closed", CASE, "--json");
    expect(answer.code).toBe(0);
    expect(answer.stderr).toMatch(/closed\/wordings: FILE_NOT_READABLE /);
    const asked = await run("closed", "wording", "§ 307", "--on", "2025-01-01");
    expect(asked).toMatchObject({ code: 2, stdout: "" });
    expect(asked.stderr).toMatch(/closed\/wordings: FILE_NOT_READABLE /);
  });
});

describe("findings that rest on a changed provision", () => {
  const CASE = [
    "on: 2025-02-01",
    "facts:",
    "  act.conduct: induceProduction",
    "  act.place: czechia",
    "  decision.date: 2025-06-01",
    "  material.content: explicit",
    "  child.age: 15",
    "  actor.age: 17",
  ].join("\n");

  test("carry it until somebody looked, and are the same findings", async () => {
    await imported("beside", given("first.md", FIRST), "2024-01-01");
    const before = JSON.parse((await evaluated("beside", CASE, "--json")).stdout);
    expect(before.findings["prosecution.diversionPossible"].rules).toContain(
      "criminal-procedure-code.s307",
    );
    expect(before).not.toHaveProperty("unreviewed");

    await imported("beside", given("second.md", SECOND), "2025-01-01");
    const { unreviewed, ...same } = JSON.parse((await evaluated("beside", CASE, "--json")).stdout);
    expect(same).toEqual(before);
    const outcomes = ["prosecution.diversionPossible"];
    const beside = { source: SOURCE, on: "2025-01-01", outcomes };
    expect(unreviewed).toContainEqual({ ...beside, provision: "§ 307(1)(a)" });
    expect(unreviewed).not.toContainEqual({ ...beside, provision: "§ 307(1)(b)" });
    const told = await evaluated("beside", CASE);
    expect(told.stdout).toContain("Znění změněno, neposouzeno");
    expect(told.stdout.replace(/\s+/g, " ")).toContain("od 1. 1. 2025");
    const environment = { DATA_DIR: path("beside") };
    const goal = ["--goal", "prosecution.diversionPossible"];
    const asked = await cokdyby(["ask", given("case.yaml", CASE), ...goal], { environment });
    expect(asked.stdout).toContain("Znění změněno, neposouzeno");
    const { example } = OPERATIONS.evaluateFile;
    const ofFile = { ...example, on: "2025-02-01", acts: { a1: example.acts.a1 }, outcomes };
    const request = given("request.json", JSON.stringify(ofFile));
    const answered = await cokdyby(["evaluate-file", request, "--json"], { environment });
    expect(JSON.parse(answered.stdout).unreviewed).toEqual(unreviewed);
    // the wording of a later day is none of this one's
    const earlier = await evaluated("beside", CASE, "--on", "2024-12-31", "--json");
    expect(JSON.parse(earlier.stdout)).not.toHaveProperty("unreviewed");

    const names = unreviewed.map(({ provision }: { provision: string }) => provision);
    const triaged = await triage("beside", given("found.yaml", finding(names)));
    expect(triaged).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse((await evaluated("beside", CASE, "--json")).stdout)).toEqual(before);
  });
});
