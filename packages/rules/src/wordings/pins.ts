import { type Known, type Path, readName } from "@cokdyby/wordings";

/** The words of a provision from one day on: their fingerprint, or that it is gone. */
export interface Pin {
  readonly from: string;
  readonly hash: string;
  readonly bare: string;
}

/** The fingerprints of a provision, the oldest first; of one that is gone `hash` is empty. */
export interface PinnedProvision {
  readonly path: Path;
  readonly name: string;
  readonly pins: readonly Pin[];
}

/** The official words of a source as fingerprints. */
export interface PinnedSource {
  readonly source: string;
  /** The earliest day whose words were read. */
  readonly readFrom: string;
  readonly provisions: readonly PinnedProvision[];
}

/** The fingerprint in force on a day; nothing before the first one, and none of what is gone. */
export function pinOn({ pins }: PinnedProvision, day: string): Pin | undefined {
  const pin = pins.findLast(({ from }) => from <= day);
  return pin?.hash === "" ? undefined : pin;
}

/** What is known of a source's words on a day. */
export function pinnedOn({ provisions }: PinnedSource, day: string): readonly Known[] {
  return provisions.flatMap((each): Known[] => {
    const pin = pinOn(each, day);
    return pin === undefined ? [] : [{ path: each.path, hash: pin.hash, bare: pin.bare }];
  });
}

/** The days on which words of the source changed, the first day that was read among them. */
export function pinnedDays({ provisions }: PinnedSource): readonly string[] {
  return [...new Set(provisions.flatMap(({ pins }) => pins.map(({ from }) => from)))].sort();
}

/** A pinned provision from its parts in the file. */
export function pinnedProvision(
  name: string,
  entries: Readonly<Record<string, string>>,
): PinnedProvision | undefined {
  const path = readName(name);
  if (path === undefined) return undefined;
  const pins = Object.entries(entries)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([from, words]): Pin => {
      const [hash = "", bare = ""] = words === GONE ? [] : words.split(" ");
      return { from, hash, bare };
    });
  return { path, name, pins };
}

/** How the file says that a provision is gone. */
export const GONE = "gone";
