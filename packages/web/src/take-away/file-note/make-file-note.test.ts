import { lawWords } from "@cokdyby/engine";
import { type Language, sayIn } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { fileNoteWords } from "@cokdyby/words/web/file-note";
import { frameWords } from "@cokdyby/words/web/frame";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { uiWords } from "@cokdyby/words/web/ui";
import { describe, expect, test } from "vitest";
import { fileNoteFacts } from "../../worker/file-note-facts.ts";
import { guidedSetting } from "../../worker/testing/guided-setting.ts";
import type { Block, Line } from "../note/note.ts";
import { makeFileNote } from "./make-file-note.ts";
import type { NoteFile } from "./note-file.ts";

const { rulebook, phrases } = guidedSetting;
const FILE: NoteFile["file"] = {
  file: 1,
  on: "2026-03-01",
  persons: { A: { age: 13 }, B: { age: 13 } },
  items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit", form: "visual" } },
  acts: {
    a1: { by: ["A"], conduct: "distribute", item: "v", place: ["CZ"], when: "2026-02-01" },
  },
};

async function blocksOf(file: NoteFile["file"], language: Language): Promise<readonly Block[]> {
  const facts = await fileNoteFacts(guidedSetting, file, language);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return makeFileNote({
    file,
    reference: "",
    author: "",
    appendix: true,
    facts: facts.value,
    rulebook,
    made: new Date("2026-11-20T10:00:00Z"),
    say: lawWords(rulebook, phrases[language] as (typeof phrases)[string]),
    t: sayIn(fileNoteWords, language),
    note: sayIn(noteWords, language),
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
    const fixed = /^Reading chosen in the file: .+ – /;
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
