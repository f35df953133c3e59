import { evaluate, judgeCondition, type Rulebook, type Status } from "@cokdyby/engine";
import type { FileInput } from "@cokdyby/engine/file";
import type { Cell } from "../../../../packages/engine/src/file/project.ts";
import { readFile } from "../../../../packages/engine/src/file/read-file.ts";
import { type Completed, completedCells, isHalfSaid } from "./completions.ts";
import { product } from "./shared.ts";
import { choicesWithin, EVERY, type World, worldsOf } from "./worlds.ts";

/** What going through every completion gives of what cells share, or one cell has of two facts. */
export interface Enumerated {
  readonly status: Status;
  readonly dependsOn: readonly string[];
  /** Of the unknowns that were gone through, those that alone change the answer; only where cells leave nothing else open. */
  readonly missing?: readonly string[];
}

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

/** What holds in every completion. */
function unite(statuses: readonly Status[]): Status {
  if (statuses.every((each) => each === "yes")) return "yes";
  return statuses.every((each) => each === "no") ? "no" : "unknown";
}

/** The same under every choice of readings. */
export function unanimous(statuses: readonly Status[]): Status {
  return statuses.every((each) => each === statuses[0]) ? (statuses[0] as Status) : "contested";
}

/** What holds of one cell at least. */
function oneHolds(statuses: readonly Status[]): Status {
  if (statuses.includes("yes")) return "yes";
  return statuses.every((each) => each === "no") ? "no" : "unknown";
}
