import type { Problem } from "../problem.ts";
import { pathOf } from "../rulebook/json-pointer.ts";

type Path = readonly string[];

/**
 * A copy without the members that problems point to, so that what else is wrong can be told beside them.
 *
 * @param input any JSON value
 * @param problems of it; one that points to the whole takes nothing away
 * @returns of a list of objects of which one is refused nothing is left: the others keep no place of their own
 */
export function withoutRefused(input: unknown, problems: readonly Problem[]): unknown {
  return without(
    input,
    problems.map(({ pointer = "#" }) => pathOf(pointer)).filter((path) => path.length > 0),
  );
}

/** Goes through the value once, however many members are refused. */
function without(value: unknown, refused: readonly Path[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const below = Map.groupBy(refused, ([key = ""]) => key);
  const isRefused = (key: string) => below.get(key)?.some(({ length }) => length === 1) === true;
  const left = (key: string, held: unknown) => {
    const paths = below.get(key)?.map(([, ...rest]) => rest);
    return paths === undefined ? held : without(held, paths);
  };
  if (Array.isArray(value)) {
    const gone = value.filter((_, at) => isRefused(String(at)));
    if (gone.some((each) => typeof each === "object")) return [];
    return value.flatMap((held, at) => (isRefused(String(at)) ? [] : [left(String(at), held)]));
  }
  const members = Object.entries(value).filter(([key]) => !isRefused(key));
  return Object.fromEntries(members.map(([key, held]) => [key, left(key, held)]));
}
