import {
  type CaseInput,
  type Condition,
  evaluate,
  judgeCondition,
  type Rulebook,
  type Situation,
  type Status,
  situationOf,
  wordingStarts,
} from "@cokdyby/engine";
import type { FileInput, Unknown } from "@cokdyby/engine/file";
import { derivationsFrom } from "../../../packages/engine/src/decide/derived-values.ts";
import { isSingle } from "../../../packages/engine/src/facts/value-set.ts";
import { type Cell, projectFile } from "../../../packages/engine/src/file/project.ts";
import { type ReadFile, readFile } from "../../../packages/engine/src/file/read-file.ts";
import type { Sameness } from "../../../packages/engine/src/file/seat.ts";
import { keyOf } from "../../../packages/engine/src/file/unknown.ts";
import { plusDays } from "../reference/days.ts";
import { variablesFor } from "./variables-for.ts";

/** The outcomes of which one has to hold for a cell to count, where an outcome joins so. */
const EVERY: Readonly<Record<string, readonly string[]>> = {
  "liability.exempt": [1, 2, 3, 4, 5].map((paragraph) => `offence.192-${paragraph}`),
  "prosecution.timeBarred": ["liability.liable"],
};

/** Conduct that has a recipient. */
const SHARING: readonly unknown[] = ["offer", "makeAvailable", "distribute", "transmit"];

/** What going through every completion gives of what cells share, or one cell has of two facts. */
export interface Enumerated {
  readonly status: Status;
  readonly dependsOn: readonly string[];
  /** Of the unknowns that were gone through, those that alone change the answer; only where cells leave nothing else open. */
  readonly missing?: readonly string[];
}

interface Shared {
  readonly key: string;
  readonly unknown: Unknown;
  readonly values: readonly (string | number | boolean)[];
  /** By cell: the facts that it fills. */
  readonly fills: readonly { readonly cell: number; readonly facts: readonly string[] }[];
  /** Of the day of an act, by day and cell: what the file says otherwise with that day written in. */
  readonly written?: ReadonlyMap<unknown, readonly CaseInput["facts"][]>;
}

const AGES = [...Array.from({ length: 20 }, (_, age) => age), 40];
const YEARS = [0, 1, 2, 3, 4, 5, 9, 10, 14, 15, 30];

/**
 * Answers a question about several cells by going through every value of every unknown that cells share, every day of
 * an act that lies in a span, every choice of who is the same person and of the open readings; each cell is then decided
 * as a flat case. What else one cell alone leaves open is left to the flat decision.
 *
 * @param most completions × choices × cells to go through
 * @returns nothing where there are more, or no completion is left
 */
