import { compareLabels, type Known, nameOf, type Provision } from "@cokdyby/wordings";

/** How a text fits others. */
export const matches = {
  /** Acts that a title names: `40/2009`. */
  actsNamed(title: string): readonly string[] {
    const numbers = title.matchAll(/\b(\d{1,4})\/((?:1[89]|20)\d{2})\b(?! Sb\. m\. s\.)/g);
    const addresses = title.matchAll(/\/(?:sb|act)\/((?:1[89]|20)\d{2})\/(\d{1,4})\b/g);
    return [
      ...[...numbers].map(([, number, year]) => `${number}/${year}`),
      ...[...addresses].map(([, year, number]) => `${number}/${year}`),
    ];
  },

  /** Which of the provisions that both have fit. */
  held(known: readonly Known[], others: readonly Known[]) {
    const byName = new Map(others.map((each) => [nameOf(each.path), each]));
    const both = known.filter(({ path }) => byName.has(nameOf(path)));
    const differ = both.filter(({ path, hash }) => byName.get(nameOf(path))?.hash !== hash);
    return { differ: differ.map(({ path }) => nameOf(path)), fit: both.length - differ.length };
  },

  /** The sections that both have, and of them those in which a provision differs, is more or less. */
  sections(known: readonly Known[], others: readonly Known[]) {
    const [here, there] = [bySection(known), bySection(others)];
    const shared = [...here.keys()].filter((section) => there.has(section));
    return { shared, differ: shared.filter((section) => here.get(section) !== there.get(section)) };
  },

  /** Whether more than half of the sections of the text before are missing, all of them at its end. */
  lacksTheEnd(before: readonly Provision[], after: readonly Provision[]): boolean {
    const sections = (list: readonly Provision[]) => [
      ...new Set(list.map(({ path }) => path[0] ?? "")),
    ];
    const [old, now] = [sections(before), sections(after)];
    const lastNow = now.toSorted(compareLabels).at(-1) ?? "";
    const missing = old.filter((section) => !now.includes(section));
    return (
      missing.length * 2 > old.length &&
      missing.every((section) => compareLabels(section, lastNow) > 0)
    );
  },
};

/** Section → its provisions with their hashes. */
function bySection(known: readonly Known[]): ReadonlyMap<string, string> {
  const told = Map.groupBy(known, ({ path }) => path[0] ?? "");
  return new Map(
    [...told].map(([section, list]) => [
      section,
      list
        .map(({ path, hash }) => `${nameOf(path)} ${hash}`)
        .sort()
        .join("\n"),
    ]),
  );
}
