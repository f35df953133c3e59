import { NO } from "../diagram/three-terminal-diagram.ts";
import type { IsoDate, Status } from "../rulebook/rulebook.ts";
import { questionOf } from "./evaluate-file.ts";
import type { Deed } from "./file-facts.ts";
import type { FileSituation } from "./file-situation.ts";
import { placesOf } from "./places.ts";

/** One act of one person, with what the law answers to it. */
export interface DecidedDeed extends Deed {
  /** Places of its cells in the list of all. */
  readonly places: readonly number[];
  /** The law date, of several the last. */
  readonly on: IsoDate;
  /** Joined over its cells, exactly, over all that the file leaves open. */
  readonly statusOf: (outcome: string) => Status;
  /** Whether an outcome may hold of one of its cells, count, and not have lapsed. */
  readonly mayStand: (outcome: string) => boolean;
}

/** Every act of every person, in the order of the file. */
export function deedsOf(situation: FileSituation): DecidedDeed[] {
  return [...placesOf(situation.cells).byAct.values()].flatMap((actors) =>
    [...actors.values()].map((places) => deedAt(situation, places)),
  );
}

function deedAt(situation: FileSituation, places: readonly number[]): DecidedDeed {
  const { situations, join } = situation;
  const cells = places.flatMap((at) => situation.cells[at] ?? []);
  const [{ act, actor } = { act: "" }] = cells;
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
    statusOf: (outcome) => join.joined(questionOf(situation, outcome, places)).status,
    mayStand: (outcome) => join.answersTo({ outcome, part: "standing", cells: places }) !== NO,
  };
}
