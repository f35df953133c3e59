import { createRequire } from "node:module";
import { nameOf, readWording } from "@cokdyby/wordings";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { AKOMA_NTOSO, E_SBIRKA, MARKDOWN, TEXT, WORDS, WRAPPED } from "./invented-act.ts";

const BADLY_BROKEN = `Zákon o smyšleném rybolovu

§ 1

Ryby

Podle tohoto zákona se posuzuje i lov, ke kterému došlo na jezeře
Smyšlené republiky. Posuzuje se obdobně, byl-li spáchán v noci (§
311) nebo v místě uvedeném v odstavci 2 písm.
a) nebo b), nejsou-
li dány důvody pro prominutí.

§ 2

Tresty

Soud přihlédne zejména k tomu, že pachatel

a) lovil poprvé, nebo

b) vrátil ryby.

§ 3

Prominutí

Kdo vrátí ryby nebo

kdo je nahradí,

nebude potrestán.

§ 4

Rybou se rozumí

a) kapr, a

b) rak.
`;

const bytes = (text: string) => new TextEncoder().encode(text);
const FONT = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");

/** A PDF of the act as it would be printed: wrapped, letters further right, numbers of pages below. */
function printed(): Promise<Uint8Array> {
  const page = new PDFDocument({ size: "A5", margin: 50, bufferPages: true });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    page.on("data", (chunk: Buffer) => chunks.push(chunk));
    page.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  page.font(FONT).fontSize(11);
  for (const line of TEXT.split("\n")) {
    if (line === "") continue;
    if (/^[a-z]\)/.test(line)) page.text(line, 70, page.y, { width: 290 });
    else
      page.text(line, 50, page.y, { width: 310, align: /^§ \d+$/.test(line) ? "center" : "left" });
    page.moveDown(0.7);
  }
  page.end();
  return done;
}

/** A page with a picture alone. */
function scanned(): Promise<Uint8Array> {
  const page = new PDFDocument();
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    page.on("data", (chunk: Buffer) => chunks.push(chunk));
    page.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  page.rect(50, 50, 300, 400).fill("#dddddd");
  page.end();
  return done;
}

