import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { copyBinaries } from "./binaries.ts";
import { freePort } from "./port.ts";
import { end, endAllIn, processesIn } from "./processes.ts";

/** PostgreSQL does not run as root: then it runs as `nobody`. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** How long a server may take until it answers, recovery on a busy machine included. */
const START = 45_000;

/** A PostgreSQL server of our own on a port of the loopback address. */
export interface Cluster {
  readonly url: string;
  /** Where its files are. */
  readonly data: string;
  /** Resolves when it takes queries. @throws with the end of its log when it does not */
  start(): Promise<void>;
  /** Ends all its processes at once, as a power cut would; afterwards none is left. */
  kill(): Promise<void>;
  /** Ends it and removes everything. */
  remove(): Promise<void>;
}

/**
 * Makes one and starts it.
 *
 * @param durable whether it waits for the disk; without, it is quick and loses what it holds in a power cut
 */
export async function makeCluster(durable: boolean): Promise<Cluster> {
  // as the system names it: its processes are found by it
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cokdyby-postgres-")));
  const data = join(folder, "data");
  const log = join(folder, "log");
  mkdirSync(data);
  for (const path of [folder, data]) chownSync(path, NOBODY.uid ?? -1, NOBODY.gid ?? -1);
  const bin = copyBinaries(folder);
  const shape = ["--encoding=UTF8", "--locale=C", "--username=cokdyby", "--auth=trust"];
  const made = spawnSync(join(bin, "initdb"), [...shape, "--no-sync", "-D", data], NOBODY);
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr ?? made.error}`);

  const port = await freePort();
  const url = `postgres://cokdyby@127.0.0.1:${port}/postgres`;
  const options = ["-D", data, "-p", `${port}`, "-h", "127.0.0.1"];
  if (process.platform !== "win32") options.push("-k", folder);
  // after a kill it looks through all its files; on Linux there is a quick way
  if (!durable) options.push("-c", "fsync=off", "-c", "synchronous_commit=off");
  if (process.platform === "linux") options.push("-c", "recovery_init_sync_method=syncfs");
  let server: ChildProcess | undefined;

  const spawned = () => {
    const output = openSync(log, "a");
    const stdio = ["ignore", "ignore", output] as const;
    const process = spawn(join(bin, "postgres"), options, { ...NOBODY, stdio: [...stdio] });
    closeSync(output);
    return process;
  };
  const start = async () => {
    const until = Date.now() + START;
    let reason: unknown;
    while (Date.now() < until) {
      // one that found the memory or the port of another still held has ended: then once more
      if (server === undefined || hasEnded(server)) server = spawned();
      try {
        return await answersAsServerOf(url, data);
      } catch (error) {
        reason = error;
        await sleep(50);
      }
    }
    const last = readFileSync(log, "utf8").split("\n").slice(-20).join("\n");
    throw new Error(`PostgreSQL did not answer; its log ends:\n${last}`, { cause: reason });
  };
  const kill = async () => {
    const ending = server;
    server = undefined;
    for (const pid of [ending?.pid, ...processesIn(data)]) if (pid !== undefined) end(pid);
    if (ending !== undefined && !hasEnded(ending)) await once(ending, "exit");
    await endAllIn(data);
  };
  const onExit = () => {
    for (const pid of [server?.pid, ...processesIn(data)]) if (pid !== undefined) end(pid);
  };
  process.once("exit", onExit);
  const remove = async () => {
    await kill();
    process.off("exit", onExit);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { url, data, start, kill, remove };
}

function hasEnded(server: ChildProcess): boolean {
  // without a number it was never started
  return server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
}

/** @throws when nothing answers at the address within some seconds, or the server of another folder */
async function answersAsServerOf(url: string, data: string): Promise<void> {
  const patience = { connectionTimeoutMillis: 5_000, query_timeout: 5_000 };
  const client = new pg.Client({ connectionString: url, ...patience });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("show data_directory");
    const found: unknown = rows[0]?.data_directory;
    if (found !== data) throw new Error(`the server at ${url} is that of ${found}`);
  } finally {
    await client.end().catch(() => {});
  }
}
