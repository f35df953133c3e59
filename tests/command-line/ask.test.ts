import { readFile, stat } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const folder = temporaryFolder();

const START = ["--fact", "act.conduct=possess", "--fact", "act.place=czechia"];
const SETTLED = [...START, "--on", "2026-03-01", "--reading", "authority=code"];

/** An interview: what is typed line by line, and what is printed, as one line. */
async function ask(typed: readonly string[], options: readonly string[], lang = "en") {
  const args = ["ask", ...options, "--lang", lang];
  const { code, stdout, stderr } = await cokdyby(args, {
    stdin: typed.map((each) => `${each}\n`).join(""),
  });
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const questions = [...stdout.matchAll(/^(?:Question|Otázka) (\d+) .*: (\S+)$/gm)].map(
    ([, number, fact]) => `${number} ${fact}`,
  );
  return { text: stdout.replaceAll(/\s+/g, " "), questions };
}

describe("an interview", () => {
  test("asks what settles most first, shows where each answer leads, and ends with the findings", async () => {
    const { text, questions } = await ask(["1"], SETTLED);
    expect(questions).toEqual(["1 actor.age"]);
    expect(text).toContain("To settle: Prosecution is possible");
    expect(text).toContain("1) at most 11 completed years → no; settled");
    expect(text).toContain("Nothing more is worth asking.");
    expect(text).toMatch(/Prosecution is possible no/);
    expect(text).toContain("actor.age: { min: 0, max: 11 }");
  });

  test("is held in Czech too", async () => {
    const { text } = await ask(["1"], SETTLED, "cs");
    expect(text).toContain("Určit se má: Trestní stíhání je možné");
    expect(text).toContain("1) nejvýše 11 dovršených let → ne; určeno");
    expect(text).toContain("Na nic dalšího není třeba se ptát.");
    expect(text).toMatch(/zbývá \d+ údajů/);
  });

  test("goes back to the question before, and has none before the first", async () => {
    const { text, questions } = await ask(["b", "=16", "b", "1"], SETTLED);
    expect(text).toContain("There is no question before this one.");
    expect(questions[0]).toBe("1 actor.age");
    expect(questions[2]).toBe("1 actor.age");
    expect(questions[1]).not.toBe("2 actor.age");
    expect(text).toContain("actor.age: { min: 0, max: 11 }");
  });

  test("a fact not known yet is put aside, and left open at the end", async () => {
    const typed = Array.from({ length: 60 }, () => "n");
    const { text, questions } = await ask(typed, SETTLED);
    expect(new Set(questions.map((each) => each.split(" ")[1])).size).toBe(questions.length);
    expect(text).toContain("Left open: ");
    expect(text).toMatch(/Left open: .*Age of the person who acted/);
    expect(text).not.toContain("unobtainable");
  });

  test("a fact that cannot be established is never asked again and never read as no", async () => {
    const typed = Array.from({ length: 60 }, () => "x");
    const { text, questions } = await ask(typed, SETTLED);
    expect(new Set(questions.map((each) => each.split(" ")[1])).size).toBe(questions.length);
    expect(text).toMatch(/Left open: .*Age of the person who acted/);
    expect(text).toMatch(/Prosecution is possible cannot be/);
    expect(text).toMatch(/unobtainable: .*actor\.age/);
  });

  test("an exact value is taken, one that is none is explained, and the question stays", async () => {
    const { text, questions } = await ask(["99", "=900", "=old", "=16..17", "q"], SETTLED);
    expect(text).toContain("That is none of the answers.");
    expect(text).toContain("VALUE_OUT_OF_DOMAIN");
    expect(text).toContain("VALUE_WRONG_TYPE");
    expect(questions).toHaveLength(2);
    expect(text).toContain("Stopped.");
    expect(text).toContain("actor.age: { min: 16, max: 17 }");
  });

  test("input that ends stops it, and the case so far is kept where asked", async () => {
    const path = folder.path("case.yaml");
    const { text } = await ask(["=16"], [...SETTLED, "--save", path]);
    expect(text).toContain("Stopped.");
    expect(text).toContain(path);
    expect((await readFile(path, "utf8")).split("\n")).toEqual(
      expect.arrayContaining(["on: 2026-03-01", "  actor.age: 16"]),
    );
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const again = await cokdyby(["evaluate", path, "--json"]);
    expect(again.code).toBe(0);
  });

  test("a file that cannot be written is told when it has ended", async () => {
    const args = ["ask", ...SETTLED, "--save", "/nonexistent/case.yaml"];
    const { code, stdout, stderr } = await cokdyby(args);
    expect([code, stderr.split(" ", 3).slice(0, 3)]).toEqual([
      2,
      ["--save", "/nonexistent/case.yaml:", "FILE_NOT_WRITABLE"],
    ]);
    expect(stdout).toContain("act.conduct: possess");
  });

  test("settles several goals", async () => {
    const goals = ["--goal", "liability.juvenile", "--goal", "liability.belowAge"];
    const { text, questions } = await ask(["3"], [...SETTLED, ...goals]);
    expect(questions).toEqual(["1 actor.age"]);
    expect(text).toMatch(/Juvenile yes/);
    expect(text).toMatch(/Below the age of criminal responsibility no|no .*§ 25/);
  });
});

describe("a checklist in place of the interview", () => {
  test("names what is missing, the provision that it serves and the usual evidence, marked as practice", async () => {
    const { code, stdout } = await cokdyby(["ask", ...SETTLED, "--checklist", "--lang", "cs"]);
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toMatch(/^Co zjistit Obvyklé důkazy popisují praxi/);
    expect(text).toMatch(
      /\[ \] kolik let bylo jednající osobě v den činu – slouží ustanovení: § 25 TZ/,
    );
    expect(text).toContain("obvyklé důkazy (praxe): doklad totožnosti");
    // an answer after which the finding is what it is now says nothing
    expect(text).toContain(
      "co která odpověď rozhodne: nejvýše 11 dovršených let, 12 až 14 dovršených let → ne; zbývající 2 odpovědi samy závěr nezmění",
    );
    expect(text).not.toContain("→ nelze zatím určit");
    expect(text).not.toContain("Otázka 1");
  });

  test("as JSON it is data in one language", async () => {
    const { stdout } = await cokdyby(["ask", ...SETTLED, "--checklist", "--json", "--lang", "en"]);
    const { goals, entries } = JSON.parse(stdout);
    expect(goals).toEqual(["prosecution.open"]);
    expect(entries[0]).toMatchObject({ fact: "actor.isDepicted", why: "missing" });
    expect(entries[1]).toMatchObject({
      fact: "actor.age",
      why: "missing",
      establish: "how old the person who acted was on the day of the act",
      serves: [{ source: "criminal-code", at: "§ 25" }, { source: "juvenile-justice-act" }],
    });
  });

  test("a case that cannot be decided is refused as anywhere", async () => {
    const { code } = await cokdyby(["ask", "--fact", "actor.agee=3", "--checklist"]);
    expect(code).toBe(2);
  });
});
