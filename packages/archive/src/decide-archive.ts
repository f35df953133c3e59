import { type Law, lawOn, type Problem, type Result, type Rulebook } from "@cokdyby/engine";
import { compile } from "@cokdyby/engine/diagram";
import { exportSqlTogether, type SqlColumn } from "@cokdyby/engine/export";
import {
  countLimits,
  countStatuses,
  groupsAreFew,
  type LimitCount,
  type StatusCount,
} from "./decide/counts.ts";
import { decideRows, type Ruling } from "./decide/decide-rows.ts";
import { type FlipKind, flipKinds } from "./flips/flips.ts";
import { seenColumns } from "./flips/seen-columns.ts";
import { ArchiveRefused, archiveProblem } from "./problems.ts";
import { formatOf, readSource } from "./source/read-source.ts";
import type { ArchiveSource } from "./source/source.ts";
import { name } from "./sql.ts";
import { type CasesTable, casesTable } from "./table/cases-table.ts";
import type { ArchiveNote } from "./table/notes.ts";
import { type TargetFile, withTargetFile } from "./target-file.ts";
import { type Database, type Means, withDatabase } from "./with-database.ts";

/** What is asked of an archive. */
export interface ArchiveRequest extends Means {
  readonly source: ArchiveSource;
  readonly rulebook: Rulebook;
  /** The rulebook with an amendment: then the rows are decided by both, and those that flip are told by kind. */
  readonly amended?: Rulebook;
  readonly outcomes: readonly string[];
  /** The law date of every row. */
  readonly on: string;
  /** The day that stands for today, in the presumption of a date. */
  readonly today: string;
  /** What is written of each row besides the statuses. */
  readonly columns?: readonly SqlColumn[];
  /** Columns of the archive that counts are split by. */
  readonly by?: readonly string[];
  /** The file that the rows are written to, as its ending says. */
  readonly out?: string;
  readonly onProgress?: (progress: ArchiveProgress) => void;
}

/** How far a call is. */
export interface ArchiveProgress {
  readonly step: "reading" | "deciding" | "comparing" | "writing";
  /** Rows, as far as they are counted. */
  readonly done?: number;
  readonly of?: number;
}

/** What was found in an archive. */
export interface ArchiveReport {
  readonly rows: number;
  /** Ids, in rulebook order. */
  readonly outcomes: readonly string[];
  readonly counts: readonly StatusCount[];
  /** What makes rows no case. */
  readonly limits: readonly LimitCount[];
  /** By the amended rulebook. */
  readonly amended?: {
    readonly counts: readonly StatusCount[];
    readonly limits: readonly LimitCount[];
    readonly flips: readonly FlipKind[];
  };
  readonly notes: readonly ArchiveNote[];
}

/**
 * Decides every row of an archive in an embedded database, as `evaluate` decides each alone. Nothing leaves the
 * machine, and nothing is left on it but the file asked for, which is there when it is whole.
 *
 * @returns what was found, or every problem at once; no problem and no note repeats a value of the archive
 * @throws ArchiveCancelled when the signal of the request broke it off
 */
export async function decideArchive(request: ArchiveRequest): Promise<Result<ArchiveReport>> {
  try {
    const queries = queriesFor(request);
    const { out } = request;
    const decide = (file?: TargetFile) =>
      withDatabase(request, (database) => decided(database, request, queries, file));
    const value = await (out === undefined ? decide() : withTargetFile(out, decide));
    return { ok: true, value };
  } catch (error) {
    if (error instanceof ArchiveRefused) return { ok: false, problems: error.problems };
    throw error;
  }
}

/** What is to be decided, before anything is read. @throws ArchiveRefused with every problem at once */
function queriesFor(request: ArchiveRequest): Queries {
  const { rulebook, amended, outcomes, on, today } = request;
  const problems = meansProblems(request);
  const columns = [...new Set([...(request.columns ?? []), "limit" as const])];
  const queries = [rulebook, ...(amended === undefined ? [] : [amended])].flatMap((each, at) => {
    const query = exportSqlTogether(each, { dialect: "duckdb", outcomes, on, today, columns });
    if (query.ok) return [query.value];
    if (at === 0 || problems.length === 0) problems.push(...query.problems);
    return [];
  });
  const [first, second] = queries;
  if (problems.length > 0 || first === undefined) throw new ArchiveRefused(problems);
  const before = { into: BEFORE, sql: first.sql };
  const after = second && { into: AFTER, sql: second.sql };
  return { outcomes: first.outcomes, rulings: after === undefined ? [before] : [before, after] };
}

interface Queries {
  readonly outcomes: readonly string[];
  readonly rulings: readonly Ruling[];
}

