import { lawWords } from "@cokdyby/engine";
import { type Language, sayIn } from "@cokdyby/words";
import { frameWords } from "@cokdyby/words/web/frame";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { sidesWords } from "@cokdyby/words/web/sides";
import { uiWords } from "@cokdyby/words/web/ui";
import { describe, expect, test } from "vitest";
import { BLANK, wireOf } from "../../case/case.ts";
import { noteFacts } from "../../worker/note-facts.ts";
import { guidedSetting } from "../../worker/testing/guided-setting.ts";
import { findingsTable } from "../tables.ts";
import { makeNote } from "./make-note.ts";
import type { Block, Line } from "./note.ts";
import type { NoteCase } from "./note-case.ts";

const { rulebook, phrases } = guidedSetting;
const MAIN = ["jurisdiction.established", "liability.liable", "prosecution.open"];

/** What the note on a case is made of. */
async function noteCase(shown: Partial<NoteCase["shown"]>, language: Language): Promise<NoteCase> {
  const whole = { ...BLANK, ...shown };
  const facts = await noteFacts(guidedSetting, wireOf(whole), MAIN, "prosecution.open", language);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return {
    shown: whole,
    facts: facts.value,
    rulebook,
    made: new Date("2026-11-20T10:00:00Z"),
    say: lawWords(rulebook, phrases[language] as (typeof phrases)[string]),
    t: sayIn(noteWords, language),
    frame: sayIn(frameWords, language),
    scenario: sayIn(scenarioWords, language),
    ui: sayIn(uiWords, language),
    guidance: sayIn(guidanceWords, language),
    sidesWords: sayIn(sidesWords, language),
    withSides: false,
  };
}

const spaced = (text: string) => text.replaceAll(/\s/g, " ");
const plain = (line: Line) => line.map(({ text }) => text).join("");

/** The lines of a note, cells of tables too, with plain spaces. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(textsOf).map(spaced);
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [plain(block.line)];
    case "list":
      return block.items.map(plain);
    case "table":
      return [block.caption, ...block.rows.flat(2).map(plain)];
  }
}

const YOUNG = {
  on: "2026-03-01",
  facts: {
    "act.conduct": "distribute",
    "actor.age": 14,
    "actor.isDepicted": false,
    "child.age": 13,
    "act.place": "czechia",
    "material.content": "explicit",
  },
};

/** An act of sharing of which much is known. */
const RICH = {
  on: "2026-03-01",
  facts: {
    ...YOUNG.facts,
    "act.conduct": "transmit",
    "act.date": "2026-03-01",
    "actor.age": 16,
    "child.age": { min: 13, max: 15 },
    "actor.nationality": "czech",
  },
};

describe("a law that a case assumes", () => {
  const amended = { ...YOUNG, amendments: ["lower-age-to-14"], readings: { authority: "code" } };

  test.each([
    ["cs", "Nejde o platné právo.", "Snížení věku trestní odpovědnosti na čtrnáct let", "Závěr"],
    [
      "en",
      "This is not the law in force.",
      "Age of criminal responsibility lowered to fourteen",
      "Conclusion",
    ],
  ] as const)("is named before the conclusion, in %s", async (language, not, name, conclusion) => {
    const lines = linesOf(makeNote(await noteCase(amended, language)).blocks);
    const said = lines.findIndex((line) => line.startsWith(not));
    expect(lines[said]).toContain(name);
    expect(said).toBeGreaterThanOrEqual(0);
    expect(said).toBeLessThan(lines.indexOf(conclusion));
  });

  test("is not named where there is none", async () => {
    const lines = linesOf(makeNote(await noteCase(YOUNG, "en")).blocks);
    expect(lines.filter((line) => line.startsWith("This is not the law in force."))).toEqual([]);
    expect(lines).not.toContain("Reading chosen");
  });

  test("has its readings beside its date", async () => {
    const lines = linesOf(makeNote(await noteCase(amended, "en")).blocks);
    const say = lawWords(rulebook, phrases.en as (typeof phrases)[string]);
    const words = `${say.reading("authority")} – ${say.option("authority", "code")}`;
    expect(lines[lines.indexOf("Reading chosen") + 1]).toBe(words);
  });

  test("stands under the table of findings too", async () => {
    const rows = findingsTable(await noteCase(amended, "en"));
    expect(rows).toContainEqual([
      "Proposed amendment, as if it were law",
      "Age of criminal responsibility lowered to fourteen",
    ]);
    expect(rows.map(([label]) => label)).toContain("Reading chosen");
  });
});

