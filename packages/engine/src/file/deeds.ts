import { EngineFault } from "../problem.ts";
import type { Status } from "../rulebook/rulebook.ts";
import type { FileEvaluation, Joined } from "./file-evaluation.ts";
import type { Deed } from "./file-facts.ts";
import { UNKNOWN } from "./file-shape.ts";

/** One act of one person, with what the law answers to it. */
export interface DecidedDeed extends Deed {
  readonly findings: Readonly<Record<string, Joined>>;
}

/** Every act of every person, in the order of the evaluation. */
export function deedsOf({ acts, cells }: FileEvaluation): DecidedDeed[] {
  return Object.entries(acts).flatMap(([act, persons]) =>
    Object.entries(persons).map(([person, { findings }]): DecidedDeed => {
      const known = person === UNKNOWN ? undefined : person;
      return {
        act,
        ...(known === undefined ? {} : { person: known }),
        cells: cells.filter((cell) => cell.act === act && cell.actor === known),
        findings,
      };
    }),
  );
}

/** @throws EngineFault where the file was not evaluated for the outcome */
export function statusIn({ act, findings }: DecidedDeed, outcome: string): Status {
  const joined = findings[outcome];
  if (joined === undefined) throw new EngineFault(`act ${act} was not asked for ${outcome}`);
  return joined.status;
}
