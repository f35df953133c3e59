import { fileSituationOf, lawWords, type StatesOfFile, statesOfFile } from "@cokdyby/engine";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { type Language, sayIn } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { noteWords } from "@cokdyby/words/web/note";
import { describe, expect, test } from "vitest";
import { EXAMPLE } from "../../screens/file/example-file.ts";
import type { Block, Cell } from "./note.ts";
import { stateParts } from "./state-parts.ts";

const rulebook = loadRulebook();
const phrases = loadPhrases();

function partsIn(language: Language, file: object) {
  const context = { today: "2026-11-20", language };
  const situation = fileSituationOf(rulebook, file, context);
  if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
  const found = statesOfFile(situation.value, context);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const states = found.value;
  const blocks = stateParts({
    facts: { states },
    say: lawWords(rulebook, phrases[language] as (typeof phrases)[string]),
    t: sayIn(noteWords, language),
    fileWords: sayIn(fileWords, language),
  });
  return { states, tables: blocks.filter(isTable) };
}

type Table = Extract<Block, { readonly kind: "table" }>;
const isTable = (block: Block): block is Table => block.kind === "table";
const textOf = (cell: Cell | undefined) =>
  (cell ?? []).map((line) => line.map(({ text }) => text).join("")).join(" | ");
const statusesIn = (cell: Cell | undefined) =>
  (cell ?? []).flat().flatMap(({ status }) => (status === undefined ? [] : [status]));

describe.each(["cs", "en"] as const)("states in the note (%s)", (language) => {
  const { states, tables } = partsIn(language, EXAMPLE);
  const [matrix, transfer] = tables;

  test("the matrix has a row for each basis and a column for each state of the file", () => {
    const named = [...new Set(states.states.map(({ state }) => state))];
    expect(matrix?.head.slice(1)).toEqual(named);
    const labels = Object.values(states.legend.bases).map(({ label }) => label);
    expect(matrix?.rows.map(([basis]) => textOf(basis))).toEqual(labels);
  });

  test("each field says what each act comes to there", () => {
    Object.keys(states.states[0]?.bases ?? {}).forEach((basis, at) => {
      matrix?.head.slice(1).forEach((state, column) => {
        const cell = matrix.rows[at]?.[column + 1] ?? [];
        const rows = states.states.filter((row) => row.state === state);
        const statuses = new Set(rows.map(({ bases }) => bases[basis]));
        expect(cell).toHaveLength(statuses.size);
        expect(new Set(statusesIn(cell))).toEqual(
          new Set([...statuses].filter((each) => each !== "foreignLawNeeded")),
        );
        if (statuses.size < 2) return;
        for (const { act } of rows) expect(textOf(cell)).toContain(act);
      });
    });
  });

  test("foreign law that is not given never reads as no", () => {
    const column = matrix?.head.indexOf("SK") ?? -1;
    const said = matrix?.rows.map((row) => row[column]) ?? [];
    expect(said.flatMap(statusesIn)).not.toContain("no");
    expect(said.map(textOf).join()).toContain(sayIn(fileWords, language)("foreignLawNeeded"));
  });

  test("each transfer stands in one row, with what it turns on", () => {
    const rowsOf = ({ act, from, to }: StatesOfFile["transfer"][number]) =>
      (transfer?.rows ?? []).filter(([seats]) => {
        const text = textOf(seats);
        return text.startsWith(`${from} → ${to} `) && new RegExp(`\\b${act}\\b`).test(text);
      });
    expect(states.transfer.length).toBeGreaterThan(0);
    for (const each of states.transfer) {
      const [row, ...others] = rowsOf(each);
      expect(others).toEqual([]);
      expect(textOf(row?.[1])).toBe(each.says);
      const open = each.mandatoryRefusals.filter(({ status }) => status !== "no");
      expect(row?.[2]?.length).toBeGreaterThanOrEqual(Math.max(1, open.length));
    }
  });
});
