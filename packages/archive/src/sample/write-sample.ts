import { lawOn, type Result, type Rulebook } from "@cokdyby/engine";
import { ArchiveCancelled, ArchiveRefused, archiveProblem } from "../problems.ts";
import { formatOf } from "../source/read-source.ts";
import { name } from "../sql.ts";
import { caseColumns } from "../table/cases-table.ts";
import { type TargetFile, withTargetFile } from "../target-file.ts";
import { type Database, type Means, withDatabase } from "../with-database.ts";
import { drawCase } from "./draw-case.ts";
import type { Shares } from "./draw-value.ts";
import { numbersFrom } from "./numbers.ts";

/** What a made-up archive is to be. */
export interface SampleRequest extends Means {
  readonly rulebook: Rulebook;
  readonly shares: Shares;
  /** How many rows. */
  readonly number: number;
  /** The same seed gives the same rows, under one version of the rulebook. */
  readonly seed: number;
  readonly on: string;
  readonly today: string;
  /** The file, whose ending says the format. */
  readonly out: string;
}

const MOST = 100_000_000;
/** Cases that are drawn; further rows are these again, each with some facts left out. */
const DRAWN = 500;

/**
 * Writes an archive of made-up rows: partial cases, a few of which contradict themselves. No row is a person.
 *
 * @returns how many rows were written, or every problem at once
 * @throws ArchiveCancelled when the signal of the request broke it off
 */
export async function writeSample(
  request: SampleRequest,
): Promise<Result<{ readonly rows: number }>> {
  const { number, out } = request;
  const problems = [
    ...(formatOf(out) === undefined ? [archiveProblem("ARCHIVE_FORMAT_UNKNOWN", "#/out")] : []),
    ...(Number.isInteger(number) && 1 <= number && number <= MOST
      ? []
      : [archiveProblem("NUMBER_MALFORMED", "#/number")]),
  ];
  if (problems.length > 0) return { ok: false, problems };
  try {
    await withTargetFile(out, (file) =>
      withDatabase(request, (database) => sampled(database, request, file)),
    );
    return { ok: true, value: { rows: number } };
  } catch (error) {
    if (error instanceof ArchiveRefused) return { ok: false, problems: error.problems };
    throw error;
  }
}

async function sampled(
  database: Database,
  request: SampleRequest,
  file: TargetFile,
): Promise<void> {
  const { rulebook, shares, number, seed, on, today, signal } = request;
  const law = lawOn(rulebook, on);
  const columns = caseColumns(law);
  const declared = columns.map(({ id, type }) => `${name(id)} ${TYPES[type]}`);
  await database.run(`CREATE TABLE drawn (${declared.join(", ")})`);
  const drawing = { law, shares, on, today, draw: numbersFrom(seed) };
  const cases = Math.min(number, DRAWN);
  const appender = await database.guard(() => database.connection.createAppender("drawn"));
  for (let at = 0; at < cases; at++) {
    if (signal?.aborted) throw new ArchiveCancelled();
    // lets a signal through
    if (at % 50 === 0) await new Promise(setImmediate);
    const drawn = drawCase(drawing);
    for (const { id } of columns) {
      const value = drawn[id];
      if (value === undefined) appender.appendNull();
      else if (typeof value === "boolean") appender.appendBoolean(value);
      else if (typeof value === "number") appender.appendBigInt(BigInt(value));
      else appender.appendVarchar(value);
    }
    appender.endRow();
  }
  await database.guard(async () => appender.closeSync());
  // the first rows are the cases themselves; of the others a tenth to a half of the facts is left out
  const mixed = (column: number) =>
    mix(`range * 2654435761 + ${column * 40_503 + (seed % 65_536) * 69_069}`);
  const list = columns.map(
    ({ id }, at) =>
      `CASE WHEN ${mixed(at + 2)} % 1000 >= left_out THEN ${name(id)} END AS ${name(id)}`,
  );
  const rows = `SELECT range,
    CASE WHEN range < ${cases} THEN range ELSE ${mixed(0)} % ${cases} END AS of,
    CASE WHEN range < ${cases} THEN 0 ELSE (${mixed(1)} % 5 + 1) * 100 END AS left_out
    FROM (SELECT CAST(range AS UBIGINT) AS range FROM range(${number}))`;
  const query = `SELECT CAST(range + 1 AS BIGINT) AS id, ${list.join(", ")}
    FROM (${rows}) JOIN drawn ON drawn.rowid = of ORDER BY range`;
  await file.write(database, query);
}

const TYPES = { bool: "BOOLEAN", integer: "BIGINT", option: "VARCHAR", date: "VARCHAR" } as const;

/** Spreads a whole number over those below 2^32: what differs little before differs much after. */
function mix(number: string): string {
  const word = "4294967296::UBIGINT";
  const first = `((${number}) % ${word})`;
  const second = `(xor(${first}, ${first} >> 15) * 2246822519::UBIGINT % ${word})`;
  return `xor(${second}, ${second} >> 13)`;
}
