import type { Note } from "@cokdyby/paper";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { exactCount } from "../impact/count-words.ts";
import { amendedBy, drafted, rulebook } from "../report/testing/drafted.ts";
import { changedSections } from "./sections.ts";

let make: typeof import("./make-document.ts");
beforeAll(async () => {
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("localStorage", { getItem: () => null });
  make = await import("./make-document.ts");
});

async function documentOf(id: string): Promise<Note> {
  const meant = { outcome: "prosecution.open", from: "yes", when: [], common: [] } as const;
  return make.makeDocument(await drafted(id, [meant]));
}

const plain = (note: Note) => JSON.stringify(note.blocks).replaceAll("\u00a0", " ");

describe("the sections that a draft changes", () => {
  test("a new exemption stands behind the paragraphs that the rules know, which stay as they are", () => {
    const amended = amendedBy("spare-private-sharing-in-s192");
    const paragraphs = changedSections(rulebook, amended, "2026-03-01");
    for (const { place } of paragraphs) {
      expect(place).toMatchObject({ source: "criminal-code", section: "192" });
    }
    expect(paragraphs.at(-1)).toMatchObject({ place: { path: ["7"] }, isChanged: true });
    expect(paragraphs.at(-1)?.before).toBeUndefined();
    expect(paragraphs.slice(0, -1).every(({ isChanged }) => !isChanged)).toBe(true);
    expect(paragraphs.map(({ place }) => place.path[0])).toEqual(
      paragraphs
        .map(({ place }) => place.path[0])
        .toSorted((a = "", b = "") => Number(a) - Number(b)),
    );
  });

  test("what stands in it is content, no remark on wordings or readings", () => {
    const remarks = rulebook.amendments.flatMap(({ id }) =>
      changedSections(rulebook, amendedBy(id), "2026-03-01")
        .flatMap(({ before, after }) => [...(before?.says ?? []), ...(after?.says ?? [])])
        .filter(({ cs = "" }) => /změnil|výklad|nezměn|odpad|není$|Nově/u.test(cs)),
    );
    expect(remarks).toEqual([]);
  });

  test("a figure that is moved words no section otherwise", () => {
    expect(changedSections(rulebook, amendedBy("lower-age-to-14"), "2026-03-01")).toEqual([]);
  });
});

describe("the draft as a document", () => {
  test("says first that it is a paraphrase, then wording and memorandum", async () => {
    const { blocks } = await documentOf("ii-8");
    expect(blocks[0]).toMatchObject({ look: "caution", line: [{ text: "notOfficial" }] });
    const headings = blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? block.text : [],
    );
    expect(headings).toEqual(["wording", "memorandum", "made"]);
  });

  test("names the rulebook and the digests of both, the readings, and what does not come about", async () => {
    const meant = (["yes", "no"] as const).map((from) => {
      return { outcome: "prosecution.open", from, when: [], common: [] };
    });
    const from = await drafted("ii-6", meant);
    const text = plain(make.makeDocument(from));
    const { base, amended, readings } = from.impact.comparison;
    expect(base.digest).not.toBe(amended.digest);
    for (const named of [base.digest, amended.digest, rulebook.version, "meantIdle"]) {
      expect(text).toContain(named);
    }
    expect(text).toContain(`held ${Object.keys(readings).length}`);
    expect(text).toContain("the wording of the statutes");
  });

  test.for(["ii-8", "ii-6", "lower-age-to-14"])(
    "%s: each kind of case and each provision is told once, and whatever changes is named",
    async (id) => {
      const from = await drafted(id, []);
      const { blocks } = make.makeDocument(from);
      const lines = blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.flatMap((row) => row.flat()) : [],
      );
      const texts = lines.map((line) => line.map(({ text }) => text).join(""));
      const told = texts.filter((text) => text.startsWith("• ") || text.startsWith("A person"));
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
      const all = texts.join("\n");
      for (const { outcome, from: before, to } of from.impact.sideEffects) {
        const turn = `beforeAfter ${from.say.phrase(`status.${before}`)} ${from.say.phrase(`status.${to}`)}`;
        expect(all).toContain(`${from.say.outcome(outcome)}: ${turn}`);
      }
      const provisions = lines.filter((line) => line.some(({ strong }) => strong));
      expect(new Set(provisions.map((line) => JSON.stringify(line))).size).toBe(provisions.length);
    },
  );

  test("counts no combinations", async () => {
    const from = await drafted("ii-6", []);
    const counts = from.impact.sideEffects.map(({ cases }) => exactCount(cases, "en"));
    const text = plain(make.makeDocument(from));
    expect(counts.filter((count) => count.length > 4 && !text.includes(count))).toEqual(counts);
  });

  test("tells whom it changes what for, the recommendation that it meets, and the time", async () => {
    const text = plain(await documentOf("ii-8"));
    expect(text).toContain(
      "A person aged 15 to 17 who offers, makes available, passes on or sends",
    );
    expect(text).toContain("II-8");
    expect(text).toContain("timeBetter");
    expect(text).not.toContain("timeWorse");
    expect(text).toContain("§ 2(1–3)");
  });

  test("holds each recommendation, those that it moves before those that it does not", async () => {
    const text = plain(await documentOf("ii-8"));
    const titles = rulebook.properties.map(({ title }) => title.en?.replaceAll("'", "’") ?? "");
    const before = titles.filter((title) => text.lastIndexOf(title) < text.indexOf("unmoved"));
    expect(before).toEqual([
      "A child who privately shares its own images with another child is not prosecuted",
    ]);
    for (const title of titles) expect(text).toContain(title);
  });

  test("what stands as before, but of no case any more, is told with both", async () => {
    const from = await drafted("ii-8", []);
    const [first, ...others] = from.impact.after;
    if (first === undefined) throw new Error("no property is checked");
    const after = [{ ...first, of: "0" }, ...others];
    const text = plain(make.makeDocument({ ...from, impact: { ...from.impact, after } }));
    expect(text).toContain(`beforeAfter ${first.status} ${first.status} – noCase`);
  });

  test("a harsher draft is not said to reach earlier acts; the figure stands before and after", async () => {
    const text = plain(await documentOf("lower-age-to-14"));
    expect(text).toContain("timeWorse");
    expect(text).toContain("15 completed years");
    expect(text).toContain("14 completed years");
  });
});
