import { unite, type ValueSet } from "../facts/value-set.ts";
import { type Edit, editsKey, valuesOf } from "./edit.ts";

type Edits = readonly Edit[];

/** Sets of edits told as one, and those of which it is made, by their numbers. */
interface Run {
  readonly members: readonly Edits[];
  readonly together: Edits;
}

/**
 * Joins sets of edits of the same facts that differ in numbers of one fact alone which follow each other: an age
 * of twelve to fourteen and one of up to eleven are one change.
 *
 * @param sets of the same facts in the same order
 * @param does whether the target is reached too where it is only known that the fact has any of the numbers
 * @returns each joined set in the place of its first member, of which it keeps the class
 */
export function joinNeighbours(sets: readonly Edits[], does: (set: Edits) => boolean): Edits[] {
  let left = [...sets];
  for (let at = 0; at < (sets[0]?.length ?? 0); at++) {
    const joined = new Map<Edits, Edits>();
    for (const alike of Map.groupBy(left, (set) => editsKey(set.toSpliced(at, 1))).values()) {
      for (const { members, together } of runsOf(alike, at, does)) {
        const first = alike.find((set) => members.includes(set)) as Edits;
        const { variable, index } = first[at] as Edit;
        const part = valuesIn(together, at);
        joined.set(first, members.length > 1 ? first.with(at, { variable, index, part }) : first);
      }
    }
    left = left.flatMap((set) => {
      const whole = joined.get(set);
      return whole === undefined ? [] : [whole];
    });
  }
  return left;
}

function runsOf(sets: readonly Edits[], at: number, does: (set: Edits) => boolean): Run[] {
  const runs: Run[] = [];
  for (const set of sets.toSorted((a, b) => endsOf(a, at)[0] - endsOf(b, at)[0])) {
    const run = runs.at(-1);
    const together = run && united(run.together, set, at);
    if (run === undefined || together === undefined || !does(together)) {
      runs.push({ members: [set], together: set });
    } else {
      runs.splice(-1, 1, { members: [...run.members, set], together });
    }
  }
  return runs;
}

/** Two sets as one where the numbers of an edit follow each other. */
function united(one: Edits, other: Edits, at: number): Edits | undefined {
  if (endsOf(one, at)[1] + 1 !== endsOf(other, at)[0]) return undefined;
  const part = unite(valuesIn(one, at), valuesIn(other, at));
  return one.with(at, { ...(one[at] as Edit), part });
}

const valuesIn = (set: Edits, at: number): ValueSet => valuesOf(set[at] as Edit);

/** The lowest and the highest number of an edit; options have none. */
function endsOf(set: Edits, at: number): readonly [number, number] {
  const values = valuesIn(set, at);
  if (values.kind === "members") return [0, 0];
  return [values.spans[0]?.[0] ?? 0, values.spans.at(-1)?.[1] ?? 0];
}
