import type { Status } from "@cokdyby/engine";
import { lawWords } from "@cokdyby/engine/explain";
import type { Block, Line } from "@cokdyby/paper";
import { type Language, sayIn } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { frameWords } from "@cokdyby/words/web/frame";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { uiWords } from "@cokdyby/words/web/ui";
import { describe, expect, test } from "vitest";
import { noteFacts } from "../../worker/note-facts.ts";
import { guidedSetting } from "../../worker/testing/guided-setting.ts";
import { makeNote } from "./make-note.ts";
import type { NoteFile } from "./note-file.ts";

const { rulebook, phrases } = guidedSetting;
const HEADLINES = ["jurisdiction.established", "liability.liable", "prosecution.open"];
const FILE: NoteFile["file"] = {
  file: 1,
  on: "2026-03-01",
  persons: { A: { age: 13 }, B: { age: 13 } },
  items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit", form: "visual" } },
  acts: {
    a1: { by: ["A"], conduct: "distribute", item: "v", place: ["CZ"], when: "2026-02-01" },
  },
};

async function blocksOf(
  matter: Parameters<typeof noteFacts>[1],
  language: Language,
  aside: NoteFile["aside"] = {},
): Promise<readonly Block[]> {
  const facts = await noteFacts(guidedSetting, matter, language);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return makeNote({
    file: facts.value.file,
    aside,
    reference: "",
    author: "",
    appendix: true,
    facts: facts.value,
    rulebook,
    made: new Date("2026-11-20T10:00:00Z"),
    say: lawWords(rulebook, phrases[language] as (typeof phrases)[string]),
    t: sayIn(noteWords, language),
    scenario: sayIn(scenarioWords, language),
    frame: sayIn(frameWords, language),
    ui: sayIn(uiWords, language),
    guidance: sayIn(guidanceWords, language),
    fileWords: sayIn(fileWords, language),
    // what these say of parts and persons is theirs
    parts: { person: () => "", item: () => "", act: () => "" },
    persons: {
      statusOf: () => undefined,
      sentence: () => "",
      conclusion: () => "",
      ofActs: () => "",
      differing: () => [],
    },
    unknowns: { nameOf: () => ({ whose: "", what: "" }), valueOf: () => "" },
  }).blocks;
}

const spaced = (text: string) => text.replaceAll(/\s/g, " ");
const plain = (line: Line) => spaced(line.map(({ text }) => text).join(""));
const paragraphsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [plain(block.line)] : []));
const itemsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items.map(plain) : []));

describe("a law that a file assumes", () => {
  const amended = {
    ...FILE,
    amendments: ["lower-age-to-14"],
    readings: { authority: "committee" },
  };

  test.each([
    ["cs", /^Nejde o platné právo\..*Snížení věku trestní odpovědnosti na čtrnáct let\.$/],
    [
      "en",
      /^This is not the law in force\..*Age of criminal responsibility lowered to fourteen\.$/,
    ],
  ] as const)("is named before all findings, in %s", async (language, words) => {
    const blocks = await blocksOf(amended, language);
    expect(paragraphsOf(blocks)[1]).toMatch(words);
    expect(paragraphsOf(await blocksOf(FILE, language))[1]).not.toMatch(words);
  });

  test("has its readings among what the conclusion rests on", async () => {
    const fixed = /^Reading chosen: .+ – /;
    const own = (blocks: readonly Block[]) => itemsOf(blocks).filter((item) => fixed.test(item));
    expect(own(await blocksOf(amended, "en"))).toHaveLength(1);
    expect(own(await blocksOf(FILE, "en"))).toHaveLength(0);
  });
});

test.each([
  ["cs", "Naplněny znaky?", "U každé osoby a činu"],
  ["en", "Elements fulfilled?", "Of each person and act"],
] as const)(
  "whether an offence is fulfilled is not headed as whether it can be prosecuted, in %s",
  async (language, head, caption) => {
    const offences = (await blocksOf(FILE, language)).flatMap((block) =>
      block.kind === "table" && spaced(block.caption) === caption ? [block] : [],
    );
    expect(offences.map((table) => spaced(table.head[2] ?? ""))).toEqual([head]);
    expect(offences[0]?.rows[0]?.[2]?.[0]?.[0]?.status).toBe("yes");
  },
);

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
const tablesOf = (blocks: readonly Block[], caption: RegExp) =>
  blocks.flatMap((block) =>
    block.kind === "table" && caption.test(spaced(block.caption))
      ? [block.rows.map((row) => row.map((cell) => cell.map(plain).join(" | ")))]
      : [],
  );

