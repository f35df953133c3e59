import { randomBytes } from "node:crypto";
import pg from "pg";
import { type Cluster, makeCluster } from "./cluster.ts";

/** A PostgreSQL to test on. */
export interface Databases {
  /** A new empty database. @returns its address */
  fresh(): Promise<string>;
  /** Our own server; nothing when DATABASE_URL names another. */
  readonly cluster: Cluster | undefined;
  remove(): Promise<void>;
}

/**
 * On the server that DATABASE_URL names, whose user may make databases; else on one of our own.
 *
 * @param durable see {@link makeCluster}
 */
export async function postgresDatabases(durable = false): Promise<Databases> {
  const given = process.env.DATABASE_URL || undefined;
  const cluster = given === undefined ? await makeCluster(durable) : undefined;
  const server = given ?? cluster?.url ?? "";
  const made: string[] = [];
  return {
    cluster,
    fresh: async () => {
      const name = `cokdyby_test_${randomBytes(6).toString("hex")}`;
      await query(server, `create database ${name} template template0 encoding 'UTF8'`);
      made.push(name);
      const url = new URL(server);
      url.pathname = name;
      return url.href;
    },
    remove: async () => {
      if (cluster !== undefined) return cluster.remove();
      for (const name of made) await query(server, `drop database ${name} with (force)`);
    },
  };
}

/** One statement on a connection of its own. @returns the first value of its first row */
export async function query(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}
