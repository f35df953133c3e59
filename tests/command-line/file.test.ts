import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OPERATIONS } from "@cokdyby/api";
import { afterAll, expect, test } from "vitest";
import { cokdyby } from "./cokdyby.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/files/one-video-four-acts.yaml");
const folder = mkdtempSync(join(tmpdir(), "cokdyby-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const path = join(folder, "file.yaml");
  writeFileSync(path, text);
  return path;
}

test("a file is told act by act and person by person", async () => {
  const { code, stdout } = await cokdyby(["file", "evaluate", EXAMPLE, "--lang", "en"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/a1 +contested/);
  expect(stdout).toContain("Person B");
  expect(stdout).toMatch(/a4 +§ 193\(1\)[\s\S]*1 to 5 years/);
  expect(stdout).toContain("person B: birth date");
});

test("the same in Czech", async () => {
  const { code, stdout } = await cokdyby(["file", "evaluate", EXAMPLE, "--lang", "cs"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/a1 +sporné/);
  expect(stdout).toContain("osoba B: datum narození");
});

test("what a file lacks is asked once, the most useful first, with what each answer leads to", async () => {
  const { code, stdout } = await cokdyby(["file", "ask", EXAMPLE, "--lang", "en"]);
  expect(code).toBe(0);
  const [, first = ""] = stdout.split("\n");
  expect(first).toContain("person B: birth date");
  expect(stdout.match(/person B: birth date/g)).toHaveLength(1);
});

test("--json is what the service answers", async () => {
  const { code, stdout } = await cokdyby([
    "file",
    "evaluate",
    EXAMPLE,
    "--json",
    "--outcome",
    "prosecution.open",
  ]);
  expect(code).toBe(0);
  const answer = OPERATIONS.evaluateFile.answer.parse(JSON.parse(stdout));
  expect(answer.cells.map(({ act }) => act)).toEqual(["a1", "a2", "a3", "a4", "a5"]);
  expect(answer.persons.A?.prosecution.dependsOn).toEqual(["depictedChildAsOffender"]);
});

test("everything that is wrong with a file is told at once, at its place", async () => {
  const path = written(`file: 1
persons: { A: { age: 3 } }
acts:
  a1: { by: X, conduct: sned, place: Cz }
  a2: { by: [], received: a9 }
`);
  const { code, stderr } = await cokdyby(["file", "evaluate", path, "--lang", "en"]);
  expect(code).toBe(2);
  expect(
    stderr.split("\n").map((line) =>
      line
        .replace(/^.*file.yaml:/, "")
        .split(" ", 2)
        .join(" "),
    ),
  ).toEqual(
    expect.arrayContaining([
      "4:13: REFERENCE_UNKNOWN",
      "4:38: STATE_UNKNOWN",
      "5:13: NOBODY_ACTS",
      "5:27: REFERENCE_UNKNOWN",
    ]),
  );
});

test("a member that does not fit hides nothing else that is wrong", async () => {
  const path = written(`file: 1
persons: { A: { aeg: 30 } }
acts: { a1: { by: X, conduct: possess } }
`);
  const { code, stderr } = await cokdyby(["file", "evaluate", path, "--lang", "en"]);
  expect(code).toBe(2);
  expect(stderr).toContain("2:22: MEMBER_UNKNOWN");
  expect(stderr).toMatch(/3:\d+: REFERENCE_UNKNOWN/);
});

test("an act whose facts clash is named", async () => {
  const path = written(`file: 1
persons: { A: { age: 30 } }
items: { v: { shows: [A], content: explicit } }
acts: { a1: { by: A, conduct: possess, item: v } }
`);
  const { code, stderr } = await cokdyby(["file", "evaluate", path, "--lang", "en"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/4:1\d.* CLASHING_FACTS/);
});
