import type { ToldSet } from "../told/told-item.ts";

/**
 * The category of a set in a bank of questions, one of its own also where another set has its title. A slash in a name
 * is written twice, or it would begin a category below.
 */
export function categoryPath({ set, title }: Pick<ToldSet, "set" | "title">): string {
  return `$course$/top/${`${title} (${set.slice(0, 8)})`.replaceAll("/", "//")}`;
}