describe("the note on a case is that on its file of one act", () => {
  test.each([
    ["cs", /^Stíhat nelze/],
    ["en", /^No prosecution/],
  ] as const)("and begins with all of its charge (%s)", async (language, verdict) => {
    const blocks = await blocksOf(YOUNG, language);
    const at = blocks.findIndex((block) => block.kind === "heading");
    const [charge, lines] = blocks.slice(at + 1);
    expect(paragraphsOf(charge === undefined ? [] : [charge])[0]).toMatch(verdict);
    expect(itemsOf(lines === undefined ? [] : [lines]).length).toBeGreaterThan(0);
  });

  test("tells every fact that the case states, and what cannot be established", async () => {
    const [rows = []] = tablesOf(
      await blocksOf(YOUNG, "en", { "material.form": "unobtainable" }),
      /^Facts that/,
    );
    const say = lawWords(rulebook, phrases.en as (typeof phrases)[string]);
    const told = Object.entries(YOUNG.facts).map(([fact, value]) =>
      [say.fact(fact), say.stated(fact, value)].map(spaced),
    );
    expect(rows).toEqual(expect.arrayContaining(told));
    expect(rows).toHaveLength(told.length + 1);
    expect(rows).toContainEqual([spaced(say.fact("material.form")), "cannot be established"]);
  });

  test("says of a stated fact that it has no meaning here", async () => {
    const facts = { ...YOUNG.facts, "act.conduct": "possess", "sharing.audience": "closedGroup" };
    const aside = { "sharing.audience": "doesNotBelong" } as const;
    const [rows = []] = tablesOf(await blocksOf({ ...YOUNG, facts }, "en", aside), /^Facts/);
    expect(rows.filter(([, known]) => known?.endsWith("(has no meaning here)"))).toHaveLength(1);
  });

  test.each([
    ["cs", /^Hlavní závěry/, "Neplatí: ", "Zatím nelze určit: "],
    ["en", /^Main findings/, "Does not hold: ", "Cannot be told yet: "],
  ] as const)(
    "tells how each main question and each basis comes out, and names together what does not hold (%s)",
    async (language, caption, fails, isOpen) => {
      const facts = await noteFacts(guidedSetting, YOUNG, language);
      const findings = (facts.ok && facts.value.answer.cells[0]?.findings) || {};
      const say = lawWords(rulebook, phrases[language] as (typeof phrases)[string]);
      const bases = (status: Status) =>
        rulebook.outcomes
          .filter(({ group }) => ["jurisdiction", "prosecution"].includes(group))
          .filter(({ outcome }) => !HEADLINES.includes(outcome))
          .filter(({ outcome }) => findings[outcome]?.status === status)
          .map(({ outcome }) => spaced(say.outcome(outcome)));
      const blocks = await blocksOf(YOUNG, language);
      const [rows = []] = tablesOf(blocks, caption);
      const main = HEADLINES.map((outcome) => spaced(say.outcome(outcome)));
      expect(rows.map(([name]) => name).toSorted()).toEqual([...main, ...bases("yes")].toSorted());
      expect(paragraphsOf(blocks)).toEqual(
        expect.arrayContaining([
          `${fails}${bases("no").join("; ")}.`,
          `${isOpen}${bases("unknown").join("; ")}.`,
        ]),
      );
      expect(bases("no").length).toBeGreaterThan(3);
      expect(bases("unknown")).not.toEqual([]);
    },
  );

  test.each([
    ["cs", "Předpokládá se, neplatí, zjistí-li se opak (a1): "],
    ["en", "Presumed, does not hold if found otherwise (a1): "],
  ] as const)("names all that is presumed, in one line (%s)", async (language, label) => {
    const adult = { ...YOUNG, facts: { ...YOUNG.facts, "actor.age": 20 } };
    const facts = await noteFacts(guidedSetting, adult, language);
    const presumed = (facts.ok ? facts.value.toEstablish : []).flatMap((each) => each.presumed);
    const items = itemsOf(await blocksOf(adult, language));
    const told = items.filter((each) => each.startsWith(label));
    expect(presumed.length).toBeGreaterThan(2);
    expect(told).toEqual([`${label}${presumed.map(spaced).join("; ")}`]);
  });

  test("tells of a contested answer what it is under each reading", async () => {
    const facts = {
      ...{ "act.conduct": "possess", "act.place": "czechia", "actor.age": 16 },
      ...{ "actor.isDepicted": true, "material.content": "explicit" },
    };
    const blocks = await blocksOf({ on: "2022-03-10", facts }, "en");
    const [rows = []] = tablesOf(blocks, /^Main findings/);
    const contested = rows.filter(([, status]) => status === "contested");
    expect(contested.length).toBeGreaterThan(0);
    for (const [, , why] of contested) expect(why).toMatch(/ – [^|]+: no( |$)/);
  });
});

test("acts that differ in a fact or a ground are told apart, and one that is the same once", async () => {
  const file = {
    ...FILE,
    acts: {
      ...FILE.acts,
      a2: { by: ["A"], conduct: "possess", item: "v", place: ["CZ"], when: "2026-02-01" },
    },
  };
  const blocks = await blocksOf(file, "en");
  const [rows = []] = tablesOf(blocks, /^Facts that/);
  const say = lawWords(rulebook, phrases.en as (typeof phrases)[string]);
  const known = (fact: string) => rows.find(([name]) => name === spaced(say.fact(fact)))?.[1];
  expect(known("act.conduct")).toMatch(/^a1: .+ \| a2: /);
  expect(known("act.place")).toBe(spaced(say.stated("act.place", "czechia")));
});

test.each([
  ["cs", 20, "", /^6 měsíců až 3 roky; /],
  ["cs", 16, "provinění", /^mladistvý: 3 až 18 měsíců; /],
  ["cs", 14, "čin jinak trestný", /^trest ani trestní opatření uložit nelze$/],
  ["en", 16, "transgression (provinění)", /^juvenile: 3 to 18 months; /],
] as const)(
  "an offence has the name and the range that it has by the age (%s, at %d)",
  async (language, age, kind, range) => {
    const persons = { A: { age }, B: { age: 13 } };
    const blocks = await blocksOf({ ...FILE, persons }, language);
    const [rows = []] = tablesOf(blocks, /^(U každé osoby a činu|Of each person and act)/);
    const [, named = "", , told = ""] =
      rows.find(([, each]) => each?.includes("§ 192(3)") || each?.includes("§ 192 odst. 3")) ?? [];
    expect(named.split(" | ")[1] ?? "").toBe(kind);
    expect(told.split(" | ").at(-1)).toMatch(range);
  },
);
