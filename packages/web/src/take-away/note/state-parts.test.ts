import type { Status } from "@cokdyby/engine";
import { lawWords } from "@cokdyby/engine/explain";
import { fileSituationOf, statesOfFile } from "@cokdyby/engine/file";
import type { Line } from "@cokdyby/paper";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { type Language, sayIn } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { describe, expect, test } from "vitest";
import { EXAMPLE } from "../../screens/file/example-file.ts";
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
  const say = lawWords(rulebook, phrases[language] as (typeof phrases)[string]);
  const blocks = stateParts(states, { say, fileWords: sayIn(fileWords, language) });
  const lists = blocks.flatMap((block) => (block.kind === "list" ? [block.items] : []));
  const titles = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [textOf(block.line)] : [],
  );
  return { states, say, lists, titles };
}

const textOf = (line: Line) => line.map(({ text }) => text).join("");

describe.each(["cs", "en"] as const)("states in the note (%s)", (language) => {
  const { states, say, lists, titles } = partsIn(language, EXAMPLE);
  const [stateLines = [], ...transferLists] = lists;
  const named = [...new Set(states.states.map(({ state }) => state))];
  const lineOf = (state: string) => stateLines[named.indexOf(state)] ?? [];
  /** What a line says of one status: up to the next, or the end. */
  const saidOf = (line: Line, status: Status) => {
    const at = line.findIndex((run) => run.status === status);
    const rest = line.slice(at + 1);
    const next = rest.findIndex((run) => run.status !== undefined);
    return at === -1 ? "" : textOf(next === -1 ? rest : rest.slice(0, next));
  };

  test("each state of the file has its line", () => {
    expect(stateLines).toHaveLength(named.length);
    for (const state of named) expect(textOf(lineOf(state))).toMatch(new RegExp(`^${state} `));
  });

  test("it names each basis by what it comes to, with its acts where not all come to the same", () => {
    for (const state of named) {
      const rows = states.states.filter((row) => row.state === state);
      for (const basis of Object.keys(rows[0]?.bases ?? {})) {
        const label = states.legend.bases[basis]?.label ?? "";
        for (const status of ["yes", "contested", "unknown"] as const) {
          const of = rows.filter(({ bases }) => bases[basis] === status);
          const [, told] = saidOf(lineOf(state), status).split(label);
          expect(told !== undefined, `${state} ${basis} ${status}`).toBe(of.length > 0);
          const acts = told?.match(/^ \(([^)]*)\)/)?.[1] ?? "";
          const isOfAll = of.length === 0 || of.length === rows.length;
          expect((acts.match(/\ba\d+/g) ?? []).toSorted()).toEqual(
            isOfAll ? [] : of.map(({ act }) => act),
          );
        }
      }
    }
  });

  test("foreign law that is not given never reads as no", () => {
    expect(lineOf("SK").map(({ status }) => status)).not.toContain("no");
    const foreign = states.states.flatMap(({ state, bases }) => {
      const own = Object.entries(bases).filter(([, status]) => status === "foreignLawNeeded");
      return state === "SK" ? own.map(([basis]) => basis) : [];
    });
    const count = new Set(foreign).size;
    expect(textOf(lineOf("SK"))).toContain(say.phrase("states.byItsLaw", { count }));
  });

  test("each transfer is told once, with every ground on which it has to be refused or may be", () => {
    const told = titles.flatMap((title, at) =>
      /^\w\w → \w\w /.test(title) ? [{ title, at }] : [],
    );
    const lines = transferLists.map((items) => items.map(textOf).join("\n"));
    const optional = lines[told.length] ?? "";
    expect(states.transfer.length).toBeGreaterThan(0);
    for (const { act, from, to, says, ...of } of states.transfer) {
      const own = told.filter(({ title }) => {
        return title.startsWith(`${from} → ${to} `) && new RegExp(`\\b${act}\\b`).test(title);
      });
      expect(own).toHaveLength(1);
      expect(titles).toContain(says);
      const grounds = lines[told.indexOf(own[0] as (typeof told)[number])] ?? "";
      const isOpen = ({ status }: { status: string }) =>
        ["yes", "contested", "unknown"].includes(status);
      const words = states.legend.transfer?.says ?? {};
      for (const { ground } of of.mandatoryRefusals.filter(isOpen)) {
        expect(grounds).toContain(words[ground]);
      }
      for (const { ground } of of.mayRefuse.filter(isOpen))
        expect(optional).toContain(words[ground]);
    }
  });
});
