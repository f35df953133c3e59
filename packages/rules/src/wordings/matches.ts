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

  /** Whether the sections that both have are the same throughout: no provision differs, is more or less. */
  fitsAll(known: readonly Known[], others: readonly Known[]): boolean {
    const sectionsOf = (list: readonly Known[]) => new Set(list.map(({ path }) => path[0]));
    const [here, there] = [sectionsOf(known), sectionsOf(others)];
    const told = (list: readonly Known[], shared: ReadonlySet<string | undefined>) =>
      list
        .filter(({ path }) => shared.has(path[0]))
        .map(({ path, hash }) => `${nameOf(path)} ${hash}`)
        .sort()
        .join("\n");
    const ours = told(known, there);
    return ours !== "" && ours === told(others, here);
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
