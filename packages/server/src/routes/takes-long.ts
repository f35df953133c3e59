/**
 * Whether a case is no walk through diagrams that are there already: an amended law may have to be made
 * first, and explanations are long. For a case as it came; what is wrong in it is found later.
 */
export function takesLong(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { amendments, explain = "none" } = given as { amendments?: unknown; explain?: unknown };
  return explain !== "none" || (Array.isArray(amendments) && amendments.length > 0);
}
