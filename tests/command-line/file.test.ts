import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OPERATIONS } from "@cokdyby/api";
import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import { type EvaluateFileAnswer, evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import type { Rulebook } from "@cokdyby/engine";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { makeReceipt } from "@cokdyby/server/receipts";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { amendedBy } from "../properties/analysis/amended-laws.ts";
import { FIRST, newSigner } from "../receipts/made.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby, placeOf, refused } from "./cokdyby.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/files/one-video-five-acts.yaml");
const { folder, write } = temporaryFolder();

const written = (text: string) => write("file.yaml", text);
/** What is told of a file that is refused. */
const told = (text: string) => refused(["evaluate", written(text), "--lang", "en"], {}, folder);

test("a file is told by the charge of each person and act, the earliest day on top", async () => {
  const { code, stdout } = await cokdyby(["evaluate", EXAMPLE, "--lang", "en"]);
  expect(code).toBe(0);
  const lines = stdout.split("\n");
  expect(lines[0]).toMatch(/^First that may be time-barred: .* 2029 – § 192\(3\):/);
  const [, ofA = "", ofB = ""] = stdout.split(/^Person [AB]$/m);
  expect(ofA.match(/^ {2}act a\d: Contested\./gm)).toHaveLength(3);
  expect(ofB).toMatch(/^ {2}act a4: Cannot be told yet\./m);
  expect(ofB).toMatch(/– § 175 is as a rule excluded by § 185a/);
  expect(stdout).not.toMatch(/^Concurrence$|To be established/m);
});

test("what is a plain no is told last, once of all acts of which it is so", async () => {
  const path = written(`
file: 1
persons: { D: { age: 14 }, F: { age: 30 }, V: { age: 16 } }
items: { v: { shows: [V], madeBy: [V], content: neither, form: visual } }
acts:
  b1: { by: F, conduct: possess, item: v, place: CZ, when: 2026-03-01 }
  b2: { by: D, conduct: possess, item: v, place: CZ, when: 2026-03-01 }
`);
  const { code, stdout } = await cokdyby(["evaluate", path, "--lang", "en"]);
  expect(code).toBe(0);
  expect(stdout.trim().replaceAll(/\s+/g, " ")).toMatch(
    /^Other acts – act b1, person F; act b2, person D: No prosecution: .* Nearest is § 192\(1\) CC; .* Decision support/,
  );
});

test("each cell has the charge that its case has by itself, unless the request leaves it out", async () => {
  const { stdout } = await cokdyby(["evaluate", EXAMPLE, "--json", "--lang", "en"]);
  const { cells } = JSON.parse(stdout) as EvaluateFileAnswer;
  expect(cells.length).toBeGreaterThan(4);
  for (const { act, case: own, charge } of cells) {
    const path = write(`${act}.json`, JSON.stringify(own));
    const alone = await cokdyby(["evaluate", path, "--json", "--lang", "en"]);
    expect(charge, act).toEqual((JSON.parse(alone.stdout) as EvaluateAnswer).charge);
  }
  const setting = { rulebook: loadRulebook(), phrases: loadPhrases(), guide: loadGuide() };
  const without = await evaluateFile.run(
    { ...setting, today: () => "2026-11-20" },
    { ...parse(readFileSync(EXAMPLE, "utf8")), charge: false },
  );
  expect(without.ok && without.value.cells.some((cell) => "charge" in cell)).toBe(false);
});

test("with --all a file is also told act by act and person by person", async () => {
  const { code, stdout } = await cokdyby(["evaluate", EXAMPLE, "--all", "--lang", "en"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/a1 +contested/);
  expect(stdout).toContain("Person B");
  expect(stdout).toMatch(/a4 +§ 193\(1\)[\s\S]*1 to 5 years/);
  expect(stdout).toContain("person B: birth date");
});

test("a law that a file assumes is named before the findings", async () => {
  const path = written(`
file: 1
on: 2026-03-01
amendments: [lower-age-to-14]
readings: { authority: committee }
persons: { A: { age: 14 } }
items: { v: { shows: [A], content: explicit } }
acts: { a1: { by: A, conduct: possess, item: v, place: CZ } }
`);
  for (const command of ["evaluate", "ask", "explain"]) {
    const { stdout } = await cokdyby([command, path, "--lang", "en"]);
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
      /^This is not the law in force\. .* lowered to fourteen \[lower-age-to-14\]\. Readings chosen – .* \[authority=committee\]/,
    );
  }
});

test("the same in Czech", async () => {
  const { code, stdout } = await cokdyby(["evaluate", EXAMPLE, "--all", "--lang", "cs"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/a1 +sporné/);
  expect(stdout).toContain("osoba B: datum narození");
});

test("offences have the name that the age gives them, and an act otherwise criminal has no range", async () => {
  const path = written(`
file: 1
persons: { D: { age: 14 }, E: { age: 16 }, F: { age: 30 }, V: { age: 16 } }
items: { v: { shows: [V], madeBy: [V], content: explicit, form: visual } }
acts:
  b1: { by: [D, E, F], conduct: distribute, item: v, audience: publicNetwork, place: CZ, when: 2026-03-01 }
`);
  const { code, stdout } = await cokdyby(["evaluate", path, "--all", "--lang", "cs"]);
  expect(code).toBe(0);
  const all = stdout.slice(stdout.indexOf("Osoby a činy"));
  const of = (id: string) =>
    all.split(/^(?=Osoba )/m).find((part) => part.startsWith(`Osoba ${id}`));
  expect(of("D")).toContain("čin jinak trestný");
  expect(of("D")).not.toMatch(/sazba|\d (let|roky)/);
  expect(of("E")).toMatch(/provinění +závěr +sazba/);
  expect(of("E")).toMatch(/mladistvý: +1/);
  expect(of("F")).toMatch(/trestný čin +závěr +sazba/);
});

test("ages after one another with one effect are asked as one", async () => {
  const path = written(`
file: 1
persons: { A: { age: 16 }, B: {} }
items: { v: { shows: [A], madeBy: [A], content: explicit, form: visual } }
acts: { b1: { by: B, conduct: distribute, item: v, audience: publicNetwork, place: CZ, when: 2026-03-01 } }
`);
  const { stdout } = await cokdyby(["ask", path, "--lang", "en"]);
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(/(?:0 to|at most) 14 completed years/);
  expect(stdout).not.toMatch(/1[12] completed years/);
});

test("states are told in a line each, a transfer once and before them, places as the language writes them", async () => {
  const path = join(import.meta.dirname, "../../examples/files/fourteen.yaml");
  const { stdout } = await cokdyby(["states", path, "--lang", "cs"]);
  const text = stdout.replaceAll(/\s+/g, " ");
  expect(text).toMatch(/^ ?Předání trestního řízení /);
  expect(text).toContain(
    "SK → CZ (D: b1, b2). Důvody, pro které dožádaný stát musí odmítnout: – ano: Osoba nemůže být pro svůj věk trestně odpovědná. (čl. 12 odst. 1 písm. c) nařízení 2024/3011; § 25 TZ)",
  );
  expect(text.match(/12 odst\. 1 písm\. c\)/g)).toHaveLength(1);
  expect(text).toContain(
    "– SK – ano: Místo činu, Občanství jednající osoby, Obvyklé bydliště jednající osoby; nelze zatím určit: Loď nebo letadlo; 6 základů posoudí jen jeho vlastní právo; zavazuje jej čl. 25 odst. 1",
  );
  expect(text).not.toContain("cizí právo");
  expect(stdout).not.toMatch(/\d\(\d\)/);
});

test("what looks like a name is noted beside the answer, without repeating it", async () => {
  const path = written("file: 1\ntitle: Řehoř Čížek\npersons: { A: { age: 30 } }\nacts: {}\n");
  const told = await cokdyby(["evaluate", path, "--lang", "en"]);
  expect(told.code).toBe(0);
  expect(told.stderr).toContain("looks like a name or a birth number");
  expect(told.stderr).not.toContain("Čížek");
  const { stderr } = await cokdyby(["evaluate", EXAMPLE, "--lang", "en"]);
  expect(stderr).not.toContain("looks like");
});

test("what a file lacks is asked once, the most useful first, with what each answer leads to", async () => {
  const { code, stdout } = await cokdyby(["ask", EXAMPLE, "--lang", "en"]);
  expect(code).toBe(0);
  const [, first = ""] = stdout.split("\n");
  expect(first).toContain("person B: birth date");
  expect(stdout.match(/person B: birth date/g)).toHaveLength(1);
});

test("a case file given where only a case will do, and the reverse, is one problem that names the command", async () => {
  expect(await refused(["timeline", EXAMPLE, "--lang", "en"])).toEqual([
    expect.stringMatching(/:3:7: CASE_FILE_GIVEN .*`cokdyby evaluate`/),
  ]);
  const single = "title: one act\nfacts: { act.conduct: possess, actor.age: sixteen }\n";
  expect(await refused(["states", written(single), "--lang", "en"])).toEqual([
    expect.stringMatching(/:2:8: CASE_GIVEN .*`cokdyby evaluate`/),
  ]);
});

test("options that are said of a single case are refused beside a file, each by its name", async () => {
  const refusedOf = async (command: string, ...options: string[]) =>
    (await refused([command, EXAMPLE, "--lang", "en", ...options])).map(placeOf);
  const said = (...options: string[]) => options.map((each) => `${each}: OPTION_OF_CASES`);
  const evaluated = [
    "--fact",
    "actor.age=14",
    "--explain",
    "full",
    "--require",
    "prosecution.open",
  ];
  expect(await refusedOf("evaluate", ...evaluated)).toEqual(
    said("--fact", "--explain", "--require"),
  );
  const asked = ["--save", join(folder, "saved.yaml"), "--checklist"];
  expect(await refusedOf("ask", ...asked)).toEqual(said("--save", "--checklist"));
  const sealed = ["--seal", "actor.age", "--opening", join(folder, "opening.json")];
  expect(await refusedOf("receipt", ...sealed)).toEqual(said("--seal", "--opening"));
  expect(readdirSync(folder)).not.toContain("opening.json");
});

test("day, readings, amendments and presumptions are said of a file as of a case", async () => {
  const file = "persons: { A: { age: 14 } }\nitems: { v: { shows: [A], content: explicit } }\n";
  const acts = "acts: { a1: { by: A, conduct: possess, item: v, place: CZ } }\n";
  const own =
    "on: 2026-03-01\namendments: [lower-age-to-14]\nreadings: { authority: committee }\npresume: false\n";
  const options = ["--on", "2026-03-01", "--amend", "lower-age-to-14", "--presume", "no"];
  const json = ["--json", "--lang", "en"];
  const inFile = write("own.yaml", `file: 1\n${own}${file}${acts}`);
  const bare = write("bare.yaml", `file: 1\n${file}${acts}`);
  const written = await cokdyby(["evaluate", inFile, ...json]);
  const more = ["--reading", "authority=committee"];
  expect(await cokdyby(["evaluate", bare, ...options, ...more, ...json])).toEqual(written);
  const wrong = ["--reading", "authority=nobody", "--on", "2026-13-01"];
  const lines = await refused(["evaluate", bare, ...wrong, "--lang", "en"]);
  expect(lines.map(placeOf).toSorted()).toEqual([
    "--on: DATE_IMPOSSIBLE",
    "--reading authority: OPTION_UNKNOWN",
  ]);
});

test("`file evaluate`, as it was once written, is the command itself, and no other stands there", async () => {
  for (const command of ["evaluate", "ask", "states", "explain"]) {
    const now = await cokdyby([command, EXAMPLE, "--lang", "en"]);
    expect(now.code).toBe(0);
    expect(await cokdyby(["file", command, EXAMPLE, "--lang", "en"])).toEqual(now);
    expect(await cokdyby(["--lang", "en", "file", command, EXAMPLE])).toEqual(now);
  }
  const { stdout } = await cokdyby(["file", "--help", "--lang", "en"]);
  const listed = [...stdout.matchAll(/^ {2}([a-z]\S+) \[/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(["ask", "evaluate", "explain", "help", "receipt", "states"]);
  expect((await cokdyby(["file", "timeline", EXAMPLE])).code).toBe(2);
  expect((await cokdyby(["--help", "--lang", "en"])).stdout).not.toMatch(/^ {2}file\b/m);
});

test("--json is what the service answers", async () => {
  const asked = ["evaluate", EXAMPLE, "--json", "--outcome", "prosecution.open"];
  const { code, stdout } = await cokdyby(asked);
  expect(code).toBe(0);
  const answer = OPERATIONS.evaluateFile.answer.parse(JSON.parse(stdout));
  expect(answer.cells.map(({ act }) => act)).toEqual(["a1", "a2", "a3", "a4", "a5"]);
  expect(answer.persons.A?.prosecution.dependsOn).toEqual(["depictedChildAsOffender"]);
});

describe("explaining", () => {
  const explain = (...args: string[]) => cokdyby(["explain", EXAMPLE, ...args]);

  test("who may be prosecuted: the answer, what it turns on, then the grounds act by act", async () => {
    const { code, stdout } = await explain("--actor", "A", "--lang", "en");
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toMatch(/^ person A Prosecution is possible \(prosecution.open\): contested/);
    expect(text).toContain("To be established: person B: birth date; act a2, person B: ");
    expect([...stdout.matchAll(/^act a\d.*$/gm)].map(([line]) => line)).toEqual([
      "act a1, person A, shown or harmed A",
      "act a2, person A, shown or harmed A, recipient B",
      "act a5, person A, shown or harmed A, recipient B",
    ]);
    expect(stdout).toContain("In our words: ");
  });

  test("the same in Czech, in a summary, for one act", async () => {
    const args = ["--act", "a1", "--explain", "summary", "--lang", "cs"];
    const { code, stdout } = await explain(...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\nčin a1\n {2}Trestní stíhání je možné \(prosecution.open\): sporné/);
    expect(stdout).toContain("Opora v pramenech");
    expect(stdout).not.toContain("Naším slovy");
  });

  test("without more, of the file, and no more acts than asked for", async () => {
    const asked = "--outcome liability.liable --limit 1 --lang en";
    const { stdout } = await explain(...asked.split(" "));
    expect(stdout).toMatch(/^\nSome person for some act\n/);
    expect(stdout.match(/^act a/gm)).toHaveLength(1);
    expect(stdout).toContain("rests on more acts than are explained here");
  });

  test("--json is what the service answers", async () => {
    const { code, stdout } = await explain("--json", "--act", "a4", "--outcome", "offence.193-1");
    expect(code).toBe(0);
    const answer = OPERATIONS.explainFile.answer.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({ about: { act: "a4" }, cells: [{ act: "a4", actor: "B" }] });
    expect(answer.cells[0]?.explanation).toHaveProperty(["offence.193-1", "tree"]);
  });

  test("what options say wrongly is told of the option", async () => {
    const args = ["--outcome", "prosecution.opne", "--act", "a9", "--actor", "A", "--limit", "x"];
    const lines = await refused(["explain", EXAMPLE, ...args, "--lang", "en"]);
    expect(lines.map(placeOf).toSorted()).toEqual([
      "--act: REFERENCE_UNKNOWN",
      "--limit: VALUE_WRONG_TYPE",
      "--outcome: OUTCOME_UNKNOWN",
    ]);
    const nowhere = await explain("--act", "a1", "--actor", "C", "--lang", "cs");
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining("CELL_UNKNOWN")]);
  });
});

describe("receipts", () => {
  const { path, write } = temporaryFolder();
  const signer = newSigner();
  const request = (...args: string[]) => cokdyby(["receipt", EXAMPLE, "--lang", "en", ...args]);

  beforeAll(async () => {
    const { stdout } = await request("--outcome", "prosecution.open", "--outcome", "offence.193-1");
    const made = (rulebook: Rulebook) => {
      const setting = { rulebook, signer, today: "2026-03-01", owner: "ann", link: FIRST };
      return expectOk(makeReceipt(setting, JSON.parse(stdout)));
    };
    const law = loadRulebook();
    write("receipt", JSON.stringify(made(law), undefined, 2));
    write("changed", JSON.stringify({ ...made(law), today: "2026-03-02" }));
    write("of-other-law", JSON.stringify(made(amendedBy("ii-8"))));
  });

  test("the request holds the file as it is written, and an id of one's own or a new one", async () => {
    const { stdout } = await request("--id", "mine");
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ id: "mine", file: { file: 1, acts: { a3: { received: "a2" } } } },
    });
    const again = await request();
    expect(JSON.parse(again.stdout).id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ["receipt", [], 4, /signer is not known here/],
    [
      ...(["receipt", ["--key", signer.key], 0] as const),
      /Verified: intact[\s\S]*made for ann[\s\S]*same record, to the last byte/,
    ],
    [
      ...(["receipt", ["--key", signer.key, "--today"], 0] as const),
      /by the law of the days of the acts[\s\S]*Nothing differs/,
    ],
    ["changed", ["--key", signer.key], 1, /not as it was signed[\s\S]*#\/today/],
  ])("verify %s %j ends with %d", async (name, options, code, says) => {
    const ended = await cokdyby(["verify", path(name), ...options, "--lang", "en"]);
    expect([ended.code, ended.stderr]).toEqual([code, ""]);
    expect(ended.stdout.replaceAll(/\s+/g, " ")).toMatch(says);
  });

  test.each([
    [
      "en",
      /act a2, person A, shown or harmed A, recipient B: [^:]+ \(prosecution.open\): cannot be determined yet → contested/,
    ],
    [
      "cs",
      /čin a2, osoba A, zobrazená nebo poškozená osoba A, příjemce B: [^:]+: nelze zatím určit → sporné/,
    ],
  ])("what comes out otherwise today is told cell by cell (%s)", async (lang, says) => {
    const args = ["--key", signer.key, "--today", "--lang", lang];
    const { code, stdout } = await cokdyby(["verify", path("of-other-law"), ...args]);
    expect(code).toBe(5);
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(says);
  });

  test("a file that can be read in two ways, is no text or cannot be decided gets no request", async () => {
    const receipt = (text: string | Buffer) => {
      write("wrong.yaml", text);
      return cokdyby(["receipt", path("wrong.yaml"), "--id", "key", "--lang", "en"]);
    };
    const twice = await receipt("file: 1\npersons: { A: { age: 14, age: 40 } }\nacts: {}\n");
    expect([twice.code, twice.stdout]).toEqual([2, ""]);
    expect(twice.stderr).toContain(":2:26: YAML_DUPLICATE_KEY");
    const bytes = await receipt(Buffer.from([0x66, 0xff, 0x3a]));
    expect([bytes.code, bytes.stderr]).toEqual([2, expect.stringContaining("NOT_TEXT")]);
    const wrong = await receipt("file: 1\nacts: { a1: { by: X } }\n");
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toMatch(/^--id: [\s\S]*wrong.yaml:2:\d+: REFERENCE_UNKNOWN/);
  });
});

test("a file that leaves more open than diagrams hold is told so, and is no fault", async () => {
  const act = { by: "A", item: "v" };
  const file = {
    file: 1,
    presume: false,
    persons: { A: {}, B: {}, C: {}, D: {} },
    items: { v: { shows: ["B", "C"], content: "explicit" } },
    acts: {
      a1: { ...act, conduct: "transmit", to: ["D"] },
      a2: { ...act, by: "D", conduct: "distribute", to: ["A", "C"], received: "a1" },
      a3: { by: "A", conduct: "extort", against: "B" },
    },
  };
  expect(await told(JSON.stringify(file))).toContainEqual(
    expect.stringMatching(/^NODE_BUDGET .*say more of the acts and persons/),
  );
});

test("everything that is wrong with a file is told at once, at its place", async () => {
  const lines = await told(`file: 1
persons: { A: { age: 3, aeg: 30 } }
acts:
  a1: { by: X, conduct: sned, place: Cz }
  a2: { by: [], received: a9 }
`);
  expect(lines.map(placeOf)).toEqual(
    expect.arrayContaining([
      "file.yaml:2:30: MEMBER_UNKNOWN",
      "file.yaml:4:13: REFERENCE_UNKNOWN",
      "file.yaml:4:38: STATE_UNKNOWN",
      "file.yaml:5:13: NOBODY_ACTS",
      "file.yaml:5:27: REFERENCE_UNKNOWN",
    ]),
  );
});

test("an act whose facts clash is named", async () => {
  const lines = await told(`file: 1
persons: { A: { age: 16 }, B: {} }
items: { v: { shows: [A], content: explicit } }
acts: { a1: { by: A, conduct: transmit, item: v, to: [B], facts: { actor.coerced: true, sharing.voluntary: true } } }
`);
  expect(lines).toContainEqual(expect.stringMatching(/:4:1\d.* CLASHING_FACTS/));
});
