import { type Condition, judgeCondition } from "@cokdyby/engine";
import type { Cell } from "../../../../packages/engine/src/file/project.ts";
import { keyOf } from "../../../../packages/engine/src/file/unknown.ts";
import { type Located, named, type Shared } from "./shared.ts";

/** Facts of one cell that are one wherever a condition holds in it. */
interface Link {
  /** Which of the cells. */
  readonly cell: number;
  /** Of the fact that is followed, then of those that follow. */
  readonly keys: readonly string[];
  readonly when: Condition;
}

/** A link of which nothing is said: which of the unknowns that are gone through move together. */
export interface OpenLink extends Pick<Link, "cell" | "when"> {
  readonly moving: readonly number[];
  /** Of the unknown that is followed. */
  readonly key: string;
}

/** The links that bear on what is relevant; of cells that are not meant only those that hold whatever else is so. */
export function linksOf(
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
export function linkOf({ cell, keys, when }: Link, shared: readonly Shared[]): readonly OpenLink[] {
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
