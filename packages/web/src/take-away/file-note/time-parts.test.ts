import { evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import { lawWords } from "@cokdyby/engine";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { sayIn } from "@cokdyby/words";
import { fileNoteWords } from "@cokdyby/words/web/file-note";
import { uiWords } from "@cokdyby/words/web/ui";
import { expect, test } from "vitest";
import { timeParts } from "./time-parts.ts";

const rulebook = loadRulebook();
const phrases = loadPhrases();

test("a row has the number of the day of its act", async () => {
  const act = { by: ["A"], conduct: "transmit", item: "v", to: ["C"], place: ["CZ"] };
  const file = {
    file: 1,
    persons: {
      A: { birthDate: "1980-01-01" },
      B: { birthDate: "2004-01-01" },
      C: { birthDate: "1975-01-01" },
    },
    items: { v: { shows: ["B"], content: "explicit", form: "visual" } },
    acts: {
      a1: { ...act, when: "2014-07-31" },
      a2: { ...act, when: "2014-08-01" },
      a3: { ...act, when: "2015-02-01" },
    },
  };
  const setting = { rulebook, phrases, today: () => "2026-11-20" };
  const answer = await evaluateFile.run(setting, file, async () => undefined);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const blocks = timeParts({
    facts: { answer: answer.value },
    rulebook,
    say: lawWords(rulebook, phrases.en as (typeof phrases)[string]),
    t: sayIn(fileNoteWords, "en"),
    ui: sayIn(uiWords, "en"),
  });
  const told = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  const text = (cell: unknown) => JSON.stringify(cell);
  const pornography = told.filter((row) => /192\(/.test(text(row[1])));
  expect(
    pornography.map((row) => [/192\(\d\)/.exec(text(row[1]))?.[0], text(row[3]).match(/a\d: /g)]),
  ).toEqual([
    ["192(2)", ["a1: "]],
    ["192(3)", ["a2: ", "a3: "]],
  ]);
});
