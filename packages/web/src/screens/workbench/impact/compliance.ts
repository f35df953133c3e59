import type { CheckedProperty } from "../../../worker/law-checks.ts";

/** How one property stands before and after a draft. */
export interface Compliance {
  readonly id: string;
  readonly before: CheckedProperty;
  readonly after: CheckedProperty;
  readonly course: Course;
}

/** `worse` and `better` by how far it is met; `same` also where the same share is contested otherwise. */
export type Course = "worse" | "better" | "same";

const RANK = { met: 2, contested: 1, notMet: 0 } as const;
const ORDER: readonly Course[] = ["worse", "better", "same"];

/** The same properties before and after, what became worse first, then what became better. */
export function complianceOf(
  before: readonly CheckedProperty[],
  after: readonly CheckedProperty[],
): readonly Compliance[] {
  const rows = after.flatMap((is): Compliance[] => {
    const was = before.find(({ id }) => id === is.id);
    if (was === undefined) return [];
    const step = RANK[is.status] - RANK[was.status];
    const course = step < 0 ? "worse" : step > 0 ? "better" : "same";
    return [{ id: is.id, before: was, after: is, course }];
  });
  return rows.toSorted((a, b) => ORDER.indexOf(a.course) - ORDER.indexOf(b.course));
}
