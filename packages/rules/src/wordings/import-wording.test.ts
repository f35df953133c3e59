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

test("an act that names itself nowhere and has no section known of this one is taken by force alone", async () => {
  const text =
    "# Title 9\n\n## § 301\n\nThe convention shall be enforced.\n\n## § 302\n\nSections apply.\n";
  const read = await readWording(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(problemsOf(read.value, "2027-01-01", [])).toEqual(["WORDING_OTHER_ACT"]);
  const named = {
    ...read.value,
    wording: { ...read.value.wording, title: "Zákon č. 40/2009 Sb." },
  };
  expect(problemsOf(named, "2027-01-01", [])).toEqual([]);
  const imports = [{ on: "2026-01-01", provisions: read.value.wording.provisions }];
  expect(problemsOf(read.value, "2027-01-01", imports)).toEqual([]);
  const request = { rulebook: loadRulebook(), pins, source, on: "2027-01-01", read: read.value };
  expect(compareImport({ ...request, imports: [], force: true }).ok).toBe(true);
});
