import { join } from "node:path";
import { expect, test } from "vitest";
import { BORROWED_PROBLEMS, withBorrowed } from "./borrowed.ts";
import { type ReadCatalogue, readCatalogues } from "./read-catalogues.ts";
import { ownCatalogues } from "./words-of-package.ts";

const ROOT = join(import.meta.dirname, "../../../..");

function catalogues(files: Readonly<Record<string, string>>): readonly ReadCatalogue[] {
  const each = Object.entries(files).flatMap(([name, text]) =>
    ["cs", "en"].map((language) => [`${name}.${language}.yaml`, text] as const),
  );
  const read = readCatalogues(new Map(each));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const LENT = catalogues({ "cli/law": "all.of: all of {count}\n", "web/why": "title: Why\n" });

test("a message is said under another key in another catalogue, and read once", () => {
  const read = withBorrowed(LENT, "borrowed.yaml", "web/why.allOf: cli/law.all.of\n");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [law, why] = read.value;
  expect(why?.keys.map(({ key }) => key)).toEqual(["title", "allOf"]);
  expect(why?.keys[1]?.messages).toBe(law?.keys[0]?.messages);
});

test("what cannot be borrowed is told at its line", () => {
  const text = `web/why.first: cli/law.none
web/where.all: cli/law.all.of
web/why.title: cli/law.all.of
web/why.again: web/why.first
`;
  const read = withBorrowed(LENT, "borrowed.yaml", text);
  const found = read.ok ? [] : read.problems.map(({ at, code }) => `${at?.line} ${code}`);
  expect(found).toEqual([
    "1 BORROWED_UNKNOWN",
    "2 BORROWED_UNKNOWN",
    "3 BORROWED_TWICE",
    "4 BORROWED_UNKNOWN",
  ]);
  for (const code of BORROWED_PROBLEMS) expect(found.join()).toContain(code);
});

/** The words of a message as it was read: those of each form, without its arguments. */
function wordsOf(read: unknown): string {
  if (typeof read === "string") return read;
  if (Array.isArray(read)) return read.map(wordsOf).join(" ");
  const { type, value, options } = read as Record<"type" | "value" | "options", unknown>;
  if (options !== undefined)
    return Object.values(options as object)
      .map(wordsOf)
      .join(" ");
  return type === 0 || type === undefined ? wordsOf(value) : "";
}

/** Sentences of at least four words that stand under two keys, the same in every language. */
function toldTwice(of: readonly ReadCatalogue[]): readonly string[] {
  const all = of.flatMap(({ door, name, keys }) =>
    keys.map(({ key, messages }) => {
      const said = [...messages.values()].map(({ message }) => message);
      const words = said.map((each) => wordsOf(each).match(/\p{L}+/gu)?.length ?? 0);
      return {
        at: `${door}/${name}.${key}`,
        said: JSON.stringify(said),
        words: Math.max(...words),
      };
    }),
  );
  const sentences = all.filter(({ words }) => words >= 4);
  return [...Map.groupBy(sentences, ({ said }) => said).values()].flatMap((alike) =>
    alike.length > 1 ? [alike.map(({ at }) => at).join(", ")] : [],
  );
}

test("no sentence stands in two places: who means the same borrows it", () => {
  const own = ownCatalogues(ROOT);
  if (!own.ok) throw new Error(JSON.stringify(own.problems));
  expect(toldTwice(own.value)).toEqual([]);
});

test("a sentence that does is found, be it plain or a choice; three words are none", () => {
  const choice = '"{kind, select, a {it is one of them} other {none}}"';
  const found = toldTwice([
    ...catalogues({ "cli/a": `one: it is told twice\nthree: not a sentence\nfive: ${choice}\n` }),
    ...catalogues({ "web/a": `two: it is told twice\nthree: not a sentence\nsix: ${choice}\n` }),
    ...catalogues({ "web/b": "again: it was told once\n" }),
  ]);
  expect(found).toEqual(["cli/a.one, web/a.two", "cli/a.five, web/a.six"]);
});
