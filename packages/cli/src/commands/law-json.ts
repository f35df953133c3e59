import { answerLawList, answerRule, type LawAnswer, type LawList } from "@cokdyby/api";
import type { LawQuery } from "@cokdyby/api/shapes";
import type { Rulebook } from "@cokdyby/engine";
import type { CliCode } from "../input/bad-input.ts";

/** Lists that have entries with ids. */
export type EntryList = Exclude<LawList, "rulebook">;

/** What an entry of each list is called. Its id has the same key, except for amendments. */
const ENTRY: Readonly<Record<EntryList, string>> = {
  facts: "fact",
  outcomes: "outcome",
  rules: "rule",
  readings: "reading",
  parameters: "parameter",
  sources: "source",
  properties: "property",
  amendments: "amendment",
};

/** What is wrong with an id that a list does not have. */
export const UNKNOWN_ENTRY: Readonly<Record<EntryList, CliCode>> = {
  facts: "FACT_UNKNOWN",
  outcomes: "OUTCOME_UNKNOWN",
  rules: "RULE_UNKNOWN",
  readings: "READING_UNKNOWN",
  parameters: "PARAMETER_UNKNOWN",
  sources: "SOURCE_UNKNOWN",
  properties: "PROPERTY_UNKNOWN",
  amendments: "AMENDMENT_UNKNOWN",
};

/** The ids of a list; of the parameters also tables and each of their figures. */
export function idsIn(rulebook: Rulebook, list: EntryList): string[] {
  const entries: readonly object[] = rulebook[list];
  const own = entries.map((each) => idOf(list, each));
  if (list !== "parameters") return own;
  const tables = rulebook.tables.flatMap((table) => [table.table, ...figuresIn(table)]);
  return [...own, ...tables];
}

/**
 * What the service answers for a list or a rule; for one entry of another list, that entry alone in the
 * same envelope.
 *
 * @param id one of {@link idsIn}
 */
export function lawJson(
  rulebook: Rulebook,
  list: LawList,
  id: string | undefined,
  query: LawQuery,
): LawAnswer | undefined {
  if (id === undefined || list === "rulebook") return answerLawList(rulebook, list, query);
  if (list === "rules") return answerRule(rulebook, id, query);
  const { rulebook: stamp, wording, ...members } = answerLawList(rulebook, list, query);
  const head = wording === undefined ? { rulebook: stamp } : { rulebook: stamp, wording };
  const entry = (members[list] as readonly object[]).find((each) => idOf(list, each) === id);
  if (entry !== undefined) return { ...head, [ENTRY[list]]: entry };
  const named = rulebook.tables.find((each) => each.table === id || figuresIn(each).includes(id));
  const tables = members.tables as readonly { readonly table: string }[];
  return { ...head, table: tables.find(({ table }) => table === named?.table) };
}

function idOf(list: EntryList, entry: object): string {
  const members = entry as Readonly<Record<string, unknown>>;
  return String(members[list === "amendments" ? "id" : ENTRY[list]]);
}

function figuresIn({ columns, rows }: Rulebook["tables"][number]): string[] {
  return rows.flatMap(({ row }) => columns.map(({ column }) => `${column}.${row}`));
}
