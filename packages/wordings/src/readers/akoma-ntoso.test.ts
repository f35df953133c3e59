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

test("words of no section are shown, not taken for the title", async () => {
  const act = (body: string, behind = "") =>
    `<akomaNtoso><act><preface><p>Zákon o rybách</p></preface><body>${body}</body></act>${behind}</akomaNtoso>`;
  const xml = act(
    "<section><num>§ 1</num><content><p>Ryby.</p></content></section><section><content><p>Bez čísla.</p></content></section>",
    "<attachments><attachment><p>Sazebník pokut</p></attachment></attachments>",
  );
  const read = await readWording(new TextEncoder().encode(xml));
  expect(read).toMatchObject({
    ok: true,
    value: {
      wording: {
        title: "Zákon o rybách",
        uncut: [
          { text: "Bez čísla.", why: "outside" },
          { text: "Sazebník pokut", why: "outside" },
        ],
      },
    },
  });
});

test("comments, instructions and a document type may stand before the root, however many", async () => {
  const root =
    "<akomaNtoso><act><body><section><num>§ 1</num><content><p>Ryby.</p></content></section></body></act></akomaNtoso>";
  const before = `<?xml version="1.0"?>\n<?xml-model href="a.rng"?>\n${"<!--a-->".repeat(40)}<!DOCTYPE akomaNtoso [<!ELEMENT p ANY>]>\n`;
  for (const each of [before, "<!DOCTYPE akomaNtoso>"]) {
    const read = await readWording(new TextEncoder().encode(each + root));
    expect(read).toMatchObject({ ok: true, value: { format: "akoma-ntoso" } });
  }
  const html = await readWording(new TextEncoder().encode(`${"<!--a-->".repeat(40)}<html></html>`));
  expect(html).toMatchObject({ ok: false, problems: [{ code: "WORDING_NOT_READ" }] });
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
