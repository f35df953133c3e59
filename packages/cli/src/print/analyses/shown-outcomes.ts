/** Statuses of outcomes over several places, such as the cells of a grid or the points of a timeline. */
export type Places = readonly (Readonly<Record<string, { readonly status: string }>> | undefined)[];

/** Those of some outcomes whose status is not the same at every place. */
export function differing(outcomes: readonly string[], places: Places): string[] {
  return outcomes.filter((outcome) => {
    const statuses = places.flatMap((findings) => findings?.[outcome]?.status ?? []);
    return new Set(statuses).size > 1;
  });
}