async function cutOf(file: Uint8Array) {
  const read = await readWording(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { wording, format } = read.value;
  const words = Object.fromEntries(
    wording.provisions.map(({ path, words: own }) => [nameOf(path), own]),
  );
  return {
    format,
    words,
    uncut: wording.uncut,
    breaksOff: wording.breaksOff,
    headings: wording.headings,
  };
}

describe("the words of an invented act", () => {
  test.each([
    ["markdown", () => bytes(MARKDOWN)],
    ["text", () => bytes(TEXT)],
    ["text", () => bytes(WRAPPED)],
    ["akoma-ntoso", () => bytes(AKOMA_NTOSO)],
    ["e-sbirka", () => bytes(E_SBIRKA)],
    ["pdf", printed],
  ])("are the same, cut out of %s", async (format, file) => {
    const cut = await cutOf(await file());
    expect(cut).toMatchObject({ format, uncut: [], breaksOff: false });
    expect(cut.words).toEqual(WORDS);
    expect(cut.headings).toMatchObject({ "1": "Ryby", "2": "Tresty" });
  });

  test.each(["Ryby", "**Ryby**", "Ryby a jejich\nlov"])(
    "a title of Markdown stands right below the section too: %j",
    async (title) => {
      const below = MARKDOWN.replace("#### Ryby", title);
      expect(below).not.toBe(MARKDOWN);
      const cut = await cutOf(bytes(below));
      expect(cut.words).toEqual(WORDS);
      expect(cut.headings["1"]).toMatch(/^Ryby/);
      expect((await cutOf(bytes(below.replace("§ 1\n\n", "§ 1\n")))).words).toEqual(WORDS);
    },
  );

  test("in Markdown words above letters, or with nothing behind them, are no title", async () => {
    const { words } = await cutOf(
      bytes(
        "# Zákon o rybách\n\n## § 1\n\nRybou je\n\n- a) kapr,\n- b) rak.\n\n## § 2\n\nzrušen\n",
      ),
    );
    expect(words).toMatchObject({ "§ 1": "Rybou je", "§ 2": "zrušen" });
  });

  test("footnotes, bullets and signatures are no part of the words", async () => {
    const more = "\n[^1]: Zákon o ničem\n\n1) Zákon č. 1/2000 Sb., o ničem\n\nPorybný v. r.\n";
    const { words, breaksOff } = await cutOf(
      bytes(MARKDOWN.replace("zaplatí pokutu.", "zaplatí pokutu.^1)") + more),
    );
    expect({ words, breaksOff }).toEqual({ words: WORDS, breaksOff: false });
    const bullets = WRAPPED.replace("  a)", "• a)")
      .replace("  b)", "• b)")
      .replace("\nbude takto", "\n\nbude takto");
    expect((await cutOf(bytes(bullets))).words).toEqual(WORDS);
  });

  test("lines may end within a reference or before a name, and words above letters are no heading", async () => {
    const { words, headings } = await cutOf(bytes(BADLY_BROKEN));
    expect(headings).toMatchObject({ "1": "Ryby", "2": "Tresty", "3": "Prominutí" });
    expect(words).toEqual({
      "§ 1":
        "Podle tohoto zákona se posuzuje i lov, ke kterému došlo na jezeře " +
        "Smyšlené republiky. Posuzuje se obdobně, byl-li spáchán v noci (§ 311) nebo v místě " +
        "uvedeném v odstavci 2 písm. a) nebo b), nejsou-li dány důvody pro prominutí.",
      "§ 2": "Soud přihlédne zejména k tomu, že pachatel",
      "§ 2(a)": "lovil poprvé, nebo",
      "§ 2(b)": "vrátil ryby.",
      "§ 3": "Kdo vrátí ryby nebo kdo je nahradí, nebude potrestán.",
      "§ 4": "Rybou se rozumí",
      "§ 4(a)": "kapr, a",
      "§ 4(b)": "rak.",
    });
  });

  test("in plain text a section ends the heading above, and none is taken for words", async () => {
    const { words, headings, uncut } = await cutOf(
      bytes(
        "Zákon o rybách\n§ 1\nRyby\nKdo loví ryby, bude potrestán.\n§ 2 Raci\nKdo račí, bude potrestán.\n§ 3\nKdo ne.\n" +
          "\n§ 4 Hranice výše škody, prospěchu; nákladů\n(1) Škodou se rozumí ryba.\n§ 5\nzrušen\nHLAVA II\n§ 6 Žáby\nTéž ne.\n",
      ),
    );
    expect(words).toEqual({
      "§ 1": "Kdo loví ryby, bude potrestán.",
      "§ 2": "Kdo račí, bude potrestán.",
      "§ 3": "Kdo ne.",
      "§ 4(1)": "Škodou se rozumí ryba.",
      "§ 5": "zrušen",
      "§ 6": "Též ne.",
    });
    expect(headings).toMatchObject({
      "1": "Ryby",
      "2": "Raci",
      "4": "Hranice výše škody, prospěchu; nákladů",
      "6": "Žáby",
    });
    expect(headings).not.toHaveProperty("5");
    expect(uncut).toEqual([]);
  });

  test("a line of plain text that begins with a section sign and is read as words is shown", async () => {
    const { uncut } = await cutOf(
      bytes("Zákon o rybách\n\n§ 1\n\nRyby se loví.\n\n§ 2 Kdo loví raky, bude\npotrestán.\n"),
    );
    expect(uncut).toEqual([{ line: 7, text: "§ 2 Kdo loví raky, bude", why: "section" }]);
  });

  test("a section without words is shown", async () => {
    const { uncut, words } = await cutOf(
      bytes("# Zákon o rybách\n\n## § 1\n\nRyby se loví.\n\n## § 2\n\n## § 3\n\nzrušen\n"),
    );
    expect(uncut).toEqual([{ line: 7, text: "§ 2", why: "empty" }]);
    expect(words).toEqual({ "§ 1": "Ryby se loví.", "§ 3": "zrušen" });
  });

  test("a letter that is missing is a gap, in the order of the Czech alphabet", async () => {
    const gapsOf = async (letters: readonly string[]) => {
      const list = letters.map((letter) => `${letter}) ryba,\n\n`).join("");
      const { uncut } = await cutOf(bytes(`# Zákon o rybách\n\n## § 1\n\nRybou je\n\n${list}.\n`));
      return uncut.map(({ text, why }) => `${text.slice(0, 2)} ${why}`);
    };
    const whole = [
      "a",
      "b",
      "c",
      "d",
      "e",
      "f",
      "g",
      "h",
      "ch",
      ..."ijklmnopqrstuvwxyz",
      "aa",
      "ab",
    ];
    expect(await gapsOf(whole)).toEqual([]);
    expect(await gapsOf([...whole.slice(0, -2), "za", "zb"])).toEqual([]);
    expect(await gapsOf(["a", "ch", "zz"])).toEqual(["ch gap", "zz gap"]);
    expect(await gapsOf(whole.filter((each) => each !== "ch"))).toEqual(["i) gap"]);
  });

  test("a small file made to be slow is read at once", async () => {
    const head = "# Zákon o rybách\n\n## § 1\n\nRyby.\n\n";
    const hostile = [`§ 1\n${"a\n".repeat(20_000)}`, head + "[".repeat(40_000)];
    for (const text of [...hostile, head + "*a ".repeat(40_000)]) {
      // of the processor: a busy machine takes longer by the clock
      const before = process.cpuUsage();
      await readWording(bytes(text));
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000);
    }
  });

  test("half of a text breaks off, in each format", async () => {
    const half = (text: string) => text.slice(0, text.indexOf("ve větším rozsahu"));
    for (const text of [MARKDOWN, TEXT])
      expect((await cutOf(bytes(half(text)))).breaksOff).toBe(true);
    for (const text of [AKOMA_NTOSO, E_SBIRKA]) {
      const read = await readWording(bytes(half(text)));
      expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(["WORDING_NOT_READ"]);
    }
    const page = E_SBIRKA.replace('"pocetStranek":1', '"pocetStranek":2');
    expect((await cutOf(bytes(page))).breaksOff).toBe(true);
  });

  test("a scan, something else, and a text without sections are told apart", async () => {
    const codeOf = async (file: Uint8Array) => {
      const read = await readWording(file);
      return read.ok ? "" : read.problems.map(({ code, detail }) => `${code} ${detail}`).join();
    };
    expect(await codeOf(await scanned())).toMatch(
      /^WORDING_WITHOUT_TEXT .*have the text recognised/,
    );
    expect(await codeOf(bytes("%PDF-1.7 no PDF"))).toMatch(/^WORDING_NOT_READ/);
    expect(await codeOf(Uint8Array.of(0xff, 0xfe, 0x00))).toMatch(/^WORDING_NOT_READ/);
    expect(await codeOf(bytes("<html></html>"))).toMatch(/^WORDING_NOT_READ/);
    const endless = bytes(`§ 1\n${"slovo ".repeat(200_000)}\n`);
    expect(await codeOf(endless)).toMatch(/^WORDING_NOT_READ .*a paragraph has more than 1000000/);
    const inXml = AKOMA_NTOSO.replace("ve větším rozsahu", "slovo ".repeat(200_000));
    expect(await codeOf(bytes(inXml))).toMatch(/^WORDING_NOT_READ .*a paragraph has more than/);
    expect(await codeOf(bytes("Dopis bez paragrafů."))).toMatch(/^WORDING_NOT_CUT .*`§ 192`/);
  });

  test("what cannot be cut is shown with its line", async () => {
    const strange = MARKDOWN.replace("(2) ", "(4) ").replace("## § 2", "## § 1");
    const { uncut } = await cutOf(bytes(strange));
    expect(uncut.map(({ why }) => why)).toEqual(expect.arrayContaining(["gap", "twice"]));
    for (const { line, text } of uncut) {
      expect(strange.split("\n")[line - 1]).toContain(text.slice(0, 4));
    }
  });
});
