import { describe, expect, test } from "vitest";
import { nameOf } from "../provision.ts";
import { readWording } from "../read-wording.ts";

async function wordsOf(body: string): Promise<Readonly<Record<string, string>>> {
  const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body>${body}</body></act></akomaNtoso>`;
  const read = await readWording(new TextEncoder().encode(xml));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { provisions } = read.value.wording;
  return Object.fromEntries(provisions.map(({ path, words }) => [nameOf(path), words]));
}

describe("words right in an element that has others", () => {
  test.each(["listIntroduction", "block", "td", "li"])("stay in %s", async (name) => {
    const body = `<section><num>§ 1</num><x><${name}>Kdo podle <ref>§ 5</ref><authorialNote><p>Pozn.</p></authorialNote> loví <b>v noci</b>,</${name}></x></section>`;
    expect(await wordsOf(body)).toEqual({ "§ 1": "Kdo podle § 5 loví v noci," });
  });

  test("stay beside provisions, each in its place", async () => {
    const body = `<section><num>§ 1</num><paragraph><num>(1)</num>Kdo podle <ref>§ 5</ref> loví
 <point><num>a)</num>v <i>noci</i>, nebo</point><point><num>b)</num><p>jinak,</p></point>
 zaplatí <b><i>po</i></b>kutu.</paragraph></section>`;
    expect(await wordsOf(body)).toEqual({
      "§ 1(1)": "Kdo podle § 5 loví zaplatí pokutu.",
      "§ 1(1)(a)": "v noci, nebo",
      "§ 1(1)(b)": "jinak,",
    });
  });

  test("are parted where a line ends, and are words in CDATA too", async () => {
    const body =
      "<section><num>§ 1</num><li>Kdo<br/>loví <!-- nic --><![CDATA[ryby]]><p>v noci,</p><p>zaplatí.</p></li></section>";
    expect(await wordsOf(body)).toEqual({ "§ 1": "Kdo loví ryby v noci, zaplatí." });
  });
});

test("a number that begins no provision is a word of the one it stands in", async () => {
  const body =
    "<section><num>§ 1</num><paragraph><num>(1)</num><content><p>Kdo loví</p><item><num>1)</num><p>ryby,</p></item></content></paragraph></section>";
  expect(await wordsOf(body)).toEqual({ "§ 1(1)": "Kdo loví 1) ryby," });
});

test("elements nested without end are refused, not followed", async () => {
  const levels = 20_000;
  const xml = `<akomaNtoso>${"<a>".repeat(levels)}x${"</a>".repeat(levels)}</akomaNtoso>`;
  const read = await readWording(new TextEncoder().encode(xml));
  expect(read).toMatchObject({
    ok: false,
    problems: [{ code: "WORDING_NOT_READ", detail: expect.stringContaining("deeper than 200") }],
  });
});