function meansProblems({ out, memory, threads }: ArchiveRequest): Problem[] {
  const problems: Problem[] = [];
  const isWithin = (value: number, from: number, to: number) =>
    Number.isInteger(value) && from <= value && value <= to;
  if (out !== undefined && formatOf(out) === undefined) {
    problems.push(archiveProblem("ARCHIVE_FORMAT_UNKNOWN", "#/out"));
  }
  if (memory !== undefined && !isWithin(memory, 2 ** 28, 2 ** 50)) {
    problems.push(archiveProblem("MEMORY_MALFORMED", "#/memory"));
  }
  if (threads !== undefined && !isWithin(threads, 1, 256)) {
    problems.push(archiveProblem("THREADS_MALFORMED", "#/threads"));
  }
  return problems;
}

const BEFORE = "answers_before";
const AFTER = "answers_after";

async function decided(
  database: Database,
  request: ArchiveRequest,
  { outcomes, rulings }: Queries,
  out: TargetFile | undefined,
): Promise<ArchiveReport> {
  const { source, rulebook, amended, on, by = [], signal } = request;
  const onProgress = request.onProgress ?? (() => undefined);
  const laws = [rulebook, ...(amended === undefined ? [] : [amended])].map((each) =>
    lawOn(each, on),
  );
  const turnedOn = turnedOnBy(laws, outcomes);

  onProgress({ step: "reading" });
  const relation = await readSource(database, source, signal, (done) =>
    onProgress({ step: "reading", done }),
  );
  const facts = new Set(rulebook.facts.map(({ fact }) => fact));
  const table = await casesTable(database, relation, {
    law: lawOn(rulebook, on),
    by,
    turnedOn: new Set(
      [...turnedOn.values()].flatMap((ids) => [...ids]).filter((id) => facts.has(id)),
    ),
  });

  if (!(await groupsAreFew(database, by))) {
    throw new ArchiveRefused([archiveProblem("GROUPS_TOO_MANY", "#/by")]);
  }

  const of = table.rows * rulings.length;
  onProgress({ step: "deciding", done: 0, of });
  await decideRows(database, table, rulings, (done) => onProgress({ step: "deciding", done, of }));
  const [first = ""] = outcomes;
  const countsOf = async (from: string) => ({
    counts: await countStatuses(database, from, outcomes, by),
    limits: await countLimits(database, from, first),
  });
  const before = await countsOf(BEFORE);
  const report = { rows: table.rows, outcomes, ...before, notes: table.notes };
  if (amended === undefined) {
    await written(database, out, request, table, outcomes, onProgress);
    return report;
  }
  onProgress({ step: "comparing" });
  const compared = { before: BEFORE, after: AFTER, outcomes };
  const seen = seenColumns(table, lawOn(rulebook, on));
  const flips = await flipKinds(database, compared, (outcome) =>
    seen.filter(({ id }) => turnedOn.get(outcome)?.has(id)),
  );
  const after = await countsOf(AFTER);
  await written(database, out, request, table, outcomes, onProgress);
  return { ...report, amended: { ...after, flips } };
}

/** Writes what was decided of each row, in the order of the archive. */
async function written(
  database: Database,
  out: TargetFile | undefined,
  { amended, columns = [] }: ArchiveRequest,
  table: CasesTable,
  outcomes: readonly string[],
  onProgress: (progress: ArchiveProgress) => void,
): Promise<void> {
  if (out === undefined) return;
  onProgress({ step: "writing" });
  const list = ["before.id AS row", ...(table.hasIds ? ["archive.id_ AS id"] : [])];
  const told = columns.filter((each) => each !== "limit");
  const names = outcomes.flatMap((outcome) => [
    outcome,
    ...told.map((each) => `${outcome}.${each}`),
  ]);
  if (columns.includes("limit")) names.push("limit");
  for (const each of names) {
    list.push(`before.${name(each)}`);
    if (amended !== undefined) list.push(`after.${name(each)} AS ${name(`${each}.amended`)}`);
  }
  const joins = [
    `${BEFORE} before`,
    ...(amended === undefined ? [] : [`JOIN ${AFTER} after ON after.id = before.id`]),
    ...(table.hasIds ? ["JOIN archive ON archive.rowid + 1 = before.id"] : []),
  ];
  await out.write(database, `SELECT ${list.join(", ")} FROM ${joins.join(" ")} ORDER BY before.id`);
}

/** The facts and readings (as `reading.<id>`) that each outcome turns on under some of the laws. */
function turnedOnBy(
  laws: readonly Law[],
  outcomes: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(outcomes.map((outcome) => [outcome, new Set<string>()]));
  for (const { space, outcomes: roots } of compile(laws)) {
    for (const [outcome, ids] of found) {
      const root = roots.get(outcome);
      if (root === undefined) continue;
      for (const level of space.store.support(root)) {
        const variable = space.variables[level];
        if (variable !== undefined) ids.add(variable.id);
      }
    }
  }
  return found;
}
