import { readdirSync, readFileSync } from "node:fs";
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
    const open = await run("a", "triage", "--source", SOURCE, "--on", "2025-01-01");
    expect(open.code).toBe(1);
    expect(open.stdout).toContain("decision: noChangeOfMeaning");
    const wrong = given(
      "wrong.yaml",
      'triage:\n  - provisions: ["§ 307(1)(b)", "§ 309"]\n    decision: noChangeOfMeaning\n    who: K. Nováková\n    why: x\n',
    );
    const refused = await run("a", "triage", wrong, "--source", SOURCE, "--on", "2025-01-01");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/wrong\.yaml:2:\d+: NOTHING_TO_TRIAGE/);
    const empty = given("empty.yaml", 'triage:\n  - provisions: ["§ 309"]\n    decision: maybe\n');
    const bad = await run("a", "triage", empty, "--source", SOURCE, "--on", "2025-01-01");
    expect(bad.code).toBe(2);
    expect(bad.stderr.match(/empty\.yaml:\d+:\d+: /g)?.length).toBeGreaterThanOrEqual(2);
    const right = given(
      "right.yaml",
      'triage:\n  - provisions: ["§ 307(1)(a)", "§ 307(2)", "§ 307(3)", "§ 309"]\n    decision: noChangeOfMeaning\n    who: zkouška\n    why: porovnáno slovo za slovem\n',
    );
    const done = await run(
      "a",
      "triage",
      right,
      "--source",
      SOURCE,
      "--on",
      "2025-01-01",
      "--json",
    );
    expect(done.code).toBe(0);
    const found = JSON.parse(done.stdout).provisions.find(
      ({ provision }: { provision: string }) => provision === "§ 307(1)(a)",
    );
    expect(found).toMatchObject({
      looked: "triaged",
      triage: { who: "zkouška", decision: "noChangeOfMeaning" },
    });
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
    const none = await run("a", "wording", "§ 307", "--on", "2023-01-01");
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toMatch(/WORDING_UNKNOWN.*2024-01-01/);
    const nothing = await run("never", "wording", "§ 307", "--on", "2025-01-01");
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
    expect(nothing.stderr).toMatch(/WORDING_UNKNOWN.*law import/);
    expect((await run("a", "wording", "307", "--on", "2025-01-01")).stderr).toContain(
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

  test("another act", async () => {
    const other = given("other.md", FIRST.replace("141/1961", "40/2009"));
    expect(await refused("b", other, "2024-01-01")).toMatch(
      /other\.md: WORDING_OTHER_ACT .*--source/,
    );
  });

  test("an older wording", async () => {
    await imported("c", path("first.md"), "2024-01-01");
    await imported("c", path("second.md"), "2025-01-01");
    expect(await refused("c", path("first.md"), "2026-01-01")).toMatch(/WORDING_OLDER .*--on/);
  });

  test("half a file", async () => {
    const half = given("half.md", FIRST.slice(0, FIRST.indexOf("slíbil") + 8));
    expect(await refused("b", half, "2024-01-01")).toContain("WORDING_BREAKS_OFF");
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
      'triage:\n  - provisions: ["§ 307(1)(a)", "§ 307(2)"]\n    decision: noChangeOfMeaning\n    who: K. Nováková\n    why: jen slovosled\n',
    );
    await imported("force", given("first.md", FIRST), "2024-01-01");
    await imported("force", given("second.md", SECOND), "2025-01-01", "--triage", found);
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
    const near = await run(
      "b",
      "import",
      path("first.md"),
      "--source",
      "criminal-kode",
      "--on",
      "2026-02-30",
    );
    expect(near.stderr).toMatch(/SOURCE_UNKNOWN[^\n]*criminal-code/);
    expect(near.stderr).toContain("--on");
  });

  test("words that do not fit our pins are taken, and told", async () => {
    const moved = given(
      "moved.md",
      "# Zákon č. 40/2009 Sb.\n\n## § 126\n\nRybou se rozumí i rak.\n",
    );
    const { stdout, code } = await run(
      "d",
      "import",
      moved,
      "--source",
      "criminal-code",
      "--on",
      "2026-01-01",
      "--json",
    );
    expect(code).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.pinsMoved).toEqual(["§ 126"]);
    expect(answer.provisions).toMatchObject([{ provision: "§ 126", change: "changed" }]);
    expect(answer.provisions[0].words).toBeUndefined();
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
  const evaluated = (data: string, ...more: readonly string[]) =>
    cokdyby(["evaluate", given("case.yaml", CASE), ...more], {
      environment: { DATA_DIR: join(folder, data) },
    });

  test("carry it until somebody looked, and are the same findings", async () => {
    await imported("beside", given("first.md", FIRST), "2024-01-01");
    const before = JSON.parse((await evaluated("beside", "--json")).stdout);
    expect(before.findings["prosecution.diversionPossible"].rules).toContain(
      "criminal-procedure-code.s307",
    );
    expect(before).not.toHaveProperty("unreviewed");

    await imported("beside", given("second.md", SECOND), "2025-01-01");
    const { unreviewed, ...same } = JSON.parse((await evaluated("beside", "--json")).stdout);
    expect(same).toEqual(before);
    const outcomes = ["prosecution.diversionPossible"];
    const beside = { source: SOURCE, on: "2025-01-01", outcomes };
    expect(unreviewed).toContainEqual({ ...beside, provision: "§ 307(1)(a)" });
    expect(unreviewed).not.toContainEqual({ ...beside, provision: "§ 307(1)(b)" });
    const told = await evaluated("beside");
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
    const earlier = await evaluated("beside", "--on", "2024-12-31", "--json");
    expect(JSON.parse(earlier.stdout)).not.toHaveProperty("unreviewed");

    const names = unreviewed.map(({ provision }: { provision: string }) => provision);
    const found = `triage:\n  - provisions: ${JSON.stringify(names)}\n    decision: noChangeOfMeaning\n    who: x\n    why: x\n`;
    const triaged = await run(
      "beside",
      "triage",
      given("found.yaml", found),
      "--source",
      SOURCE,
      "--on",
      "2025-01-01",
    );
    expect(triaged).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse((await evaluated("beside", "--json")).stdout)).toEqual(before);
  });
});
