import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cluster, makeCluster } from "./cluster.ts";
import { query } from "./databases.ts";
import { processesIn } from "./processes.ts";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await makeCluster(false);
});
afterAll(() => cluster.remove(), 60_000);

/** The first process, which makes all the others. */
function first(): number {
  return Number(readFileSync(join(cluster.data, "postmaster.pid"), "utf8").split("\n")[0]);
}

/** Kills the first process while one of its children is stopped, so that it does not see that. */
async function outlivingChild(): Promise<number> {
  const server = first();
  const child = processesIn(cluster.data).find((pid) => pid !== server) ?? 0;
  expect(child).toBeGreaterThan(0);
  process.kill(child, "SIGSTOP");
  process.kill(server, "SIGKILL");
  await expect.poll(() => processesIn(cluster.data)).toEqual([child]);
  return child;
}

async function startsAgain(): Promise<void> {
  await cluster.start();
  expect(await query(cluster.url, "select 7261")).toBe(7261);
}

test("one that is killed already is killed again at once, and starts again", async () => {
  await cluster.kill();
  await cluster.kill();
  await startsAgain();
});

test("one that has ended by itself is killed at once, and starts again", async () => {
  // fast shutdown: it ends with all its children, and nobody here waited for that
  process.kill(first(), "SIGINT");
  await expect.poll(() => processesIn(cluster.data)).toEqual([]);
  await expect.poll(() => query(cluster.url, "select 1").catch(() => "gone")).toBe("gone");
  await cluster.kill();
  await startsAgain();
});

test.runIf(process.platform === "linux")(
  "a child that outlives the first process is ended too: it holds the shared memory",
  async () => {
    await outlivingChild();
    await cluster.kill();
    expect(processesIn(cluster.data)).toEqual([]);
    await startsAgain();
  },
);

test.runIf(process.platform === "linux")(
  "one that dies at its start because the shared memory is held is started again",
  async () => {
    const child = await outlivingChild();
    const starting = cluster.start();
    const log = () => readFileSync(join(cluster.data, "../log"), "utf8");
    await expect.poll(log).toMatch(/pre-existing shared memory block .* is still in use/);
    process.kill(child, "SIGKILL");
    await starting;
    expect(await query(cluster.url, "select 7261")).toBe(7261);
  },
);

test("no process is left though new ones were being made all the time", async () => {
  const { port, hostname } = new URL(cluster.url);
  for (let round = 0; round < 5; round += 1) {
    let knocking = true;
    const knock = async () => {
      while (knocking) {
        const socket = connect(Number(port), hostname);
        socket.on("error", () => {});
        await once(socket, "connect").catch(() => {});
        socket.destroy();
      }
    };
    const all = [knock(), knock(), knock()];
    await new Promise((resolve) => setTimeout(resolve, 50));
    await cluster.kill();
    expect(processesIn(cluster.data)).toEqual([]);
    knocking = false;
    await Promise.all(all);
    await startsAgain();
  }
});
