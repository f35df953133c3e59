import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OPERATIONS } from "@cokdyby/api";
import { parseYaml } from "@cokdyby/engine/read";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { buildApp } from "@cokdyby/server";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby, spawnCokdyby } from "./cokdyby.ts";

const CASE = join(import.meta.dirname, "own-image.yaml");
const { write } = temporaryFolder();

function parse(text: string): object {
  const read = parseYaml("case", text);
  expect(read).toMatchObject({ ok: true });
  return read.ok ? (read.value.value as object) : {};
}

async function findings(args: readonly string[], stdin = "") {
  const { code, stdout, stderr } = await cokdyby(["evaluate", "--json", ...args], { stdin });
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return OPERATIONS.evaluate.answer.parse(JSON.parse(stdout));
}

describe("what it says", () => {
  test("a case file is answered as a person reads it, in Czech and in English", async () => {
    const czech = await spawnCokdyby(["evaluate", CASE]);
    expect(czech.stderr).toBe("");
    expect(czech.code).toBe(0);
    expect(czech.stdout).toContain("Právo ke dni 1. 3. 2022");
    expect(czech.stdout).toMatch(/^Sporné\. Znaky § 192 odst\. 1 TZ/);
    expect(czech.stdout).toContain("nikoli právní rada");
    // not a terminal: no colours
    expect(czech.stdout).not.toContain("\u001b[");
    const english = await spawnCokdyby(["evaluate", CASE], {
      environment: { LANG: "en_GB.UTF-8" },
    });
    expect(english.stdout).toContain("Law of 1 March 2022");
    expect(english.stdout).toMatch(/^Contested\. The elements of § 192\(1\) CC/);
  });

  test("the charge comes first, in at most forty lines of a hundred columns; with --all the findings too, next steps last", async () => {
    const { stdout } = await cokdyby(["evaluate", CASE, "--lang", "en"]);
    const lines = stdout.split("\n");
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter(({ length }) => length > 100)).toEqual([]);
    const { charge } = await findings([CASE, "--lang", "en"]);
    const told = (text = "") => text.replaceAll(/[\s–\u00a0]+/g, " ").trim();
    expect(told(stdout)).toContain(told(charge?.text));
    expect(told(stdout)).not.toContain("What next");
    const all = await cokdyby(["evaluate", CASE, "--lang", "en", "--all"]);
    expect(told(all.stdout)).toContain(told(charge?.text));
    expect(all.stdout).toContain("Prosecution is possible");
    expect(told(all.stdout)).toMatch(/What next Help, not advice.* § 70 JJA[;.]/);
    // not where another outcome is asked about
    const another = ["--outcome", "liability.juvenile", "--lang", "en"];
    const other = await cokdyby(["evaluate", CASE, ...another]);
    expect(other.stdout).toMatch(/^Law of /);
  });

  test("missing facts come with the question to ask", async () => {
    const { stdout } = await cokdyby([
      ...["evaluate", "--all", "--fact", "act.conduct=possess", "--lang", "en"],
    ]);
    expect(stdout).toContain("actor.age");
    expect(stdout).toMatch(/How many years had the person\s+completed/);
  });

  test("explanations follow when asked for", async () => {
    const args = ["evaluate", CASE, "--outcome", "liability.juvenile", "--lang", "en"];
    const plain = await cokdyby(args);
    const full = await cokdyby([...args, "--explain", "full"]);
    expect(full.code).toBe(0);
    expect(full.stdout.length).toBeGreaterThan(plain.stdout.length);
    const said = full.stdout.slice(plain.stdout.lastIndexOf("\n\n"));
    expect(said.split("\n").filter((line) => line.length > 100 && !line.includes("https"))).toEqual(
      [],
    );
    expect(said.match(/^Juvenile(?=$|: )/gm)).toHaveLength(1);
    const { explanation } = await findings([...args.slice(1), "--explain", "summary"]);
    expect(Object.keys(explanation ?? {})).toEqual(["liability.juvenile"]);
  });
});

