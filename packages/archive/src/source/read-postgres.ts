import { Socket } from "node:net";
import pg from "pg";
import { ArchiveCancelled, ArchiveRefused, archiveProblem } from "../problems.ts";
import { name } from "../sql.ts";
import type { Database } from "../with-database.ts";
import { type Relation, repeatedColumns, UNBROKEN } from "./source.ts";

/** How many rows are fetched at a time. */
const SLICE = 5_000;

/**
 * Copies a table of PostgreSQL into the database: in one transaction that only reads, so that all rows are of one
 * moment, in slices of a cursor, by its own `id` where it has one.
 *
 * @param table its name, as `cases` or `schema.cases`
 */
export async function readPostgres(
  database: Database,
  { url, table }: { readonly url: string; readonly table: string },
  signal: AbortSignal | undefined,
  onRows: (done: number) => void,
): Promise<Relation> {
  const socket = new Socket();
  const client = clientFor(url, socket);
  // what breaks while no query runs is told by the next one
  client.on("error", () => undefined);
  // a query may take as long as the whole table, and a server that is silent never ends one
  const breakOff = () => void socket.destroy();
  signal?.addEventListener("abort", breakOff);
  try {
    await client.connect().catch(() => refuse("DATABASE_UNREACHABLE"));
    await client.query("begin transaction isolation level repeatable read read only");
    const from = `${table.split(".").map(name).join(".")} as source`;
    const head = await client
      .query({ text: `select * from ${from} limit 0`, rowMode: "array" })
      .catch(() => refuse("TABLE_UNKNOWN"));
    const names = head.fields.map((field) => field.name);
    if (names.length === 0) refuse("ARCHIVE_WITHOUT_FACTS");
    const twice = repeatedColumns(names);
    if (twice.length > 0) throw new ArchiveRefused(twice);
    await database.run(
      `CREATE TABLE raw (${names.map((each) => `${name(each)} VARCHAR`).join(", ")})`,
    );
    // a date as YYYY-MM-DD, whatever the server is set to
    await client.query("set local datestyle to iso");
    const texts = head.fields.map((field) => textOf(field)).join(", ");
    // of the table: what is selected may have the same name, and is text
    const order = names.includes("id") ? ` order by source.${name("id")}` : "";
    await client.query(`declare archive no scroll cursor for select ${texts} from ${from}${order}`);
    const appender = await database.guard(() => database.connection.createAppender("raw"));
    for (let done = 0; ; ) {
      if (signal?.aborted) throw new ArchiveCancelled();
      const { rows } = await client.query<(string | null)[]>({
        text: `fetch ${SLICE} from archive`,
        rowMode: "array",
      });
      if (rows.length === 0) break;
      for (const row of rows) {
        for (const value of row) {
          if (value === null) appender.appendNull();
          else appender.appendVarchar(value);
        }
        appender.endRow();
      }
      await database.guard(async () => appender.flushSync());
      done += rows.length;
      onRows(done);
    }
    await database.guard(async () => appender.closeSync());
    return {
      sql: "raw",
      columns: names.map((each) => ({ name: each, type: "VARCHAR" })),
      broken: async () => UNBROKEN,
    };
  } catch (error) {
    if (signal?.aborted) throw new ArchiveCancelled();
    if (isLost(error)) return refuse("DATABASE_UNREACHABLE");
    if (error instanceof pg.DatabaseError) return refuse("TABLE_NOT_READ");
    throw error;
  } finally {
    signal?.removeEventListener("abort", breakOff);
    if (socket.destroyed) void client.end().catch(() => undefined);
    else await client.end().catch(() => undefined);
  }
}

/** @throws ArchiveRefused where the address is none, or a file that it names is not there */
function clientFor(url: string, socket: Socket): pg.Client {
  try {
    return new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 10_000,
      stream: () => socket,
    });
  } catch {
    return refuse("DATABASE_UNREACHABLE");
  }
}

/** An error of the connection: of the system, which names its call, of the client, or of a server that goes down. */
function isLost(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return /^(?:08|57P)/.test(error.code ?? "");
  return (
    error instanceof Error && ("syscall" in error || /^Connection terminated/.test(error.message))
  );
}

/** The text of a column; of a moment without a zone at midnight the day alone, as of one in a file. */
function textOf(field: pg.FieldDef): string {
  const column = `source.${name(field.name)}`;
  return field.dataTypeID === pg.types.builtins.TIMESTAMP
    ? `case when ${column} = date_trunc('day', ${column}) then ${column}::date::text else ${column}::text end`
    : `${column}::text`;
}

type Refusal =
  | "ARCHIVE_WITHOUT_FACTS"
  | "DATABASE_UNREACHABLE"
  | "TABLE_NOT_READ"
  | "TABLE_UNKNOWN";

function refuse(code: Refusal): never {
  throw new ArchiveRefused([archiveProblem(code, "#/source")]);
}
