import {
  type CaseInput,
  evaluate,
  type Rulebook,
  type Situation,
  situationOf,
  wordingStarts,
} from "@cokdyby/engine";
import type { FileInput } from "@cokdyby/engine/file";
import { type Cell, projectFile } from "../../../../packages/engine/src/file/project.ts";
import { type ReadFile, readFile } from "../../../../packages/engine/src/file/read-file.ts";
import type { Sameness } from "../../../../packages/engine/src/file/seat.ts";
import { keyOf } from "../../../../packages/engine/src/file/unknown.ts";
import { isTowards } from "./completions.ts";
import { daysOfActs, withDays } from "./days.ts";
import { linkOf, linksOf, type OpenLink } from "./links.ts";
import { type Located, named, product, type Shared, sharedBy } from "./shared.ts";

/** The outcomes of which one has to hold for a cell to count, where an outcome joins so. */
export const EVERY: Readonly<Record<string, readonly string[]>> = {
  "liability.exempt": [1, 2, 3, 4, 5].map((paragraph) => `offence.192-${paragraph}`),
  "prosecution.timeBarred": ["liability.liable"],
};

export interface World {
  readonly cells: readonly Located[];
  readonly shared: readonly Shared[];
  readonly links: readonly OpenLink[];
  readonly relevant: ReadonlySet<string>;
  /** Whether the days among values are those of one file. */
  readonly isFile: (values: readonly unknown[]) => boolean;
}

type AlsoRead = (situation: Situation) => readonly string[];

/** The file with each choice of who is the same person: its cells, and what they share. */
export function worldsOf(
  rulebook: Rulebook,
  file: ReadFile,
  today: string,
  outcome: string,
  isMeant: (cell: Cell) => boolean,
  {
    alsoRead = () => [],
    linked = false,
  }: { readonly alsoRead?: AlsoRead; readonly linked?: boolean } = {},
): World[] {
  const pair = [...file.persons].flatMap(([id, { perhapsSameAs }]) =>
    typeof perhapsSameAs === "string" ? [[id, perhapsSameAs] as const] : [],
  )[0];
  const law = {
    isTowards: (cell: Cell, other: "shown" | "recipient") =>
      isTowards(rulebook, today, cell.case as CaseInput, other),
    holds: (cell: Cell, outcome: string) => {
      const flat = evaluate(rulebook, cell.case as CaseInput, { today }, [outcome]);
      const status = flat.ok ? flat.value.findings[outcome]?.status : undefined;
      return status === "yes" ? true : status === "no" ? false : undefined;
    },
    wordingStarts: wordingStarts(rulebook),
  };
  const choices: (readonly [string, string] | undefined)[] =
    pair === undefined ? [undefined] : [undefined, pair];
  return choices.flatMap((same) => {
    const merged = same === undefined ? file : mergedFile(file, same);
    if (merged === undefined) return [];
    const isSame: Sameness = (one, other) =>
      one === other || (same?.includes(one) === true && same.includes(other));
    const project = (read: ReadFile) =>
      projectFile(read, rulebook.caseFile[0] as never, isSame, law);
    const towardsOthers = (all: readonly Cell[]) =>
      all.filter(({ isTowardsOneself }) => isTowardsOneself !== true);
    const projected = project(merged);
    if (projected.contradicts) return [];
    const cells = towardsOthers(projected.cells);
    // who acts in an act towards nobody else is no second name of the one towards whom it was
    const acting = (all: readonly Cell[]) =>
      new Set(all.map(({ act, actor }) => `${act} ${actor}`));
    if (acting(cells).size < acting(projected.cells).size) return [];
    const locate = (cell: Cell): Located[] => {
      const place = situationOf(rulebook, cell.case, { today });
      return place.ok ? [{ cell, situation: place.value }] : [];
    };
    const alone = cells.flatMap(locate);
    if (alone.length < cells.length) return [];
    const located = presumedTogether(rulebook, alone).flatMap(locate);
    if (located.length < cells.length) return [];
    const relevant = relevantIn(rulebook, located, outcome, isMeant, same, alsoRead);
    const pairs = linked ? linksOf(located, relevant, isMeant, same) : [];
    const oneWithOthers = new Set(pairs.flatMap(({ keys }) => keys));
    for (const key of oneWithOthers) relevant.add(key);
    const writtenIn = (input: FileInput) => {
      const read = readFile(rulebook, input);
      const one = !read.ok || same === undefined ? undefined : mergedFile(read.value, same);
      return read.ok ? towardsOthers(project(one ?? read.value).cells) : undefined;
    };
    const days = daysOfActs(file.input, located, writtenIn);
    const shared = sharedBy(rulebook, today, located, relevant, same, days, oneWithOthers);
    if (shared === undefined) return [];
    const all = [...days, ...shared];
    const links = pairs.flatMap((each) => linkOf(each, all));
    // of two acts of which one points to the other both days together may be refused
    const isFile = (values: readonly unknown[]) =>
      days.length < 2 || writtenIn(withDays(file.input, days, values)) !== undefined;
    return [{ cells: located, shared: all, links, relevant, isFile }];
  });
}

