import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Store, StoreOptions } from "@cokdyby/server/store";
import { expect, onTestFinished } from "vitest";

/** Some time in the midst of the writing. */
export function aWhile(): Promise<void> {
  return sleep(50 + Math.random() * 250);
}

const WRITER = fileURLToPath(new URL("writer.ts", import.meta.url));

/** A writer in a process of its own. */
export interface Writer {
  /** Resolves when it has opened the store. */
  readonly ready: Promise<void>;
  /** Resolves when it has acknowledged so many writes, or has ended. */
  wrote(count: number): Promise<void>;
  /** Resolves when it has ended, by itself or not, with all that it acknowledged: id → version. */
  readonly ended: Promise<{
    readonly acknowledged: ReadonlyMap<string, number>;
    readonly fault: string;
  }>;
  kill(): void;
}

/**
 * For the time of one test: a writer that it leaves behind is killed.
 *
 * @param largestFile in blocks of 512 bytes: no file may grow beyond that
 */
export function startWriter(options: StoreOptions, owner: string, largestFile?: number): Writer {
  const node = ["--conditions=@cokdyby/source", "--disable-warning=ExperimentalWarning"];
  const args = [...node, WRITER, JSON.stringify(options), owner];
  const child =
    largestFile === undefined
      ? spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] })
      : spawn("sh", ["-c", `ulimit -f ${largestFile}; exec "$0" "$@"`, process.execPath, ...args], {
          stdio: ["ignore", "pipe", "inherit"],
        });
  let text = "";
  let hasEnded = false;
  const closed = once(child, "close").then(() => {
    hasEnded = true;
  });
  const wrote = async (count: number) => {
    // the first line says that it is ready
    while (!hasEnded && text.split("\n").length - 2 < count) {
      await Promise.race([once(child.stdout, "data"), closed]);
    }
  };
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.startsWith("ready\n")) resolve();
    });
    child.once("close", () => reject(new Error(`the writer ended before it was ready: ${text}`)));
  });
  ready.catch(() => {});
  const kill = () => void child.kill("SIGKILL");
  onTestFinished(kill);
  return { ready, wrote, ended: ending(child, () => text), kill };
}

async function ending(child: ChildProcess, text: () => string): Writer["ended"] {
  await once(child, "close");
  const acknowledged = new Map<string, number>();
  let fault = "";
  // the last line may be cut short by a kill: then it was not acknowledged
  for (const line of text().split("\n").slice(0, -1)) {
    const [id = "", version = ""] = line.split(" ");
    if (id === "fault") fault = version;
    else if (id !== "ready") acknowledged.set(id, Number(version));
  }
  return { acknowledged, fault };
}

/** Every acknowledged write is in the store, and every thing in it is whole. */
export async function expectKept(
  store: Store,
  owner: string,
  acknowledged: ReadonlyMap<string, number>,
): Promise<void> {
  const lost: string[] = [];
  for (const [id, version] of acknowledged) {
    const thing = await store.things.get({ reader: owner, kind: "draft", id });
    const { number } = (thing?.content ?? {}) as { readonly number?: number };
    if (thing === undefined || thing.version < version || id !== `n${number}`) lost.push(id);
  }
  expect(lost).toEqual([]);
  expect(await store.upkeep.check()).toEqual([]);
  await store.upkeep.ready();
}
