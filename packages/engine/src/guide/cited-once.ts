import type { Citation } from "../rulebook/rulebook.ts";

/** Each provision once, where it is cited first. */
export function citedOnce(cites: readonly Citation[]): readonly Citation[] {
  return cites.filter(
    ({ source, at }, index) =>
      cites.findIndex((each) => each.source === source && each.at === at) === index,
  );
}