export function enumerate(
  rulebook: Rulebook,
  input: FileInput,
  today: string,
  outcome: string,
  isMeant: (cell: Cell) => boolean,
  most: number,
): Enumerated | undefined {
  const every = EVERY[outcome] ?? [];
  const read = readFile(rulebook, input);
  if (!read.ok) return undefined;
  const openReadings = rulebook.readings.filter(
    ({ reading, default: usual }) => usual === undefined && input.readings?.[reading] === undefined,
  );
  const within = (linked: boolean) => {
    const worlds = worldsOf(rulebook, read.value, today, outcome, isMeant, { linked });
    const choices = choicesWithin(worlds, openReadings, most);
    return choices === undefined ? undefined : { worlds, choices, linked };
  };
  // with what moves along there may be too many; what is missing is not told without
  const found = within(true) ?? within(false);
  if (found === undefined || found.worlds.some(({ cells }) => cells.some(isHalfSaid))) {
    return undefined;
  }
  const { worlds, choices, linked } = found;
  let isPlain = true;
  const decided = choices.map((choice) => {
    const readings = { ...input.readings, ...Object.fromEntries(choice) };
    const answers: Answered[] = [];
    for (const world of worlds) {
      const { cells, shared, links, isFile } = world;
      for (const values of product(shared.map((each) => each.values)).filter(isFile)) {
        const completed = completedCells(rulebook, today, cells, shared, values, readings);
        const status = completed && answerOf(rulebook, today, outcome, isMeant, completed);
        if (completed === undefined || status === undefined) continue;
        if (status === "unknown") isPlain = false;
        const holds = links.map(({ cell, when }) => {
          const situation = completed[cell]?.situation;
          return situation === undefined ? "no" : judgeCondition(situation, when);
        });
        answers.push({ world, values, status, holds });
      }
    }
    return answers;
  });
  if (decided.some((answers) => answers.length === 0)) return undefined;
  // two outcomes of one cell that is open hang together, which their statuses alone do not tell
  if (every.length > 0 && !isPlain) return undefined;
  const statuses = decided.map((answers) => unite(answers.map(({ status }) => status)));
  const status = unanimous(statuses);
  const dependsOn = openReadings
    .map(({ reading }) => reading)
    .filter((_, at) =>
      choices.some((one, i) =>
        choices.some(
          (other, j) =>
            statuses[i] !== statuses[j] &&
            one.every(([, option], k) => k === at || other[k]?.[1] === option),
        ),
      ),
    );
  // years follow from an age that is known; while it is open they are completions whatever they are
  const followYears = worlds.some(({ relevant }) =>
    [...relevant].some((key) => key.includes("limitation.yearsSince")),
  );
  const isTold = decided.every((answers) =>
    answers.every(({ holds }) => !holds.includes("unknown")),
  );
  return {
    status,
    dependsOn: status === "contested" ? dependsOn : [],
    ...(isPlain && !followYears && worlds.length === 1 && linked && isTold
      ? { missing: [...new Set(decided.flatMap(missingIn))] }
      : {}),
  };
}

/** The answer in one completion, and whether the conditions hold under which some unknowns move together. */
interface Answered {
  readonly world: World;
  readonly values: readonly unknown[];
  readonly status: Status;
  readonly holds: readonly ("yes" | "no" | "unknown")[];
}

/** The unknowns that change the answer alone, or with what is one with them wherever that is so. */
function missingIn(answers: readonly Answered[]): string[] {
  const [{ world: { shared = [], links = [] } = {} } = {}] = answers;
  const alone = shared.map(({ key }, at) => ({ key, moving: [at], among: answers }));
  const together = links.map(({ key, moving }, at) => ({
    ...{ key, moving },
    among: answers.filter(({ holds }) => holds[at] === "yes"),
  }));
  return [...alone, ...together].flatMap(({ key, moving, among }) => {
    const others = Map.groupBy(among, ({ values }) =>
      JSON.stringify(values.filter((_, at) => !moving.includes(at))),
    );
    const changes = [...others.values()].some(
      (same) => new Set(same.map(({ status }) => status)).size > 1,
    );
    return changes ? [key] : [];
  });
}

