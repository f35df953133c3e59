import { evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import { lawWords } from "@cokdyby/engine/explain";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { sayIn } from "@cokdyby/words";
import { noteWords } from "@cokdyby/words/web/note";
import { uiWords } from "@cokdyby/words/web/ui";
import { expect, test } from "vitest";
import { timeParts } from "./time-parts.ts";

const rulebook = loadRulebook();
const phrases = loadPhrases();

/** The rows of the table of a file, told on a day. */
async function rowsOn(day: string, file: object) {
  const setting = { rulebook, phrases, today: () => day };
  const answer = await evaluateFile.run(setting, file, async () => undefined);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const blocks = timeParts({
    facts: { answer: answer.value },
    made: new Date(`${day}T12:00:00Z`),
    rulebook,
    say: lawWords(rulebook, phrases.en as (typeof phrases)[string]),
    t: sayIn(noteWords, "en"),
    ui: sayIn(uiWords, "en"),
  });
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
}

const text = (cell: unknown) => JSON.stringify(cell);

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
  const told = await rowsOn("2026-11-20", file);
  const pornography = told.filter((row) => /192\(/.test(text(row[1])));
  expect(
    pornography.map((row) => [/192\(\d\)/.exec(text(row[1]))?.[0], text(row[3]).match(/a\d: /g)]),
  ).toEqual([
    ["192(2)", ["a1: "]],
    ["192(3)", ["a2: ", "a3: "]],
  ]);
});

test("of two offences of one act the one that is barred is told so, and no past day as one to come", async () => {
  const file = {
    file: 1,
    readings: { depictedChildAsVictim: "no" },
    persons: {
      A: { birthDate: "1999-01-01", citizenships: ["CZ"] },
      B: { birthDate: "2003-06-01" },
      C: { birthDate: "2006-06-01" },
    },
    items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit" } },
    acts: {
      a1: {
        ...{ by: "A", conduct: "transmit", item: "v", to: ["C"], audience: "onePerson" },
        ...{ place: "CZ", when: "2019-09-02" },
      },
    },
  };
  const told = async (day: string) =>
    (await rowsOn(day, file)).map((row) => [
      /\d+\(\d\)/.exec(text(row[1]))?.[0],
      /since|barred from/.exec(text(row[3]))?.[0],
      /\d{4}/.exec(text(row[3]).replace("a1: ", ""))?.[0],
    ]);
  expect(await told("2024-09-02")).toEqual([
    ["192(3)", "barred from", "2024"],
    ["191(2)", "barred from", "2027"],
  ]);
  expect(await told("2024-09-03")).toEqual([
    ["192(3)", "since", "2024"],
    ["191(2)", "barred from", "2027"],
  ]);
});
