import {
  inputsOf,
  isValueDerivation,
  type Law,
  nearest,
  type Problem,
  type Rulebook,
} from "@cokdyby/engine";
import { homeWordsOf } from "@cokdyby/engine/rulebook";
import { ArchiveRefused, archiveProblem } from "../problems.ts";
import { asUnreadable } from "../source/read-source.ts";
import { NAMED, type Relation, repeatedColumns } from "../source/source.ts";
import { name, text } from "../sql.ts";
import type { Database } from "../with-database.ts";
import { type CaseColumn, factColumn, optionColumn, valueFrom } from "./column-values.ts";
import type { ArchiveNote } from "./notes.ts";

/** The archive as a table `archive` of the database; the number of a row is its `rowid` and one more. */
export interface CasesTable {
  readonly rows: number;
  /** All columns of the table of cases, in rulebook order. */
  readonly columns: readonly CaseColumn[];
  /** Ids of those that the archive has. */
  readonly there: ReadonlySet<string>;
  /** Whether the archive has ids of its own: then in the column `id_`. */
  readonly hasIds: boolean;
  readonly notes: readonly ArchiveNote[];
}

/** The column of the working table with the values of a column that counts are split by. */
export const splitColumn = (at: number): string => `by_${at}`;

/** Every column that a table of cases can have under a law. */
export function caseColumns(law: Law): readonly CaseColumn[] {
  return [
    ...[...law.facts].map(([id, fact]) => factColumn(id, fact, name(id))),
    ...law.rulebook.readings.map(({ reading, options }) => {
      const id = `reading.${reading}`;
      return optionColumn(id, [...options.map(({ option }) => option), "open"], name(id), true);
    }),
  ];
}

/**
 * Reads an archive into a table, each value as what its fact takes.
 *
 * @param by columns of the archive that counts are split by
 * @param turnedOn facts that some outcome asked for turns on
 * @throws ArchiveRefused
 */
export async function casesTable(
  database: Database,
  relation: Relation,
  { law, by, turnedOn }: Wanted,
): Promise<CasesTable> {
  const columns = caseColumns(law);
  const { home, options } = homeWordsOf(law.rulebook);
  const known = new Map(columns.map((column) => [column.id, column]));
  const ids = [...known.keys()];
  const problems: Problem[] = [];
  const notes: ArchiveNote[] = [];
  const there = new Map<string, string>();
  for (const source of relation.columns) {
    const column = known.get(source.name);
    if (column === undefined) {
      if (source.name === "id" || by.includes(source.name)) continue;
      const suggestion = nearest(source.name, ids);
      const note = { code: "COLUMN_NOT_READ", column: source.name } as const;
      notes.push(suggestion === undefined ? note : { ...note, suggestion });
      continue;
    }
    const value = valueFrom(column, source, name(source.name));
    const own = options.get(column.id);
    if (value === undefined)
      problems.push(archiveProblem("COLUMN_TYPE_WRONG", `#/columns/${source.name}`));
    else if (home === undefined || own === undefined) there.set(column.id, value);
    else {
      const written = `CASE ${value} WHEN ${text(home)} THEN ${text(String(own))} ELSE ${value} END`;
      there.set(column.id, written);
    }
  }
  const all = relation.columns.map((each) => each.name);
  // else the first row may be values, none of which is told
  if (!all.some((each) => each === "id" || known.has(each))) throw withoutFacts(notes);
  problems.push(...repeatedColumns(all));
  for (const each of by) {
    if (all.includes(each)) continue;
    problems.push(archiveProblem("COLUMN_UNKNOWN", `#/by/${each}`, nearest(each, all)));
  }
  if (problems.length === 0 && there.size === 0) throw withoutFacts(notes);
  if (problems.length > 0) throw new ArchiveRefused(problems);

  const hasIds = all.includes("id");
  const list = [
    ...[...there].map(([id, value]) => `${value} AS ${name(id)}`),
    ...(hasIds ? [`CAST("id" AS VARCHAR) AS id_`] : []),
    ...by.map((each, at) => `CAST(${name(each)} AS VARCHAR) AS ${splitColumn(at)}`),
  ];
  try {
    await database.run(`CREATE TABLE archive AS SELECT ${list.join(", ")} FROM ${relation.sql}`);
  } catch (error) {
    throw asUnreadable(error);
  }
  const broken = await relation.broken();
  if (broken.count > 0) notes.push({ code: "LINES_NOT_READ", ...broken });
  if (broken.last) notes.push({ code: "ENDS_IN_THE_MIDDLE" });
  const [counted] = await database.rows("SELECT COUNT(*) AS rows FROM archive");
  const rows = Number(counted?.rows);
  if (rows === 0) notes.push({ code: "NO_ROWS" });
  if (hasIds) notes.push(...(await repeatedIds(database)));
  else notes.push({ code: "ID_LACKING" });
  const stored = columns.filter(({ id }) => there.has(id));
  notes.push(...(await wrongValues(database, stored)));
  const lacking = [...turnedOn].filter((fact) => !isGiven(law.rulebook, fact, there));
  if (lacking.length > 0) notes.push({ code: "COLUMNS_LACKING", columns: lacking });
  return { rows, columns, there: new Set(there.keys()), hasIds, notes };
}

