import { expect, test } from "vitest";
import { type Catalogue, sayIn } from "./catalogue.ts";
import { readCatalogues } from "./check/read-catalogues.ts";

interface Messages {
  facts: { count: number };
  shown: { shown: number; count: number };
  found: { query: string; count: number };
  none: null;
}

const CS = `
facts: |-
  {count, plural,
    =0 {nic}
    one {{count} údaj}
    few {{count} údaje}
    many {{count} údaje}
    other {{count} údajů}
  }
shown: "{shown} z {count}"
found: "nalezeno: {query}, {count}"
none: "nic s {'{'}závorkou{'}'}"
`
  .replaceAll("{'{'}", "'{'")
  .replaceAll("{'}'}", "'}'");
const EN = `
facts: "{count, plural, one {{count} fact} other {{count} facts}}"
shown: "{shown} of {count}"
found: "found: {query}, {count}"
none: it's nothing
`;

function catalogue(): Catalogue<Messages> {
  const read = readCatalogues(
    new Map([
      ["web/part.cs.yaml", CS],
      ["web/part.en.yaml", EN],
    ]),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const messages = (language: "cs" | "en") =>
    Object.fromEntries(
      (read.value[0]?.keys ?? []).map((each) => [each.key, each.messages.get(language)?.message]),
    );
  return { cs: messages("cs"), en: messages("en") } as unknown as Catalogue<Messages>;
}

test.each([
  [0, "nic"],
  [1, "1 údaj"],
  [2, "2 údaje"],
  [5, "5 údajů"],
  [21, "21 údajů"],
  [1.5, "1.5 údaje"],
])("a count of %d takes its plural form", (count, words) => {
  expect(sayIn(catalogue(), "cs")("facts", { count })).toBe(words);
});

test("a message without arguments is said as it is, quoted braces and apostrophes too", () => {
  expect(sayIn(catalogue(), "cs")("none")).toBe("nic s {závorkou}");
  expect(sayIn(catalogue(), "en")("none")).toBe("it's nothing");
});

test("what a person typed is said as it is, braces included", () => {
  const say = sayIn(catalogue(), "en");
  expect(say("found", { query: "{count} $&", count: 2 })).toBe("found: {count} $&, 2");
});

test("what is said again is not made again, until more was said than is kept", () => {
  const finished: string[] = [];
  const say = sayIn(catalogue(), "en", (text) => {
    finished.push(text);
    return text;
  });
  const typed = (count: number) => say("found", { query: "q", count });
  expect(typed(0)).toBe(typed(0));
  expect(finished).toHaveLength(1);
  for (let count = 1; count <= 1000; count++) typed(count);
  expect(finished).toHaveLength(1001);
  typed(1000);
  expect(finished).toHaveLength(1001);
  typed(0);
  expect(finished).toHaveLength(1002);
});

test("the type of what says words knows each key and its arguments", () => {
  const say = sayIn(catalogue(), "en");
  const wrong = [
    // @ts-expect-error no such key
    () => say("nothing"),
    // @ts-expect-error the count is missing
    () => say("facts"),
    // @ts-expect-error a count is a number
    () => say("facts", { count: "2" }),
    // @ts-expect-error this one takes nothing
    () => say("none", { count: 2 }),
  ];
  expect(wrong).toHaveLength(4);
  expect(() => say("facts" as "none")).toThrow("count");
});
