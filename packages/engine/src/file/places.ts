import { derived } from "../derived.ts";
import type { Cell } from "./project.ts";

/** Where cells stand in the list of all, by who acts in which act; `undefined` for one who is not named. */
export interface Places {
  readonly byAct: ReadonlyMap<string, ReadonlyMap<string | undefined, readonly number[]>>;
  readonly byActor: ReadonlyMap<string | undefined, readonly number[]>;
}

/** The places of the cells of a file, in the order of the file. */
export function placesOf(cells: readonly Cell[]): Places {
  return derived(cells, findPlaces);
}

function findPlaces(cells: readonly Cell[]): Places {
  const byAct = new Map<string, Map<string | undefined, number[]>>();
  const byActor = new Map<string | undefined, number[]>();
  for (const [at, { act, actor }] of cells.entries()) {
    const actors = byAct.get(act) ?? new Map<string | undefined, number[]>();
    byAct.set(act, actors);
    put(actors, actor, at);
    put(byActor, actor, at);
  }
  return { byAct, byActor };
}

function put(lists: Map<string | undefined, number[]>, key: string | undefined, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}
