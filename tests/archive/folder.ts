import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** A folder of its own for files, and one in it for what a call needs while it runs. */
export interface Folder {
  readonly path: (name: string) => string;
  readonly working: string;
  /** What a call left in its folder. */
  readonly left: () => readonly string[];
  readonly remove: () => void;
}

export function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), "archive-test-"));
  const working = join(folder, "working");
  mkdirSync(working);
  return {
    path: (name) => join(folder, name),
    working,
    left: () => readdirSync(working),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs a statement in a database of its own. @returns its rows */
export async function inDuckDb(sql: string): Promise<readonly Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