describe("an answer of no", () => {
  const said = async (facts: object, language: Language) => {
    const made = await noteCase({ ...YOUNG, facts: { ...YOUNG.facts, ...facts } }, language);
    return linesOf(makeNote(made).blocks);
  };

  test.each([
    [
      "cs",
      "Pravidla, která se nepoužijí",
      "použije se výjimka: Pod hranicí věku trestní odpovědnost nevzniká",
    ],
    [
      "en",
      "Rules that do not apply",
      "the exception applies: No liability below the age of criminal responsibility",
    ],
  ] as const)(
    "names the rule that does not apply and the exception to it, in %s",
    async (language, caption, why) => {
      const lines = await said({ "actor.age": 13 }, language);
      expect(lines).toContain(caption);
      expect(lines).toContain(why);
    },
  );

  test("names what offences fail on, those that fail on the same together, and no rule twice", async () => {
    const lines = await said({ "actor.age": 16, "material.content": "neither" }, "cs");
    const rule = (cited: string) => lines.filter((line) => line.endsWith(`(${cited})`));
    expect(rule("§ 192 odst. 3 TZ")).toHaveLength(1);
    expect(rule("§ 202 odst. 1 TZ")).toHaveLength(1);
    expect(
      lines.filter((line) => /^(.*; )?Obsah materiálu: ani jedno(;|$)/.test(line)),
    ).not.toEqual([]);
  });

  test("a yes needs none", async () => {
    const lines = await said({ "actor.age": 16 }, "en");
    expect(lines).not.toContain("Rules that do not apply");
  });
});

test("all the facts that suffice for an answer are named", async () => {
  const lines = linesOf(makeNote(await noteCase(RICH, "en")).blocks);
  expect(lines.filter((line) => line.includes("…"))).toEqual([]);
  expect(lines.find((line) => /^It rests on: .*(;.*){4}\.$/.test(line))).toBeDefined();
});

test.each(["cs", "en"] as const)(
  "a warning names the fact that it is about (%s)",
  async (language) => {
    const facts = { ...YOUNG.facts, "sharing.audience": "closedGroup", "act.conduct": "possess" };
    const made = await noteCase({ ...YOUNG, facts }, language);
    const about = made.facts.answer.warnings.flatMap(({ pointer }) => pointer ?? []);
    expect(about).toEqual(["#/facts/sharing.audience"]);
    const warning = made.facts.answer.warnings[0]?.detail ?? "";
    expect(linesOf(makeNote(made).blocks)).toContain(
      spaced(`${made.say.fact("sharing.audience")}: ${warning}`),
    );
  },
);

test.each([
  ["cs", /^Závěr(y)? (může|mohou) změnit ještě \d+ dalš/],
  ["en", /^\d+ more facts may change the answer\.$/],
] as const)("how many more facts may change the answer is said (%s)", async (language, words) => {
  const made = await noteCase({}, language);
  const missing = made.facts.toEstablish.filter(({ why }) => why === "missing");
  const [said = ""] = linesOf(makeNote(made).blocks).filter((line) => words.test(line));
  expect(Number(/\d+/.exec(said))).toBe(missing.length - 10);
});

test("of a case of which nothing is known the note tells no rule", async () => {
  const lines = linesOf(makeNote(await noteCase({}, "en")).blocks);
  expect(lines).toContain("Main findings");
  expect(lines).not.toContain("Rules from which the finding follows");
  expect(linesOf(makeNote(await noteCase(YOUNG, "en")).blocks)).toContain(
    "Rules from which the finding follows",
  );
});

test.each([
  ["cs", "Neplatí: "],
  ["en", "Does not hold: "],
] as const)(
  "outcomes that do not hold are named together where every outcome of a list is told (%s)",
  async (language, label) => {
    const made = await noteCase(YOUNG, language);
    const { answer, findings } = made.facts;
    const lines = linesOf(makeNote(made).blocks).filter((line) => line.startsWith(label));
    const failing = (group: string) =>
      rulebook.outcomes
        .filter((each) => each.group === group && !MAIN.includes(each.outcome))
        .filter(({ outcome }) => findings[outcome]?.status === "no")
        .map(({ outcome }) => spaced(made.say.outcome(outcome)));
    expect(answer.lawDate).toBe(YOUNG.on);
    expect(lines).toEqual(
      ["jurisdiction", "prosecution"].map((group) => `${label}${failing(group).join("; ")}.`),
    );
    expect(failing("jurisdiction").length).toBeGreaterThan(3);
  },
);
