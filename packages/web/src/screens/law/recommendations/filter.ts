import type { Recommendation } from "@cokdyby/rules";
import type { Met, MetTwice } from "../../../ui/met-mark.tsx";

/** What became of an entry of the catalogue. */
export type Became = "encoded" | "checked" | "outside";

/** Kinds of entry: how urgent a recommendation is, or that it is none. */
export const LEVELS = ["require", "request", "invite", "observation", "promisingPractice"] as const;
export type Level = (typeof LEVELS)[number];

/** Property → whether the law meets it. */
export type Standing = Readonly<Record<string, MetTwice>>;

/** What entries are shown; an empty member lets everything through. */
export interface Filter {
  readonly level: Level | "";
  readonly addressee: Recommendation["addressee"] | "";
  readonly chapter: string;
  readonly became: Became | "";
  /** Whether the law of the day meets it. */
  readonly now: Met | "";
  /** Whether the law meets it with the amendment chosen. */
  readonly amended: Met | "";
}

export const NO_FILTER: Filter = {
  level: "",
  addressee: "",
  chapter: "",
  became: "",
  now: "",
  amended: "",
};

export function levelOf(entry: Recommendation): Level {
  return entry.kind === "recommendation" ? entry.level : entry.kind;
}

export function becameOf({ status }: Recommendation): Became {
  if ("encoded" in status) return "encoded";
  return "checked" in status ? "checked" : "outside";
}

/** Properties that an entry is checked by; none for most. */
export function propertiesOf({ status }: Recommendation): readonly string[] {
  return "checked" in status ? status.checked.properties : [];
}

/**
 * Whether the law meets an entry: it does when it meets every property of the entry; one that it does not
 * meet is enough for "not met", and failing that a contested one for "contested". The first answer counts, of the offences
 * modelled.
 *
 * @returns nothing for an entry that is checked by no property, or while a property has no standing yet
 */
export function metBy(entry: Recommendation, standing: Standing): Met | undefined {
  const all = propertiesOf(entry).map((property) => standing[property]?.status);
  if (all.length === 0 || all.includes(undefined)) return undefined;
  if (all.includes("notMet")) return "notMet";
  return all.includes("contested") ? "contested" : "met";
}

/** The entries that a filter lets through, in their order. */
export function filtered(
  catalogue: readonly Recommendation[],
  filter: Filter,
  now: Standing,
  amended: Standing,
): readonly Recommendation[] {
  const fits = (wanted: string, is: string | undefined) => wanted === "" || wanted === is;
  return catalogue.filter(
    (entry) =>
      fits(filter.level, levelOf(entry)) &&
      fits(filter.addressee, entry.addressee) &&
      fits(filter.chapter, entry.chapter) &&
      fits(filter.became, becameOf(entry)) &&
      fits(filter.now, metBy(entry, now)) &&
      fits(filter.amended, metBy(entry, amended)),
  );
}
