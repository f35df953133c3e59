import { fingerprint, type ReadWording, readName, readWording } from "@cokdyby/wordings";
import { expect, test } from "vitest";
import { loadRulebook } from "../load-rulebook.ts";
import { compareImport, type Imported } from "./import-wording.ts";
import type { PinnedSource } from "./pins.ts";

const source = "criminal-code";

/** The whole of an invented act, of which § 1 alone is pinned. */
const act = async (fish: string, frogs: string): Promise<ReadWording> => {
  const text = `# Zákon o rybách\n\n## § 1\n\n${fish}\n\n## § 2\n\n${frogs}\n`;
  const read = await readWording(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const pin = (from: string, words: string) => ({ from, ...fingerprint(words) });
const pins: readonly PinnedSource[] = [
  {
    source,
    readFrom: "2010-01-01",
    provisions: [
      {
        path: readName("§ 1") ?? [],
        name: "§ 1",
        pins: [pin("2010-01-01", "Ryby se loví."), pin("2012-01-01", "Ryby se neloví.")],
      },
    ],
  },
];

function problemsOf(read: ReadWording, on: string, imports: readonly Imported[]) {
  const compared = compareImport({ rulebook: loadRulebook(), pins, source, on, read, imports });
  return compared.ok ? [] : compared.problems.map(({ code }) => code);
}

test("a change of what is not pinned makes no older wording, though the pins of an earlier day fit", async () => {
  const [first, second, third] = await Promise.all([
    act("Ryby se neloví.", "Žáby se loví."),
    act("Ryby se neloví.", "Žáby se neloví."),
    act("Ryby se neloví.", "Žáby se loví jen v noci."),
  ]);
  const kept = (on: string, { wording }: ReadWording) => ({ on, provisions: wording.provisions });
  const before = [kept("2012-01-01", first), kept("2013-01-01", second)];
  expect(problemsOf(third, "2014-01-01", before)).toEqual([]);
  // words that an import, or a pin behind a later import, has for an earlier day
  expect(problemsOf(first, "2014-01-01", before)).toEqual(["WORDING_OLDER"]);
  const old = await act("Ryby se loví.", "Žáby se loví jen v noci.");
  expect(problemsOf(old, "2014-01-01", before)).toEqual(["WORDING_OLDER"]);
  expect(problemsOf(old, "2012-06-01", [])).toEqual(["WORDING_OLDER"]);
  const later = [kept("2015-01-01", await act("Ryby se chovají.", "Žáby se loví."))];
  expect(problemsOf(first, "2016-01-01", later)).toEqual(["WORDING_OLDER"]);
});
