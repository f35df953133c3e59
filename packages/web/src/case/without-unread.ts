import type { Problem } from "@cokdyby/engine";
import { pathOf } from "@cokdyby/engine/rulebook";
import type { Case } from "./case.ts";

/**
 * A case without what problems are about: facts, readings, amendments and days that this law does not know, as in a
 * case that was kept by an earlier edition of it.
 *
 * @param problems of the case; contradictions between facts are left for a person to put right
 * @returns the same object where none of it can be left out
 */
export function withoutUnread(shown: Case, problems: readonly Problem[]): Case {
  const paths = problems
    .filter(({ code }) => code !== "CLASHING_FACTS")
    .map(({ pointer = "" }) => pathOf(pointer).map(String));
  const named = (member: keyof Case) =>
    new Set(paths.flatMap(([of, key]) => (of === member && key !== undefined ? [key] : [])));
  const kept = <Value>(values: Readonly<Record<string, Value>>, dropped: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !dropped.has(key)));
  const keptAt = <Item>(items: readonly Item[], dropped: ReadonlySet<string>) =>
    items.filter((_, at) => !dropped.has(`${at}`));
  const isUnread = paths.some(([of]) => of !== undefined && DROPPABLE.has(of));
  if (!isUnread) return shown;
  const { on, ...rest } = shown;
  return {
    ...rest,
    facts: kept(shown.facts, named("facts")),
    readings: kept(shown.readings, named("readings")),
    amendments: keptAt(shown.amendments, named("amendments")),
    unobtainable: keptAt(shown.unobtainable, named("unobtainable")),
    ...(on === undefined || paths.some(([of]) => of === "on") ? {} : { on }),
  };
}

const DROPPABLE: ReadonlySet<string> = new Set([
  "facts",
  "readings",
  "amendments",
  "unobtainable",
  "on",
]);
