import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { copyBinaries } from "./binaries.ts";

/** PostgreSQL does not run as root: then it runs as `nobody`. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A PostgreSQL server of our own on a port of the loopback address. */
export interface Cluster {
  readonly url: string;
  /** Where its files are. */
  readonly data: string;
  start(): Promise<void>;
  /** Ends all its processes at once, as a power cut would. */
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
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-postgres-"));
  const data = join(folder, "data");
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
  const kill = async () => {
    const { pid } = server ?? {};
    if (server === undefined || pid === undefined) return;
    const gone = once(server, "exit");
    for (const each of [pid, ...childrenOf(pid)]) end(each);
    await gone;
    server = undefined;
  };
  const onExit = () => void (server?.pid && end(server.pid));
  process.once("exit", onExit);
  const cluster: Cluster = {
    url,
    data,
    start: async () => {
      server = spawn(join(bin, "postgres"), options, { ...NOBODY, stdio: "ignore" });
      await answers(url);
    },
    kill,
    remove: async () => {
      await kill();
      process.off("exit", onExit);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await cluster.start();
  return cluster;
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it has ended by itself
  }
}

/** Where the system does not tell, they end by themselves when the first process is gone. */
function childrenOf(pid: number): readonly number[] {
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return list.split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Waits until the server takes queries, 20 seconds at most. */
async function answers(url: string): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query("select 1");
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      await client.end().catch(() => {});
    }
  }
}
