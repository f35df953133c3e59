import type { IsoDate, Status } from "../rulebook/rulebook.ts";
import { type FileSituation, questionOf } from "./evaluate-file.ts";
import type { Deed } from "./file-facts.ts";

/** One act of one person, with what the law answers to it. */
export interface DecidedDeed extends Deed {
  /** Places of its cells in the list of all. */
  readonly places: readonly number[];
  /** The law date, of several the last. */
  readonly on: IsoDate;
  /** Joined over its cells, exactly, over all that the file leaves open. */
  readonly statusOf: (outcome: string) => Status;
}

/** Every act of every person, in the order of the file. */
export function deedsOf(situation: FileSituation): DecidedDeed[] {
  const places = new Map<string, number[]>();
  for (const [at, { act, actor }] of situation.cells.entries()) {
    const key = JSON.stringify([act, actor]);
    const before = places.get(key);
    if (before === undefined) places.set(key, [at]);
    else before.push(at);
  }
  return [...places.values()].map((own) => deedAt(situation, own));
}

function deedAt(situation: FileSituation, places: readonly number[]): DecidedDeed {
  const { situations, join } = situation;
  const cells = places.flatMap((at) => situation.cells[at] ?? []);
  const own = new Set(cells);
  const [{ act, actor } = { act: "" }] = cells;
  const statuses = new Map<string, Status>();
  return {
    act,
    ...(actor === undefined ? {} : { person: actor }),
    cells,
    places,
    on:
      places
        .map((at) => situations[at]?.read.lawDate ?? "")
        .sort()
        .at(-1) ?? "",
    statusOf: (outcome) => {
      let status = statuses.get(outcome);
      if (status === undefined) {
        status = join.joined(questionOf(situation, outcome, (cell) => own.has(cell))).status;
        statuses.set(outcome, status);
      }
      return status;
    },
  };
}
