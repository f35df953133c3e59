import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileInput, fileSituationOf, proposedActs } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { parse } from "yaml";

const rulebook = loadRulebook();
const EXAMPLES = join(import.meta.dirname, "../../../examples/files");

const items = { v: { shows: ["A"] } };
const persons = { A: { age: 14 }, B: { age: 15 }, C: { age: 30 } };
const sent = { by: ["A"], conduct: "transmit", item: "v", to: ["B", "C"] };
const file = (acts: FileInput["acts"], more: Partial<FileInput> = {}): FileInput => ({
  file: 1,
  persons,
  items,
  acts,
  ...more,
});

/** Who is asked about what, and beside which act. */
const asked = (of: FileInput) =>
  proposedActs(rulebook, of, "en").map(
    ({ proposal, person, of: act }) => `${proposal} ${person} ${act}`,
  );

test.each<[string, FileInput, string[]]>([
  [
    "whoever received may have kept, whoever is shown may have made",
    file({ a: sent }),
    ["kept B a", "kept C a", "made A a"],
  ],
  [
    "nothing is asked that the file says",
    file({
      a: sent,
      b: { by: ["B"], conduct: "possess", item: "v" },
      c: { by: ["C"], conduct: "produce", item: "v" },
    }),
    ["kept C a"],
  ],
  [
    "of two acts with one item it is asked once",
    file({ a: { ...sent, to: ["B"] }, b: { ...sent, to: ["B"] } }),
    ["kept B a", "made A a"],
  ],
  [
    "it was made by whom the file names, not by whom it shows",
    file({ a: { ...sent, to: ["C"] } }, { items: { v: { shows: ["A"], madeBy: ["B"] } } }),
    ["kept C a", "made B a"],
  ],
  [
    "who sends it to themselves keeps what they had",
    file({ a: { ...sent, to: ["A"] } }),
    ["made A a"],
  ],
  [
    "who is not named, and what leads nowhere, is not asked about",
    file({
      a: { ...sent, to: ["Z"], item: "w" },
      b: { by: ["A"], conduct: "transmit", to: ["B"] },
      c: { by: ["A"], conduct: { oneOf: ["transmit", "offer"] }, item: "v", to: ["B"] },
      d: { by: ["C"], conduct: "extort", item: "v", against: ["A"] },
    }),
    [],
  ],
])("%s", (_, of, expected) => {
  expect(asked(of)).toEqual(expected);
});

test("the question names person and item, in either language", () => {
  const says = (language: string) =>
    proposedActs(rulebook, file({ a: { ...sent, to: ["B"] } }), language).map((each) => each.says);
  expect(says("cs")).toEqual(["Ponechala si osoba B předmět v?", "Pořídila osoba A předmět v?"]);
  expect(says("en")).toEqual(["Did person B keep item v?", "Did person A make item v?"]);
});

test("each example file with an act added that it is asked about is a file, and asks about it no more", () => {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".yaml"));
  let added = 0;
  for (const name of names) {
    const example: FileInput = parse(readFileSync(join(EXAMPLES, name), "utf8"));
    for (const { act, ...about } of proposedActs(rulebook, example, "en")) {
      const more = { ...example, acts: { ...example.acts, more: act } };
      const read = fileSituationOf(rulebook, more, { today: "2026-12-01" });
      expect(read.ok ? [] : read.problems, `${name} ${about.says}`).toEqual([]);
      const left = proposedActs(rulebook, more, "en").map(({ says }) => says);
      expect(left).not.toContain(about.says);
      added += 1;
    }
  }
  expect(added).toBeGreaterThan(3);
});