/** @param notes with the facts that columns may mean */
function withoutFacts(notes: readonly ArchiveNote[]): ArchiveRefused {
  const [meant] = notes.flatMap((each) => ("suggestion" in each ? [each.suggestion] : []));
  return new ArchiveRefused([archiveProblem("ARCHIVE_WITHOUT_FACTS", "#/source", meant)]);
}

interface Wanted {
  readonly law: Law;
  readonly by: readonly string[];
  readonly turnedOn: ReadonlySet<string>;
}

/** Whether the archive says something of a fact, if only by what it follows from; or it is presumed. */
function isGiven(rulebook: Rulebook, fact: string, there: ReadonlyMap<string, string>): boolean {
  const declaration = rulebook.facts.find((each) => each.fact === fact);
  if (there.has(fact) || declaration?.presumed !== undefined) return true;
  if (declaration?.absent !== undefined) return true;
  return rulebook.derivations.some(
    (each) =>
      each.fact === fact && isValueDerivation(each) && inputsOf(each).some((id) => there.has(id)),
  );
}

async function repeatedIds(database: Database): Promise<ArchiveNote[]> {
  const [found] = await database.rows(
    `SELECT SUM(many) AS count, MIN(place, ${NAMED}) AS first FROM (
      SELECT COUNT(*) AS many, MIN(rowid) + 1 AS place FROM archive
      WHERE id_ IS NOT NULL GROUP BY id_ HAVING COUNT(*) > 1)`,
  );
  const count = Number(found?.count ?? 0);
  return count === 0 ? [] : [{ code: "IDS_REPEATED", count, first: numbers(found?.first) }];
}

/** Counts what is no value, in one pass over the table. */
async function wrongValues(
  database: Database,
  columns: readonly CaseColumn[],
): Promise<ArchiveNote[]> {
  const kinds = columns.flatMap((column) => {
    const given = `${name(column.id)} IS NOT NULL`;
    return [
      { column, code: "VALUES_OF_WRONG_TYPE", where: `${given} AND NOT (${column.isTyped})` },
      {
        column,
        code: "VALUES_NOT_TAKEN",
        where: `${given} AND ${column.isTyped} AND NOT (${column.fits})`,
      },
    ] as const;
  });
  const counts = kinds.flatMap(({ where }, at) => [
    `COUNT(*) FILTER (${where}) AS n${at}`,
    `MIN(rowid + 1, ${NAMED}) FILTER (${where}) AS f${at}`,
  ]);
  const [found] = await database.rows(`SELECT ${counts.join(", ")} FROM archive`);
  return kinds.flatMap(({ column, code }, at): ArchiveNote[] => {
    const count = Number(found?.[`n${at}`] ?? 0);
    return count === 0
      ? []
      : [{ code, column: column.id, count, first: numbers(found?.[`f${at}`]) }];
  });
}

const numbers = (list: unknown): readonly number[] => (Array.isArray(list) ? list.map(Number) : []);