describe("where a case comes from", () => {
  test("YAML, JSON and standard input say the same", async () => {
    const text = await readFile(CASE, "utf8");
    const json = write("case.json", JSON.stringify(parse(text), undefined, "\t"));
    const yaml = await findings([CASE]);
    expect(await findings([json])).toEqual(yaml);
    expect(await findings(["-"], text)).toEqual(yaml);
    const spawned = await spawnCokdyby(["evaluate", "--json", "-"], { stdin: text });
    expect(JSON.parse(spawned.stdout)).toEqual(yaml);
  });

  test("facts on the command line are read by their type, and win over the file", async () => {
    const given = [
      "act.conduct=possess",
      "act.place=czechia",
      "decision.date=2022-06-01",
      "actor.age=16",
      "actor.isDepicted=true",
      "material.content=explicit",
      "material.selfGenerated=yes",
    ].flatMap((fact) => ["--fact", fact]);
    expect(await findings([...given, "--on", "2022-03-01"])).toEqual(await findings([CASE]));
    const older = await findings([CASE, "--fact", "actor.age=14"]);
    expect(older.findings["liability.belowAge"]?.status).toBe("yes");
  });

  test("a range and a choice are known in part", async () => {
    const { findings: found } = await findings([
      ...["--fact", "actor.age=15..17", "--fact", "act.place=czechia,partlyCzechia"],
      ...["--on", "2022-03-01"],
    ]);
    expect(found["liability.juvenile"]?.status).toBe("yes");
    expect(found["jurisdiction.conductInCzechia"]?.status).toBe("yes");
  });

  test("readings, presumptions, amendments and outcomes are options", async () => {
    const code = await findings([CASE, "--reading", "authority=code"]);
    expect(code.findings["liability.exempt"]?.dependsOn).toEqual(["depictedChildAsOffender"]);
    const strict = await findings([CASE, "--presume", "no"]);
    expect(Object.values(strict.findings).flatMap(({ presumed }) => presumed)).toEqual([]);
    const some = await findings([CASE, "--presume", "act.intentional,material.form"]);
    expect(some.findings["offence.192-1"]?.presumed).toEqual(["material.form"]);
    expect(some.findings["liability.liable"]?.status).toBe("unknown");
    const lower = ["--amend", "lower-age-to-14", "--fact", "actor.age=14"];
    const amended = await findings([CASE, ...lower, "--outcome", "liability.belowAge"]);
    expect(Object.keys(amended.findings)).toEqual(["liability.belowAge"]);
    expect(amended.findings["liability.belowAge"]?.status).toBe("no");
  });

  test.each([
    ["cs", "Nejde o platné právo.", "na čtrnáct let [lower-age-to-14]", "Zvolené výklady"],
    ["en", "This is not the law in force.", "to fourteen [lower-age-to-14]", "Readings chosen"],
  ])(
    "a law that is assumed is named before the findings, in %s",
    async (lang, not, name, chosen) => {
      const plain = await cokdyby(["evaluate", CASE, "--lang", lang]);
      expect(plain.stdout).not.toContain(not);
      expect(plain.stdout).not.toContain(chosen);
      const options = ["--amend", "lower-age-to-14", "--reading", "authority=committee"];
      for (const command of [
        ["evaluate"],
        ["sides", "--outcome", "liability.liable"],
        ["timeline"],
      ]) {
        const { stdout } = await cokdyby([...command, CASE, ...options, "--lang", lang]);
        const text = stdout.replaceAll(/\s+/g, " ");
        expect(text.startsWith(not)).toBe(true);
        expect(text).toContain(name);
        expect(text).toContain(chosen);
        expect(text).toContain("[authority=committee]");
      }
    },
  );

  test("an amendment may come from a file", async () => {
    const path = write(
      "lower.yaml",
      `amendment: mine
reason: { cs: zkouška, en: a try }
changes:
  - { set: ageOfCriminalResponsibility, to: 12, reason: { cs: zkouška, en: a try } }
`,
    );
    const options = ["--fact", "actor.age=13", "--outcome", "liability.belowAge"];
    const { findings: found } = await findings([CASE, ...options, "--amend", path]);
    expect(found["liability.belowAge"]?.status).toBe("no");
  });
});

test("--json is what the service answers", async () => {
  const guide = loadGuide();
  const law = { rulebook: loadRulebook(), phrases: loadPhrases(), guide };
  const setting = { ...law, today: () => "2026-03-01" };
  const app = await buildApp(setting);
  const body = { ...parse(await readFile(CASE, "utf8")), language: "en", explain: "summary" };
  const response = await app.http.inject({ method: "POST", url: "/v1/evaluate", payload: body });
  expect(response.statusCode).toBe(200);
  expect(await findings([CASE, "--lang", "en", "--explain", "summary"])).toEqual(response.json());
});

describe("exit codes", () => {
  test.each([
    ["settled", ["--require", "liability.juvenile"], 0],
    ["contested", ["--require", "liability.exempt"], 3],
    [
      "not known",
      ["--require", "standard.consentedPossession", "--fact", "actor.isDepicted=false"],
      3,
    ],
    [
      "not among those asked for",
      ["--outcome", "liability.juvenile", "--require", "liability.exempt"],
      3,
    ],
  ])("with --require, %s", async (_name, options, code) => {
    expect((await cokdyby(["evaluate", CASE, ...options])).code).toBe(code);
  });
});
