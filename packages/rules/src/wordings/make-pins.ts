import { comparePaths, type DatedSection, fingerprint, nameOf } from "@cokdyby/wordings";
import { stringify } from "yaml";
import { GONE } from "./pins.ts";

/** Histories of the sections of one source. */
export interface SourceHistory {
  readonly source: string;
  /** One list for each section, by day. */
  readonly sections: readonly (readonly DatedSection[])[];
}

/** Fingerprints of a provision by day, or {@link GONE}. */
type Entries = Record<string, string>;

/** Makes the file of pins: for each provision the days on which its words changed, and what they then hash to. */
export function makePins(histories: readonly SourceHistory[]): string {
  const pins = Object.fromEntries(
    histories.map(({ source, sections }) => {
      const readFrom = sections.flatMap((each) => each.map(({ from }) => from)).sort()[0] ?? "";
      const provisions = sections
        .flatMap(provisionsOf)
        .toSorted((a, b) => comparePaths(a.path, b.path))
        .map(({ path, entries }) => [nameOf(path), entries] as const);
      return [source, { readFrom, provisions: Object.fromEntries(provisions) }];
    }),
  );
  return `${HEAD}${stringify(pins, { lineWidth: 0 })}`;
}

const HEAD = `# Made by \`pnpm --filter @cokdyby/rules run pins FOLDER\`; not written by hand.
# For each provision the days from which its words are in force, and their hash; the words themselves are not kept here.
`;

function provisionsOf(history: readonly DatedSection[]) {
  const found = new Map<string, { readonly path: readonly string[]; readonly entries: Entries }>();
  for (const { from, provisions } of history.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const now = new Map(provisions.map((each) => [nameOf(each.path), each]));
    for (const { path, words } of provisions) {
      const { hash, bare } = fingerprint(words);
      const known = found.get(nameOf(path)) ?? { path, entries: {} };
      found.set(nameOf(path), known);
      note(known.entries, from, `${hash} ${bare}`);
    }
    for (const [name, { entries }] of found) if (!now.has(name)) note(entries, from, GONE);
  }
  return [...found.values()];
}

/** Only where it is not what it was. */
function note(entries: Entries, from: string, words: string): void {
  if (Object.values(entries).at(-1) !== words) entries[from] = words;
}
