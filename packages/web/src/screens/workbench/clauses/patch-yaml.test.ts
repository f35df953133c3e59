import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { patchYaml, type YamlPath } from "./patch-yaml.ts";

const TEXT = `# the draft
amendment: own   # its id
changes:
  # the first
  - reason: { cs: a, en: b } # why
    enact:
      rule: x.s1
      when:
        all:
          # who
          - { fact: actor.age, operator: lessThan, value: 18 } # under age
          # what
          - { condition: conduct.sharing }
          - any: # one of them
              - { fact: a.b, operator: equal, value: true }
              # or
              - { fact: c.d, operator: equal, value: 'x' }
      says: >-
        some words
        go on

      notes: []
# the end
`;

/** Writes a changed copy of the text's own data into it. */
function edited(change: (data: ReturnType<typeof parse>) => void): string {
  const data = parse(TEXT);
  change(data);
  const after = patchYaml(TEXT, [], data);
  expect(parse(after)).toEqual(data);
  return after;
}

test("a value is written where it stands, and nothing else", () => {
  const after = edited((data) => {
    data.changes[0].enact.when.all[0].value = 15;
  });
  expect(after).toBe(TEXT.replace("value: 18", "value: 15"));
});

test("an entry that goes takes along its own lines", () => {
  const after = edited((data) => data.changes[0].enact.when.all.splice(1, 1));
  expect(after).toBe(
    TEXT.replace("          # what\n          - { condition: conduct.sharing }\n", ""),
  );
  const first = edited((data) => data.changes[0].enact.when.all.splice(0, 1));
  expect(first).toBe(
    TEXT.replace(
      "          - { fact: actor.age, operator: lessThan, value: 18 } # under age\n",
      "",
    ),
  );
});

test("an entry that comes stands behind the one before it", () => {
  const after = edited((data) =>
    data.changes[0].enact.when.all.splice(2, 0, { not: { condition: "e" } }),
  );
  expect(after).toBe(
    TEXT.replace("sharing }\n", "sharing }\n          - { not: { condition: e } }\n"),
  );
});

test("members come and go with their lines", () => {
  const after = edited(({ changes }) => {
    changes[0].enact = { ...changes[0].enact, exceptionTo: "x.s2" };
    delete changes[0].enact.notes;
  });
  expect(after).toBe(TEXT.replace("\n\n      notes: []\n", "\n      exceptionTo: x.s2\n"));
});

test.each([
  [
    "an entry that comes inside, and one behind it",
    "d:\n  - true # n\n# end\n",
    { d: [true, 3], c: false },
    "d:\n  - true # n\n  - 3\nc: false\n# end\n",
  ],
  [
    "a change inside, and what goes around it",
    "e: []\nd:\n  - 9\na:\n  e: 9\nf: x\n",
    { d: [8], b: [] },
    "d:\n  - 8\nb: []\n",
  ],
  [
    "a member that comes into an item, and items behind it",
    "-\n  a: false\n# end\n",
    [{ a: false, e: 6 }, 5],
    "-\n  a: false\n  e: 6\n- 5\n# end\n",
  ],
])("%s are both written", (_what, before, value, after) => {
  expect(parse(after)).toEqual(value);
  expect(patchYaml(before, [], value)).toBe(after);
});

test.each(["a\u00a0", "\u2003a", "a\nb"])("a text keeps every blank: %j", (text) => {
  for (const before of ["a: b\n", "{ a: b }\n"]) {
    expect(parse(patchYaml(before, ["a"], text))).toEqual({ a: text });
    expect(parse(patchYaml(before, [], { a: { b: text, c: [text] } }))).toEqual({
      a: { b: text, c: [text] },
    });
  }
});

const scalar = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("", "a", "a: b", "# c", "- d", "yes", "1", "x, y", "{z}", "two\nlines", " e "),
);
const key = fc.constantFrom("a", "b", "c", "d", "e");
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("data"), { maxLength: 4 }),
    fc.dictionary(key, tie("data"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** YAML of data with a comment above and behind each line, blocks and braces mixed. */
function written(
  value: unknown,
  indent: number,
  braces: () => boolean,
  note: () => string,
): string {
  const pad = " ".repeat(indent);
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}${note()}`;
  if (Object.keys(value).length === 0 || braces()) return ` ${JSON.stringify(value)}${note()}`;
  const entries = Array.isArray(value)
    ? value.map((each) => ["-", each] as const)
    : Object.entries(value).map(([name, each]) => [`${name}:`, each] as const);
  return entries
    .map(
      ([lead, each]) =>
        `\n${pad}#${note()}\n${pad}${lead}${written(each, indent + 2, braces, note)}`,
    )
    .join("");
}

const text = fc.tuple(data, fc.infiniteStream(fc.boolean())).map(([value, stream]) => {
  let notes = 0;
  const flip = () => stream.next().value === true;
  const note = () => (flip() ? ` #n${notes++}.` : "");
  return { value, text: `#${note()}\n${written(value, 0, flip, note)}\n# end\n` };
});

test("what is written reads back, and data that stay the same leave every letter", () => {
  fc.assert(
    fc.property(text, data, ({ text: before, value }, other) => {
      expect(parse(before)).toEqual(value);
      expect(patchYaml(before, [], value)).toBe(before);
      expect(parse(patchYaml(before, [], other))).toEqual(other);
    }),
  );
});

/** Places of the plain values in data. */
function leaves(value: unknown, path: YamlPath = []): readonly YamlPath[] {
  if (typeof value !== "object" || value === null) return [path];
  return Array.isArray(value)
    ? value.flatMap((each, index) => leaves(each, [...path, index]))
    : Object.entries(value).flatMap(([name, each]) => leaves(each, [...path, name]));
}

test("another value of one place leaves every comment, and every letter around it", () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.constantFrom("new", 7, "two words: 2"),
      (written_, at, value) => {
        const places = leaves(written_.value);
        const path = places[at % Math.max(places.length, 1)];
        fc.pre(path !== undefined);
        const before = written_.text;
        const after = patchYaml(before, path, value);
        const comments = (yaml: string) => yaml.match(/#n\d+\./g);
        expect(comments(after)).toEqual(comments(before));
        expect(after.split("\n").length).toBe(before.split("\n").length);
        const changed = before.split("\n").filter((line, row) => line !== after.split("\n")[row]);
        expect(changed.length).toBeLessThanOrEqual(1);
      },
    ),
  );
});
