import { describe, expect, test } from "vitest";
import { LIMITS } from "../rulebook/plain-data.ts";
import { keyPointer } from "../rulebook/source-map.ts";
import { parseYaml } from "./parse-yaml.ts";

function read(text: string): unknown {
  const parsed = parseYaml("a.yaml", text);
  return parsed.ok ? parsed.value.value : parsed.problems;
}

/** Each problem as `CODE line:column`. */
function problemsOf(text: string): readonly string[] {
  const parsed = parseYaml("a.yaml", text);
  if (parsed.ok) return [];
  return parsed.problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);
}

describe("what YAML means here", () => {
  test.each([
    ["a date is a text", "on: 2010-01-01", { on: "2010-01-01" }],
    [
      "plain yes and no are texts",
      "{ a: yes, b: No, c: on, d: off, e: y }",
      { a: "yes", b: "No", c: "on", d: "off", e: "y" },
    ],
    ["true and false are truth values", "{ a: true, b: False }", { a: true, b: false }],
    [
      "numbers are numbers unless in quotes",
      '{ a: 12.10, b: "12.10", c: -3, d: 0x10 }',
      { a: 12.1, b: "12.10", c: -3, d: 16 },
    ],
    [
      "times and sexagesimals are texts",
      "{ a: 12:30, b: 2010-01-01T00:00:00Z }",
      { a: "12:30", b: "2010-01-01T00:00:00Z" },
    ],
    [
      "a key is the text that is written",
      "{ 12: a, true: b, 2010-01-01: c }",
      { "12": "a", true: "b", "2010-01-01": "c" },
    ],
    ["<< is a key like any other", "<<: a", { "<<": "a" }],
    [
      "blocks and folded texts",
      "a: >-\n  one\n  two\nb:\n  - 1\n  - c: 2\n",
      { a: "one two", b: [1, { c: 2 }] },
    ],
    ["a byte order mark and Windows line ends", "\uFEFFa: 1\r\nb: 2\r\n", { a: 1, b: 2 }],
  ])("%s", (_, text, value) => {
    expect(read(text)).toEqual(value);
  });
});

const deep = LIMITS.depth + 2;
describe("what is refused, and where", () => {
  test.each([
    ["a tab", "a:\n\t- 1\nb: x\ty", ["YAML_TAB 2:1", "YAML_TAB 3:5"]],
    ["a key twice", "a: 1\nb: 2\na: 3", ["YAML_DUPLICATE_KEY 3:1"]],
    ["a key twice, once in quotes", 'a: { x: 1, "x": 2 }', ["YAML_DUPLICATE_KEY 1:12"]],
    ["an anchor and its alias", "a: &x 1\nb: *x", ["YAML_ANCHOR 1:7", "YAML_ANCHOR 2:4"]],
    ["an alias as a key", "a: &x b\n*x : 1", ["YAML_ANCHOR 1:7", "YAML_ANCHOR 2:1"]],
    [
      "a bomb of anchors",
      "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
      [
        "YAML_ANCHOR 1:7",
        "YAML_ANCHOR 2:7",
        "YAML_ANCHOR 2:8",
        "YAML_ANCHOR 2:12",
        "YAML_ANCHOR 3:5",
        "YAML_ANCHOR 3:9",
      ],
    ],
    ["a tag", "a: !!str 1\nb: !x { c: 1 }", ["YAML_FEATURE 1:10", "YAML_FEATURE 2:7"]],
    ["a directive", "%YAML 1.1\n---\na: yes", ["YAML_FEATURE 1:1"]],
    ["a list as a key", "? [a]\n: 1", ["YAML_FEATURE 1:3"]],
    ["an empty key", "? \n: 1", ["YAML_FEATURE 1:3"]],
    ["a second document", "a: 1\n---\nb: 2", ["YAML_SEVERAL_DOCUMENTS 2:1"]],
    [
      "values that are not written",
      "a:\nb: ~\nc: [1, null]",
      ["YAML_EMPTY_VALUE 1:3", "YAML_EMPTY_VALUE 2:4", "YAML_EMPTY_VALUE 3:8"],
    ],
    ["an empty file", "", ["YAML_EMPTY_VALUE 1:1"]],
    [
      "numbers that are none, or lose digits",
      "a: .nan\nb: -.inf\nc: 12345678901234567890",
      ["YAML_NUMBER 1:4", "YAML_NUMBER 2:4", "YAML_NUMBER 3:4"],
    ],
    ["half a character", 'a: "\\uD800"', ["TEXT_MALFORMED 1:4"]],
    [
      "keys of the prototype",
      "__proto__: { a: 1 }\nb: { constructor: 1 }\nprototype: 2",
      ["FORBIDDEN_KEY 1:1", "FORBIDDEN_KEY 2:6", "FORBIDDEN_KEY 3:1"],
    ],
    ["a bracket left open", "a: [1\nb: 2", ["YAML_SYNTAX 2:1"]],
    ["columns that do not meet", "a:\n  b: 1\n c: 2", ["YAML_SYNTAX 3:1"]],
    [
      "brackets beyond the depth",
      `a: ${"[".repeat(deep)}1${"]".repeat(deep)}`,
      [`TOO_DEEP 1:${LIMITS.depth + 4}`],
    ],
    ["dashes beyond the depth", `${"- ".repeat(deep)}1`, [`TOO_DEEP 1:${2 * LIMITS.depth + 3}`]],
  ])("%s", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test("a text that is too long", () => {
    expect(problemsOf(`a: ${"x".repeat(LIMITS.characters)}`)).toEqual(["TOO_LARGE 1:1"]);
  });

  test.each([
    ["brackets", "[".repeat(LIMITS.characters)],
    ["dashes", "- ".repeat(LIMITS.characters / 2)],
    ["question marks", "? ".repeat(LIMITS.characters / 2)],
    ["keys", Array.from({ length: 60_000 }, (_, key) => `k${key}: 1`).join("\n")],
  ])("a file full of %s neither overflows nor hangs", (_, text) => {
    const before = process.cpuUsage();
    parseYaml("a.yaml", text);
    // processor time: the machine may have other work
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });
});

describe("where members are written", () => {
  const text =
    "list:\n  - name: x\n    flow: { a: [1, 22] }\n    a/b~c: 3\n    block:\n      c: 4\n";
  test.each([
    ["/list/0/name", 2, 11],
    ["/list/0/flow/a/1", 3, 20],
    ["/list/0/a~1b~0c", 4, 12],
    ["/list/0/block", 5, 5],
    [keyPointer("/list/0/name"), 2, 5],
    ["/list/0/absent/deeper", 2, 5],
    ["/elsewhere", 1, 1],
  ])("%s", (pointer, line, column) => {
    const parsed = parseYaml("a.yaml", text);
    if (!parsed.ok) throw new Error("not parsed");
    expect(parsed.value.sourceMap(pointer)).toEqual({ at: { file: "a.yaml", line, column } });
  });
});
