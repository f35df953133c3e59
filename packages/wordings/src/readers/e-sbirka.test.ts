import { expect, test } from "vitest";
import { nameOf } from "../provision.ts";
import { readWording } from "../read-wording.ts";

const fragment = (kodTypuFragmentu: string, xhtml: string) => ({
  ...{ eli: "/eli/cz/sb/2099/999", hloubka: 5 },
  kodTypuFragmentu,
  xhtml,
});

async function read(xhtml: string) {
  const seznam = [fragment("Paragraf", "<var>§ 1</var>"), fragment("Odstavec_Dc", xhtml)];
  const answer = await readWording(new TextEncoder().encode(JSON.stringify({ seznam })));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const { provisions, uncut } = answer.value.wording;
  return { words: provisions.map(({ path, words }) => `${nameOf(path)}: ${words}`), uncut };
}

test.each([
  "<var>(1)</var> Kdo <p>loví&nbsp;ryby.",
  "(1) Kdo loví</i> ryby.",
  "(1) Kdo <i>lo<b>ví</i></b> ryby.",
  '(1) Kdo loví <a href="#>ryby.',
])("a fragment whose tags do not match keeps its words, and is told: %s", async (xhtml) => {
  const { words, uncut } = await read(xhtml);
  expect(words).toEqual(["§ 1(1): Kdo loví ryby."]);
  expect(uncut).toEqual([{ line: 2, text: "(1) Kdo loví ryby.", why: "markup" }]);
});

test("a sign that begins no tag is a word of its own", async () => {
  expect(await read("(1) Kdo loví < 3 ryby &amp; raky.")).toEqual({
    words: ["§ 1(1): Kdo loví < 3 ryby & raky."],
    uncut: [],
  });
});

test("words of two lines stay two", async () => {
  expect(
    await read("<p>(1) Kdo loví</p><p>ryby,</p><ul><li>raky</li><li>a mloky.</li></ul>"),
  ).toEqual({
    words: ["§ 1(1): Kdo loví ryby, raky a mloky."],
    uncut: [],
  });
});

test("lists nested without end are no fragments, and are not followed by recursion", async () => {
  const levels = 100_000;
  const json = `${"[".repeat(levels)}${"]".repeat(levels)}`;
  const answer = await readWording(new TextEncoder().encode(json));
  expect(answer).toMatchObject({ ok: false, problems: [{ code: "WORDING_NOT_READ" }] });
});

test("pages in a list are read in their order", async () => {
  const page = (...seznam: readonly unknown[]) => ({ pocetStranek: 2, seznam });
  const pages = [
    page(fragment("Paragraf", "§ 1"), fragment("Odstavec_Dc", "(1) Ryby.")),
    page(fragment("Odstavec_Dc", "(2) Raci.")),
  ];
  const answer = await readWording(new TextEncoder().encode(JSON.stringify(pages)));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const { provisions, breaksOff } = answer.value.wording;
  expect(provisions.map(({ words }) => words)).toEqual(["Ryby.", "Raci."]);
  expect(breaksOff).toBe(false);
});