/** The cells without what is presumed in one and, of the same unknown, not in another in which it stands. */
function presumedTogether({ facts }: Rulebook, located: readonly Located[]): readonly Cell[] {
  const refused = new Set<string>();
  for (const { cell, situation } of located) {
    for (const { fact, presumed } of facts) {
      const stands = situation.compiled.law.facts.has(fact) && !situation.read.given.has(fact);
      if (presumed !== undefined && stands && !situation.presumptions.has(fact))
        refused.add(keyOf(cell.unknownOf(fact)));
    }
  }
  return located.map(({ cell, situation }) => ({
    ...cell,
    case: {
      ...cell.case,
      presume: [...situation.presumptions.keys()].filter(
        (fact) => !refused.has(keyOf(cell.unknownOf(fact))),
      ),
    },
  }));
}

/** Two persons as one: what is said of either; nothing where they differ. */
function mergedFile(file: ReadFile, [one, other]: readonly [string, string]): ReadFile | undefined {
  const { perhapsSameAs: _, ...a } = file.persons.get(one) ?? {};
  const { perhapsSameAs: __, ...b } = file.persons.get(other) ?? {};
  for (const [member, value] of Object.entries(a)) {
    const its = (b as Record<string, unknown>)[member];
    if (its === undefined) continue;
    const coarse = (states: unknown) =>
      member === "citizenships"
        ? (states as string[]).includes("CZ")
        : member.endsWith("Residence")
          ? states === "CZ"
          : JSON.stringify(states);
    if (coarse(its) !== coarse(value)) return undefined;
  }
  const both = { ...b, ...a };
  const persons = new Map(file.persons).set(one, both).set(other, both);
  return { ...file, persons };
}

/** The keys of what the flat decisions of the cells that are meant turn on. */
function relevantIn(
  rulebook: Rulebook,
  located: readonly Located[],
  outcome: string,
  isMeant: (cell: Cell) => boolean,
  same: readonly [string, string] | undefined,
  alsoRead: AlsoRead,
): Set<string> {
  const relevant = new Set<string>();
  for (const { cell, situation } of located) {
    const asked = [outcome, ...(EVERY[outcome] ?? [])];
    const { today } = situation.read;
    const found = evaluate(rulebook, cell.case as CaseInput, { today }, asked);
    if (!isMeant(cell) || !found.ok) continue;
    const missing = new Set([
      ...Object.values(found.value.findings).flatMap((each) => each.missing),
      ...alsoRead(situation),
    ]);
    // who may be the one shown is so in all that both are
    if (missing.has("actor.isDepicted")) {
      for (const { leader, follower } of situation.compiled.links) {
        missing.add(leader).add(follower);
      }
    }
    // on it hangs whether there is a cell at all
    if (cell.actorIs !== undefined) missing.add("act.conduct");
    for (const fact of missing) relevant.add(keyOf(named(cell.unknownOf(fact), same)));
    if (cell.helped !== undefined && missing.has(cell.helped.fact)) {
      for (const at of cell.helped.cells) {
        relevant.add(keyOf(named((located[at] as Located).cell.unknownOf("actor.age"), same)));
      }
    }
  }
  return relevant;
}

/** The choices of readings to go through; nothing where that and the values are too many, or do not tell. */
export function choicesWithin(
  worlds: readonly World[],
  readings: Rulebook["readings"],
  most: number,
) {
  // the years of somebody are free while the age is open, which no case says whose age is gone through
  const ownYears = worlds.some(({ shared, relevant }) =>
    shared.some(
      ({ unknown, fills }) =>
        unknown.attribute === "age" &&
        fills.length === 1 &&
        [...relevant].some((key) => key.includes("limitation.yearsSince")),
    ),
  );
  if (ownYears) return undefined;
  const choices = product(
    readings.map(({ reading, options }) => options.map((o) => [reading, o.option] as const)),
  );
  const size = worlds.reduce(
    (sum, { shared, cells }) =>
      sum + cells.length * shared.reduce((n, each) => n * each.values.length, 1),
    0,
  );
  return size * choices.length > most ? undefined : choices;
}