/** The choices of readings to go through; nothing where that and the values are too many, or do not tell. */
function choicesWithin(worlds: readonly World[], readings: Rulebook["readings"], most: number) {
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

/** What going through every completion gives of an offence of one act of one person. */
export interface EnumeratedCharge {
  /** By row that may apply in some completion. */
  readonly rows: ReadonlyMap<
    string,
    {
      /** From which it is barred, where that is the same in all; `OPEN` where cells would have to be gone through too. */
      readonly day?: string;
      /** Of its period. */
      readonly years: number;
    }
  >;
  /** Left out where the days do not tell it. */
  readonly timeBarred?: Status;
}

export const OPEN = "open";

/** As {@link enumerate}, of the rows of an offence and their time. */
export function enumerateCharge(
  rulebook: Rulebook,
  input: FileInput,
  today: string,
  offence: string,
  isMeant: (cell: Cell) => boolean,
  most: number,
): EnumeratedCharge | undefined {
  const read = readFile(rulebook, input);
  if (!read.ok) return undefined;
  // a number of years that is gone through would be stated, and stay so on every day that is looked at
  const moving = new Set(derivationsFrom(rulebook, ["decision.date"]).map(({ fact }) => fact));
  const worlds = worldsOf(rulebook, read.value, today, offence, isMeant, {
    alsoRead: ({ compiled: { law } }) =>
      [...variablesFor(law, offence)].filter((fact) => !moving.has(fact)),
  });
  const isMoving = ({ unknown }: Shared) => moving.has(unknown.attribute);
  const isOpen = worlds.some(({ shared }) => shared.some(isMoving));
  const open = rulebook.readings.filter(
    ({ reading, default: usual }) => usual === undefined && input.readings?.[reading] === undefined,
  );
  const found = choicesWithin(worlds, open, most)?.map((choice) => {
    const readings = { ...input.readings, ...Object.fromEntries(choice) };
    return worlds.flatMap(({ cells, shared, isFile }) =>
      product(shared.map((each) => each.values)).flatMap((values) => {
        if (!isFile(values)) return [];
        const completed = completedCells(rulebook, today, cells, shared, values, readings) ?? [];
        const applying = completed.flatMap(({ cell, filled, situation }): Applying[] => {
          const answer =
            isMeant(cell) && situation !== undefined
              ? evaluate(rulebook, filled, { today }, [offence])
              : undefined;
          const finding = answer?.ok ? answer.value.findings[offence] : undefined;
          if (situation === undefined || finding === undefined) return [];
          if (finding.status === "no") return [];
          const rows = (finding.rows ?? []) as unknown as Applying["rows"];
          return [
            { isYes: finding.status === "yes", rows, decided: dayOf(situation, "decision.date") },
          ];
        });
        return applying.length === 0 ? [] : [applying];
      }),
    );
  });
  if (found === undefined || found.flat().length === 0) return undefined;
  const rows = Map.groupBy(
    found.flat().flatMap((world) => rowsIn(world)),
    ({ row }) => row,
  );
  const statuses = found.filter((each) => each.length > 0).map(barredIn);
  return {
    rows: new Map(
      [...rows].map(([row, each]) => {
        const days = new Set(each.map(({ day }) => day));
        const [day] = isOpen || days.has(OPEN) ? [OPEN] : days.size === 1 ? days : [];
        const years = each.flatMap((one) => one.years);
        // a juvenile's only where it is one in every completion
        const [own = years[0]] = years.filter(({ isJuveniles }) => !isJuveniles);
        return [row, { ...(day === undefined ? {} : { day }), years: own?.years ?? 0 }];
      }),
    ),
    ...(isOpen || statuses.includes(undefined)
      ? {}
      : { timeBarred: unanimous(statuses as Status[]) }),
  };
}

/** A cell in one completion in which an offence may be fulfilled. */
interface Applying {
  readonly isYes: boolean;
  readonly rows: readonly {
    readonly row: string;
    readonly barredFrom?: string;
    readonly limitationYears: number;
    readonly juvenile: { readonly limitationYears: number };
  }[];
  readonly decided: string | undefined;
}

/** The rows of one completion, each with the last of its days. */
function rowsIn(world: readonly Applying[]) {
  const each = world.flatMap(({ isYes, rows }) =>
    rows.map((row) => ({ ...row, isSure: isYes && rows.length === 1 })),
  );
  return [...Map.groupBy(each, ({ row }) => row)].map(([row, same]) => {
    const days = same.map(({ barredFrom }) => barredFrom);
    const last = days.includes(undefined) ? undefined : days.toSorted().at(-1);
    const isTold = days.every((day) => day === days[0]) || same.every(({ isSure }) => isSure);
    return {
      row,
      day: last === undefined || isTold ? last : OPEN,
      years: same.map(({ limitationYears: years, juvenile }) => ({
        years,
        isJuveniles: years === juvenile.limitationYears,
      })),
    };
  });
}

/** Whether an offence is barred in some completions in each of which it may be fulfilled. */
function barredIn(worlds: readonly (readonly Applying[])[]): Status | undefined {
  const each = worlds.map((world) =>
    world.map(({ isYes, rows, decided }) => {
      const lapsed = rows.map(({ barredFrom }) =>
        barredFrom === undefined || decided === undefined ? undefined : barredFrom <= decided,
      );
      return { isYes, lapsed };
    }),
  );
  if (each.flat().some(({ lapsed }) => lapsed.includes(undefined))) return undefined;
  const mayStand = each.flat().some(({ lapsed }) => lapsed.includes(false));
  const mayLapse = each.some(
    (world) =>
      world.some(({ lapsed }) => lapsed.includes(true)) &&
      world.every(({ isYes, lapsed }) => !isYes || lapsed.includes(true)),
  );
  return mayStand ? (mayLapse ? "unknown" : "no") : "yes";
}

function unite(statuses: readonly Status[]): Status {
  if (statuses.every((each) => each === "yes")) return "yes";
  return statuses.every((each) => each === "no") ? "no" : "unknown";
}

function unanimous(statuses: readonly Status[]): Status {
  return statuses.every((each) => each === statuses[0]) ? (statuses[0] as Status) : "contested";
}

/** One answer for all cells that are meant; nothing where some cell is no case. */
function answerOf(
  rulebook: Rulebook,
  today: string,
  outcome: string,
  isMeant: (cell: Cell) => boolean,
  completed: readonly Completed[],
): Status | undefined {
  const statuses: Status[] = [];
  /** Of each cell that is meant, whether it counts. */
  const counts: Status[] = [];
  for (const { cell, filled, situation } of completed) {
    if (!isMeant(cell)) continue;
    const every = EVERY[outcome] ?? [];
    if (situation === undefined) {
      statuses.push("no");
      if (every.length > 0) counts.push("no");
      continue;
    }
    const found = evaluate(rulebook, filled, { today }, [outcome, ...every]);
    if (!found.ok) return undefined;
    const statusOf = (id: string) => found.value.findings[id]?.status as Status;
    statuses.push(statusOf(outcome));
    if (every.length > 0) counts.push(oneHolds(every.map(statusOf)));
  }
  if (counts.length > 0) {
    if ([...statuses, ...counts].includes("unknown")) return "unknown";
    const missed = counts.some((each, at) => each === "yes" && statuses[at] === "no");
    return statuses.includes("yes") && !missed ? "yes" : "no";
  }
  return oneHolds(statuses);
}

interface Completed extends Pick<Located, "cell"> {
  readonly filled: CaseInput;
  /** Nothing of conduct towards oneself: that is no case. */
  readonly situation: Situation | undefined;
}

/** Whether the conduct, which is said, is one towards whoever acts. */
function isTowardsOneself(
  rulebook: Rulebook,
  today: string,
  { actorIs = [] }: Cell,
  filled: CaseInput,
): boolean {
  return actorIs.some((other) => isTowards(rulebook, today, filled, other));
}

/** Whether it is one towards somebody who is shown, or towards a recipient. */
function isTowards(
  rulebook: Rulebook,
  today: string,
  filled: CaseInput,
  other: "shown" | "recipient",
): boolean {
  if (other === "recipient") return SHARING.includes(filled.facts["act.conduct"]);
  const flat = evaluate(rulebook, filled, { today }, []);
  return (
    flat.ok && flat.value.warnings.some(({ pointer }) => pointer === "#/facts/actor.isDepicted")
  );
}

/** Whether the conduct of whoever may act towards themselves is said in part: it is not gone through then. */
function isHalfSaid({
  cell: {
    actorIs,
    case: { facts },
  },
}: Located): boolean {
  return actorIs !== undefined && typeof facts["act.conduct"] === "object";
}

/** The cells with one value of each unknown; nothing where one of them is no case. */
function completedCells(
  rulebook: Rulebook,
  today: string,
  cells: readonly Located[],
  shared: readonly Shared[],
  values: readonly (string | number | boolean)[],
  readings: Record<string, string>,
): readonly Completed[] | undefined {
  const completed: Completed[] = [];
  const filledCells = cells.map(({ cell }, at) => {
    const facts: Record<string, unknown> = { ...cell.case.facts };
    shared.forEach(({ fills, written }, index) => {
      Object.assign(facts, written?.get(values[index])?.[at]);
      for (const fill of fills) {
        if (fill.cell === at) for (const fact of fill.facts) facts[fact] = values[index];
      }
    });
    return { ...cell.case, readings, facts } as CaseInput;
  });
  for (const [at, { cell, situation }] of cells.entries()) {
    const { facts } = filledCells[at] as CaseInput;
    if (cell.helped !== undefined) {
      const { fact, words, cells: helped } = cell.helped;
      const each = helped.map((of) => {
        const found = evaluate(rulebook, filledCells[of] as CaseInput, { today }, [words.outcome]);
        return found.ok ? found.value.findings[words.outcome]?.status : undefined;
      });
      if (each.includes("no")) Object.assign(facts, { [fact]: words.fails });
      else {
        const said = facts[fact];
        const below = typeof said === "string" ? [said] : belowIn(cell);
        const isOpen = !each.every((status) => status === "yes");
        Object.assign(facts, { [fact]: { oneOf: isOpen ? [words.fails, ...below] : below } });
      }
    }
    const filled = filledCells[at] as CaseInput;
    if (isTowardsOneself(rulebook, today, cell, filled)) {
      completed.push({ cell, filled, situation: undefined });
      continue;
    }
    const place = situationOf(rulebook, filled, { today });
    if (!place.ok) return undefined;
    // a presumption that gives way to a value would be another file
    for (const fact of situation.presumptions.keys()) {
      if (!place.value.presumptions.has(fact) && !(fact in facts)) return undefined;
    }
    completed.push({ cell, filled, situation: place.value });
  }
  return completed;
}

/** What a fact of somebody who helps may be where the outcome holds of all whom they helped. */
function belowIn({ helped, case: { facts } }: Cell): string[] {
  const stated = facts[helped?.fact ?? ""] as { readonly oneOf: readonly string[] };
  return stated.oneOf.filter((each) => each !== helped?.words.fails);
}

function oneHolds(statuses: readonly Status[]): Status {
  if (statuses.includes("yes")) return "yes";
  return statuses.every((each) => each === "no") ? "no" : "unknown";
}

/** The file with each choice of who is the same person: its cells, and what they share. */
function worldsOf(
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

/**
 * The days of acts that lie in a span, each of them on which the file is one: what is said otherwise in its cells then.
 *
 * @param writtenIn the cells of a file; nothing where it is refused
 */
function daysOfActs(
  input: FileInput,
  located: readonly Located[],
  writtenIn: (file: FileInput) => readonly Cell[] | undefined,
): Shared[] {
  return Object.entries(input.acts).flatMap(([act, { when }]): Shared[] => {
    if (typeof when !== "object" || !("min" in when)) return [];
    const unknown = { act, attribute: "when" };
    const written = new Map<string, CaseInput["facts"][]>();
    for (let day = when.min; day <= when.max; day = plusDays(day, 1)) {
      const cells = writtenIn(withDays(input, [{ unknown }], [day]));
      if (cells === undefined) continue;
      written.set(
        day,
        located.map(({ cell }, at) => differing(cell, cells[at])),
      );
    }
    return [{ key: keyOf(unknown), unknown, values: [...written.keys()], fills: [], written }];
  });
}

/** A file with the days of some acts, of which the first values are. */
function withDays(
  input: FileInput,
  days: readonly Pick<Shared, "unknown">[],
  values: readonly unknown[],
): FileInput {
  const acts = days.map(({ unknown: { act = "" } }, at) => {
    return [act, { ...input.acts[act], when: values[at] }] as const;
  });
  return { ...input, acts: { ...input.acts, ...Object.fromEntries(acts) } } as FileInput;
}

/** What another cell is said to be otherwise, but for what follows from who was helped. */
function differing({ case: { facts }, helped }: Cell, other: Cell | undefined) {
  return Object.fromEntries(
    Object.entries(other?.case.facts ?? {}).filter(
      ([fact, value]) =>
        fact !== helped?.fact && JSON.stringify(value) !== JSON.stringify(facts[fact]),
    ),
  ) as CaseInput["facts"];
}

interface World {
  readonly cells: readonly Located[];
  readonly shared: readonly Shared[];
  readonly links: readonly OpenLink[];
  readonly relevant: ReadonlySet<string>;
  /** Whether the days among values are those of one file. */
  readonly isFile: (values: readonly unknown[]) => boolean;
}

interface Located {
  readonly cell: Cell;
  readonly situation: Situation;
}

type AlsoRead = (situation: Situation) => readonly string[];

/** Facts of one cell that are one wherever a condition holds in it. */
interface Link {
  /** Which of the cells. */
  readonly cell: number;
  /** Of the fact that is followed, then of those that follow. */
  readonly keys: readonly string[];
  readonly when: Condition;
}

/** A link of which nothing is said: which of the unknowns that are gone through move together. */
interface OpenLink extends Pick<Link, "cell" | "when"> {
  readonly moving: readonly number[];
  /** Of the unknown that is followed. */
  readonly key: string;
}

/** The links that bear on what is relevant; of cells that are not meant only those that hold whatever else is so. */
function linksOf(
  located: readonly Located[],
  relevant: ReadonlySet<string>,
  isMeant: (cell: Cell) => boolean,
  same: readonly [string, string] | undefined,
): readonly Link[] {
  let left = located.flatMap(({ cell, situation }, at) =>
    situation.compiled.links.flatMap(({ derivation, leader, between, follower }): Link[] => {
      if (!("when" in derivation)) return [];
      const { when } = derivation;
      const holds = judgeCondition(situation, when);
      if (holds === "no" || (holds === "unknown" && !isMeant(cell))) return [];
      const facts = [leader, ...between, follower];
      return [
        { cell: at, keys: facts.map((fact) => keyOf(named(cell.unknownOf(fact), same))), when },
      ];
    }),
  );
  const found: Link[] = [];
  const reached = new Set(relevant);
  for (;;) {
    const [near, far] = [true, false].map((is) =>
      left.filter(({ keys }) => keys.some((key) => reached.has(key)) === is),
    ) as [Link[], Link[]];
    if (near.length === 0) return found;
    found.push(...near);
    left = far;
    for (const { keys } of near) for (const key of keys) reached.add(key);
  }
}

/** A link among the unknowns that are gone through: nothing where one of its facts is known, or a date is what follows. */
function linkOf({ cell, keys, when }: Link, shared: readonly Shared[]): readonly OpenLink[] {
  const places = keys.map((key) => {
    const itself = shared.findIndex((each) => each.key === key);
    if (itself >= 0) return { at: itself, isDate: false };
    // an age in the place of which a birth date is gone through
    const [, person, , , attribute] = JSON.parse(key) as unknown[];
    const at = shared.findIndex(
      ({ unknown }) =>
        attribute === "age" && unknown.attribute === "birthDate" && unknown.person === person,
    );
    return { at, isDate: true };
  });
  const [leader] = places;
  const moving = new Set(places.map(({ at }) => at));
  if (leader === undefined || moving.has(-1) || moving.size < 2) return [];
  if (places.slice(1).some(({ isDate }) => isDate)) return [];
  return [{ cell, when, moving: [...moving], key: (shared[leader.at] as Shared).key }];
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

/** An unknown under the name that two persons who are one have together. */
function named(unknown: Unknown, same: readonly [string, string] | undefined): Unknown {
  return unknown.person !== undefined && unknown.person === same?.[1]
    ? { ...unknown, person: same[0] }
    : unknown;
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

/** What cells share; nothing where somebody cannot have lived at all the acts in which the person stands. */
function sharedBy(
  rulebook: Rulebook,
  today: string,
  located: readonly Located[],
  relevant: ReadonlySet<string>,
  same: readonly [string, string] | undefined,
  days: readonly Shared[],
  oneWithOthers: ReadonlySet<string>,
): Shared[] | undefined {
  const keys = new Map<string, { unknown: Unknown; fact: string; fills: Map<number, string[]> }>();
  const born = new Map<
    string,
    { unknown: Unknown; fills: Map<number, string[]>; days: Set<string>; dated: Set<string> }
  >();
  located.forEach(({ cell, situation }, at) => {
    const { law } = situation.compiled;
    for (const { declaration } of law.facts.values()) {
      const { fact } = declaration;
      const unknown = named(cell.unknownOf(fact), same);
      const birth = unknown.attribute === "birthDate" && unknown.person !== undefined;
      if (birth && !(situation.given.get(fact)?.kind === "dates" && single(situation, fact))) {
        const key = keyOf(unknown);
        const known = born.get(key) ?? {
          unknown,
          fills: new Map(),
          days: new Set<string>(),
          dated: new Set<string>(),
        };
        born.set(key, known);
        known.fills.set(at, [...(known.fills.get(at) ?? []), fact]);
        const day = dayOf(situation, "act.date");
        if (day !== undefined) {
          known.dated.add(cell.act);
          known.days.add(day);
        }
        for (const each of [dayOf(situation, "decision.date")]) if (each) known.days.add(each);
        continue;
      }
      if (declaration.type === "date" || declaration.absent !== undefined) continue;
      const isHelped = cell.helped?.fact === fact;
      if ((situation.given.has(fact) && !isHelped) || situation.presumptions.has(fact)) continue;
      if (followsFromDays(rulebook, situation, fact)) continue;
      const [first] = days.flatMap(({ written }) => {
        const [facts] = [...(written?.values() ?? [])];
        return Object.keys(facts?.[at] ?? {}).length === 0 ? [] : [facts?.[at]];
      });
      if (first !== undefined) {
        // what is one value on a day follows from it
        const filled = { ...cell.case, facts: { ...cell.case.facts, ...first } } as CaseInput;
        const on = situationOf(rulebook, filled, { today });
        const value = on.ok ? on.value.known.values.get(fact) : undefined;
        if (value !== undefined && isSingle(value)) continue;
      }
      const key = keyOf(unknown);
      if (!relevant.has(key)) continue;
      const known = keys.get(key) ?? { unknown, fact, fills: new Map() };
      keys.set(key, known);
      known.fills.set(at, [...(known.fills.get(at) ?? []), fact]);
    }
  });
  const helped = new Set(located.flatMap(({ cell }) => cell.helped?.cells ?? []));
  const shared: Shared[] = [];
  const followed = new Set<string>();
  for (const [key, { unknown, fills, days, dated }] of born) {
    if (dated.size < 2) continue;
    const isBorn = (day: string) =>
      [...fills].every(([at, facts]) => {
        const { cell, situation } = located[at] as Located;
        const born = Object.fromEntries(facts.map((fact) => [fact, day]));
        const filled = { ...cell.case, facts: { ...cell.case.facts, ...born } };
        const place = situationOf(rulebook, filled as CaseInput, { today });
        return (
          place.ok &&
          [...situation.presumptions.keys()].every((fact) => place.value.presumptions.has(fact))
        );
      });
    if (!birthDays(located, fills, days, EVERY_AGE).some(isBorn)) return undefined;
    const { person = "" } = unknown;
    const matters = [...relevant].some((each) => {
      const [, who, , , attribute] = JSON.parse(each) as [
        unknown,
        unknown,
        unknown,
        unknown,
        string,
      ];
      return (
        who === person && (attribute === "age" || attribute.startsWith("limitation.yearsSince"))
      );
    });
    followed.add(person);
    if (!matters) continue;
    // where the day of the act is not known the age is an unknown of its own
    const ofDays = new Map([...fills].filter(([at]) => hasDay(located[at] as Located)));
    shared.push({ key, unknown, values: birthDays(located, fills, days), fills: spread(ofDays) });
  }
  for (const [key, { unknown, fact, fills }] of keys) {
    // one cell shares with itself where one person stands in it as two; who was helped with whoever helps
    const isHelped = fact === "actor.age" && [...fills.keys()].some((at) => helped.has(at));
    const isOnItsOwn = [...fills.values()].flat().length < 2 && !oneWithOthers.has(key);
    const isOneself = [...fills.keys()].some((at) => located[at]?.cell.actorIs !== undefined);
    if (isOnItsOwn && !isHelped && !(isOneself && fact === "act.conduct")) continue;
    // the age of a person whose birth date is gone through follows from it in every dated cell
    if (unknown.attribute === "age" && followed.has(unknown.person ?? "")) {
      const undated = new Map([...fills].filter(([at]) => !hasDay(located[at] as Located)));
      if (undated.size > 1) shared.push({ key, unknown, values: AGES, fills: spread(undated) });
      continue;
    }
    if (/limitation.yearsSince/.test(fact) && followed.has(unknown.person ?? "")) continue;
    const helper = [...fills.keys()].map((at) => (located[at] as Located).cell)[0] as Cell;
    const values = helper.helped?.fact === fact ? belowIn(helper) : valuesOf(located, fact);
    shared.push({ key, unknown, values, fills: spread(fills) });
  }
  return shared;
}

const spread = (fills: Map<number, string[]>) =>
  [...fills].map(([cell, facts]) => ({ cell, facts }));

function dayOf(situation: Situation, fact: string): string | undefined {
  const day = situation.given.get(fact) ?? situation.presumptions.get(fact);
  return day?.kind === "dates" && day.from === day.to ? day.from : undefined;
}

function hasDay({ situation }: Located): boolean {
  return dayOf(situation, "act.date") !== undefined;
}

/** Whether a fact is the years completed between two days that are known. */
function followsFromDays({ derivations }: Rulebook, situation: Situation, fact: string): boolean {
  return derivations.some(
    (each) =>
      each.fact === fact &&
      "completedYears" in each &&
      [each.completedYears.from, each.completedYears.to].every(
        (day) => dayOf(situation, day) !== undefined,
      ),
  );
}

function single(situation: Situation, fact: string): boolean {
  const day = situation.given.get(fact);
  return day?.kind === "dates" && day.from === day.to;
}

const TOLD_APART = [0, 12, 13, 14, 15, 16, 18, 19, 21, 23, 28, 33, 40];
const EVERY_AGE = Array.from({ length: 41 }, (_, age) => age);

/** Days on either side of every birthday that the law looks at, seen from each day that counts. */
function birthDays(
  located: readonly Located[],
  fills: Map<number, string[]>,
  days: ReadonlySet<string>,
  ages: readonly number[] = TOLD_APART,
): string[] {
  const found = new Set<string>();
  const stated = [...fills].flatMap(([at, facts]) => {
    const given = facts.map((fact) => (located[at] as Located).situation.given.get(fact));
    return given.flatMap((each) => (each?.kind === "dates" ? [each] : []));
  });
  for (const day of days) {
    for (const years of ages) {
      const year = Number(day.slice(0, 4)) - years;
      for (const shift of [-1, 0, 1]) {
        const at = new Date(Date.parse(`${year}${day.slice(4)}T00:00:00Z`) + shift * 86_400_000);
        found.add(at.toISOString().slice(0, 10));
      }
    }
  }
  return [...found]
    .filter((day) => stated.every(({ from, to }) => from <= day && day <= to))
    .sort();
}

function valuesOf(located: readonly Located[], fact: string) {
  const laws = located.map(({ situation }) => situation.compiled.law);
  const [first] = laws;
  const declared = first?.facts.get(fact)?.declaration;
  if (declared?.type === "bool") return [true, false];
  if (declared?.type === "integer") {
    if (/age$/i.test(fact)) return AGES;
    // years that are as many as have run at all, or since somebody came of age, are told apart from fewer
    const run = located.flatMap(({ situation }) => {
      const known = situation.known.values.get("limitation.yearsRun");
      return known?.kind === "spans" ? known.spans.flat() : [];
    });
    const grown = run.flatMap((years) => AGES.map((age) => years - Math.max(0, 18 - age)));
    return [...new Set([...YEARS, ...run, ...grown.filter((years) => years >= 0)])];
  }
  const options = new Set<string>();
  for (const law of laws) {
    const domain = law.facts.get(fact)?.domain;
    if (domain?.kind === "members") for (const each of domain.members) options.add(String(each));
  }
  return [...options];
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (all, list) => all.flatMap((one) => list.map((each) => [...one, each])),
    [[]],
  );
}
