import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { patchYaml, type YamlPath } from "./patch-yaml.ts";

test("entries come, go and change, and the others keep their comments and order", () => {
  const before = `# the draft
changes:
  # the first
  - reason: { cs: a, en: b } # why
    when:
      # who
      - { fact: actor.age, operator: lessThan, value: 18 } # under age
      # what
      - { condition: conduct.sharing }
      # or
      - { fact: c.d, operator: equal, value: 'x' } # as it is
    notes: [] # none
# the end
`;
  const data = parse(before);
  data.changes[0].when[0].value = 15;
  data.changes[0].when.splice(1, 1, { condition: "e" }, { condition: "f" });
  delete data.changes[0].notes;
  data.changes[0].says = "words";
  expect(patchYaml(before, [], data)).toBe(`# the draft
changes:
  # the first
  - reason: { cs: a, en: b } # why
    when:
      # who
      - { fact: actor.age, operator: lessThan, value: 15 } # under age
      # what
      - { condition: e }
      - { condition: f }
      # or
      - { fact: c.d, operator: equal, value: 'x' } # as it is
    says: words

# the end
`);
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

test("another value of one place leaves every comment", () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.constantFrom("new", 7, "two words: 2"),
      (written_, at, value) => {
        const places = leaves(written_.value);
        const path = places[at % Math.max(places.length, 1)];
        fc.pre(path !== undefined);
        const comments = (yaml: string) => yaml.match(/#n\d+\./g);
        expect(comments(patchYaml(written_.text, path, value))).toEqual(comments(written_.text));
      },
    ),
  );
});
